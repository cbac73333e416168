import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { eventPaths } from "#app/views/event-view.ts";

/** Lets the check-in desk of this event stand on the home screen of a phone. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { event } = valueOr(await context.useCases.viewCheckIn({ id: params.id ?? "" }), request);
  const { checkIn } = eventPaths(event.id);
  return json(
    {
      id: checkIn,
      name: `签到 · ${event.title}`,
      short_name: "签到",
      lang: "zh-CN",
      start_url: checkIn,
      scope: checkIn,
      display: "standalone",
      background_color: "#f1f4f0",
      theme_color: "#fdfefc",
      icons: [{ src: "/favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
    },
    { headers: { "Content-Type": "application/manifest+json; charset=utf-8" } },
  );
}
