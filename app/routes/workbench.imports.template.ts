import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { sheetNouns, sheetNounLabels } from "#app/domain/sheets/import.ts";
import { sheetsResponse } from "#app/sheet-response.server.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const noun = sheetNouns.find((each) => each === params.get("noun")) ?? "listing";
  const family = params.get("family") ?? "";
  const sheets = valueOr(await context.useCases.sheetTemplate({ noun, family }), request);
  return sheetsResponse(
    `${sheetNounLabels[noun]}导入模板 ${sheets[0]?.name ?? ""}`,
    sheets,
    "xlsx",
  );
}
