import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { formatAsked, sheetsResponse } from "#app/sheet-response.server.ts";
import { readOwnQuestion } from "#app/views/own-postings.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { status } = readOwnQuestion(params);
  const asked = { noun: "listing", status } as const;
  const sheet = valueOr(await context.useCases.exportOwnPostings(asked), request);
  return sheetsResponse(`我的供给 ${context.today}`, [sheet], formatAsked(params));
}
