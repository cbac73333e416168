import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import { formatAsked, sheetsResponse } from "#app/sheet-response.server.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams: params } = new URL(request.url);
  const { question } = readSearchParams(params, "equipment", context.reference);
  const asked = { index: "equipment", question } as const;
  const sheet = valueOr(await context.useCases.exportSearch(asked), request);
  return sheetsResponse(`供给 ${context.today}`, [sheet], formatAsked(params));
}
