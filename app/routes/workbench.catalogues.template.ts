import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { sheetsResponse } from "#app/sheet-response.server.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const id = new URL(request.url).searchParams.get("edition");
  const sheets = valueOr(await context.useCases.exportEdition({ id }), request);
  return sheetsResponse(id === null ? "目录导入模板" : `目录 ${context.today}`, sheets, "xlsx");
}
