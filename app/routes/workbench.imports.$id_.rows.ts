import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { formatAsked, sheetsResponse } from "#app/sheet-response.server.ts";

const words = { bad: "待修改的行", kept: "撤销时保留的行" } as const;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const which = search.get("which") === "kept" ? "kept" : "bad";
  const asked = { id: params.id ?? "", which } as const;
  const { fileName, sheet } = valueOr(await context.useCases.exportImportRows(asked), request);
  const name = `${fileName.replace(/\.\w+$/, "")} ${words[which]}`;
  return sheetsResponse(name, [sheet], formatAsked(search));
}
