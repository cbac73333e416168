import { sectorName, type SectorRow } from "#app/domain/policy/sector-row.ts";
import { fold } from "#app/domain/shared/fold.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { PublishedNames } from "./published-names-port.ts";
import type { FamilySuggestion, SearchIndex } from "./search-port.ts";
import { question } from "./verb.ts";

interface Typed {
  readonly index: SearchIndex;
  readonly text: string;
}

/** What may be meant by the beginning of a query; only published names. */
export interface Suggestions {
  readonly families: readonly FamilySuggestion[];
  readonly models: Awaited<ReturnType<PublishedNames["models"]>>;
  readonly sectors: readonly SectorRow[];
  readonly suppliers: Awaited<ReturnType<PublishedNames["suppliers"]>>;
}

const most = { families: 6, models: 4, sectors: 3, suppliers: 3 } as const;
/** Longer texts are sentences, which nobody chooses from a list. */
const longest = 30;
/** One character stands in most names. */
const fewestOfName = 2;

/** Names for a search box while something is typed into it: families, model numbers, sector rows and suppliers. */
export const suggest = question<Typed, Suggestions>({
  name: "suggest",
  access: "anyone",
  async answer({ ports }, { index, text: written }) {
    const text = fold(written).trim();
    if (text === "" || text.length > longest)
      return ok({ families: [], models: [], sectors: [], suppliers: [] });
    const { analysis, reference, store } = ports;
    const ofOffers = index === "equipment" && text.length >= fewestOfName;
    const [models, suppliers] = await Promise.all([
      ofOffers && /[a-z0-9]/.test(text) ? store.publishedNames.models(text, most.models) : [],
      ofOffers ? store.publishedNames.suppliers(text, most.suppliers) : [],
    ]);
    return ok({
      families: analysis.suggestFamilies(text, most.families),
      models,
      sectors:
        text.length < fewestOfName
          ? []
          : reference.sectorRows
              .filter((row) => fold(sectorName(row)).includes(text))
              .slice(0, most.sectors),
      suppliers,
    });
  },
});
