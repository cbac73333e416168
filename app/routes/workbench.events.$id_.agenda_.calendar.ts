import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { calendarResponse } from "#app/event-calendar.server.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewAgenda({ id: params.id ?? "" }), request);
  return calendarResponse(view, true);
}
