import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { formatAsked, sheetsResponse } from "#app/sheet-response.server.ts";
import { resultsSheets } from "#app/views/results-sheets.ts";

/** The report of an event as a file, for its host; a .csv holds the figures alone. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewEventResults({ id: params.id ?? "" }), request);
  const format = formatAsked(new URL(request.url).searchParams);
  const sheets = resultsSheets(view, context.today, context.reference);
  return sheetsResponse(`${view.event.title} 成果 ${context.today}`, sheets, format);
}
