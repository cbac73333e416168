import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { resultPaths } from "#app/views/saving-search.ts";

/** A link, so that news and letters can lead here: opening it twice changes nothing. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { index, query, newHits } = valueOr(
    await context.useCases.openSavedSearch({ id: params.id ?? "" }),
    request,
  );
  // What is new stands first.
  const order = newHits > 0 ? "&sort=newest" : "";
  return redirect(`${resultPaths[index]}?${query}${order}`);
}

/** Never shown: with it a refusal becomes a page. */
export default function Open() {
  return null;
}
