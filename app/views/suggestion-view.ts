import type { SuggestionGroup } from "#app/components/suggestions.ts";
import { shortRowLabel } from "#app/domain/policy/sector-row.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import type { Suggestions } from "#app/use-cases/suggest.ts";
import { resultPaths } from "./saving-search.ts";
import { titleParts } from "./title-parts.ts";

/** Suggestions as the list under the search box shows them; groups without any are left out. */
export function suggestionGroups(
  { families, models, sectors, suppliers }: Suggestions,
  index: SearchIndex,
  typed: string,
  vocabulary: Vocabulary,
): SuggestionGroup[] {
  const path = resultPaths[index];
  const groups: SuggestionGroup[] = [
    {
      label: "设备类别",
      items: families.map(({ family, term, from, to }) => {
        const name = vocabulary.family(family)?.name ?? term;
        return {
          parts: [
            { text: term.slice(0, from), hit: false },
            { text: term.slice(from, to), hit: true },
            { text: term.slice(to), hit: false },
          ].filter(({ text }) => text !== ""),
          note: name === term ? "" : name,
          to: `${path}?${new URLSearchParams({ family })}`,
        };
      }),
    },
    {
      label: "型号",
      items: models.map(({ model, listings }) => ({
        parts: titleParts(model, [typed]),
        note: `${listings} 条`,
        to: `${path}?${new URLSearchParams({ q: model })}`,
      })),
    },
    {
      label: "专栏",
      items: sectors.map((row) => ({
        parts: titleParts(row.sector, [typed]),
        note: shortRowLabel(row),
        to: `/sectors/${row.id}`,
      })),
    },
    {
      label: "供应商",
      items: suppliers.map(({ id, name, listings }) => ({
        parts: titleParts(name, [typed]),
        note: `${listings} 条`,
        to: `/suppliers/${id}`,
      })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
