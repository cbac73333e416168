import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { calendarResponse } from "#app/event-calendar.server.ts";

/** What calendar programs read by the secret link of an agenda. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const secret = new URL(request.url).searchParams.get("key") ?? "";
  const view = valueOr(await context.useCases.viewCalendar({ secret }), request);
  return calendarResponse(view, false);
}
