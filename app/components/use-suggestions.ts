import { useEffect, useRef, useState } from "react";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import { suggestPath, type SuggestionGroup } from "./suggestions.ts";

/** Milliseconds after the last key. */
const pause = 120;

/**
 * Suggestions for a text while it is typed; none before the first key. An answer that is no longer wanted is
 * broken off, and a failure is no suggestion.
 */
export function useSuggestions(
  scope: SearchIndex,
  typed: string | null,
): readonly SuggestionGroup[] {
  const [found, setFound] = useState<{ typed: string; groups: readonly SuggestionGroup[] }>({
    typed: "",
    groups: [],
  });
  const known = useRef(new Map<string, readonly SuggestionGroup[]>());
  const text = typed?.trim() ?? "";
  useEffect(() => {
    if (text === "") return;
    const key = `${scope} ${text}`;
    const asking = new AbortController();
    const timer = setTimeout(
      async () => {
        const groups =
          known.current.get(key) ?? (await ask(scope, text, asking.signal).catch(() => null));
        if (groups === null || asking.signal.aborted) return;
        known.current.set(key, groups);
        setFound({ typed: text, groups });
      },
      known.current.has(key) ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [scope, text]);
  // What was found for fewer letters stays until the next answer, so that the list does not flicker.
  return text === "" ? [] : found.groups;
}

async function ask(
  scope: SearchIndex,
  text: string,
  signal: AbortSignal,
): Promise<readonly SuggestionGroup[]> {
  const query = new URLSearchParams({ in: scope, q: text });
  const answer = await fetch(`${suggestPath}?${query}`, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { groups: readonly SuggestionGroup[] }).groups;
}
