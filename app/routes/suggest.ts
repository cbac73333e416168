import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import type { SuggestionGroup } from "#app/components/suggestions.ts";
import { cleanText } from "#app/forms/form-values.ts";
import { recentAnswersOf } from "#app/recent-answers.server.ts";
import { maySuggest } from "#app/suggest-limit.server.ts";
import { suggestionGroups } from "#app/views/suggestion-view.ts";

const longest = 60;
/** Public names alike for everybody: what was published within this time may be missing. */
const seconds = 60;
const recent = recentAnswersOf<readonly SuggestionGroup[]>(2_000, seconds * 1000);

/** Names for a search box while something is typed into it. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!(await maySuggest(context.address)))
    return Response.json({ groups: [] }, { status: 429, headers: { "Retry-After": "10" } });
  const { searchParams: params } = new URL(request.url);
  const index = params.get("in") === "needs" ? "needs" : "equipment";
  const text = cleanText((params.get("q") ?? "").slice(0, longest)).trim();
  const groups = await recent.get(`${index} ${text}`, Date.now(), async () => {
    const found = valueOr(await context.useCases.suggest({ index, text }), request);
    return suggestionGroups(found, index, text, context.reference.vocabulary);
  });
  return Response.json({ groups }, { headers: { "Cache-Control": `private, max-age=${seconds}` } });
}
