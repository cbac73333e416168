import { binsOf, boundsOf, fewestDrawn, type Bin } from "#app/domain/supply/distribution.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { unit } from "#app/domain/units/units.ts";
import { leadingAttributes } from "#app/domain/vocabulary/family-tree.ts";
import type {
  AttributeDefinition,
  EquipmentFamily,
  FamilyCode,
} from "#app/domain/vocabulary/vocabulary.ts";
import {
  priceMeasure,
  type ChoiceCount,
  type FigureSpread,
  type MeasureCode,
  type Scale,
} from "./distribution-port.ts";
import type { Store } from "./ports.ts";
import type { ListingHit } from "./search-equipment.ts";
import type { NeedHit } from "./search-needs.ts";
import { question } from "./verb.ts";
import type { FamilyCounts } from "./view-families.ts";

/** Figures of one measure; bins only of the price and the leading attributes, where enough offers state them. */
export interface FigureDistribution {
  readonly spread: FigureSpread;
  readonly bins: readonly Bin[];
}

interface FamilyView {
  readonly family: EquipmentFamily;
  /** Of the family and of each narrower one. */
  readonly counts: FamilyCounts;
  /** By measure; what nobody states is missing. */
  readonly figures: ReadonlyMap<MeasureCode, FigureDistribution>;
  readonly choices: readonly ChoiceCount[];
  readonly newestListings: readonly ListingHit[];
  readonly newestNeeds: readonly NeedHit[];
}

const shown = 5;

/** One equipment family as the market shows it; narrower families count in. */
export const viewFamily = question<{ readonly code: FamilyCode }, FamilyView>({
  name: "view-family",
  access: "anyone",
  async answer({ ports: { store, reference } }, { code }) {
    const { vocabulary } = reference;
    const family = vocabulary.family(code);
    if (!family) return refuse({ code: "not_found" });
    const families = vocabulary.closure(code);
    const attributes = vocabulary.attributesOf(code);
    const drawn = [priceMeasure, ...leadingAttributes(code, vocabulary).map((each) => each.code)];
    const allowed = new Map(
      attributes.filter(({ kind }) => kind === "choice").map((each) => [each.code, each.choices]),
    );
    const [listings, needs, figures, choices, newListings, newNeeds] = await Promise.all([
      store.listings.countByFamily(families),
      store.needs.countByFamily(families),
      figuresOf(store, families, attributes, drawn),
      store.distributions.choices(families, allowed),
      store.listings.newestOf(families, shown),
      store.needs.newestOf(families, shown),
    ]);
    const [organisations, marks, matches] = await Promise.all([
      store.people.organisations([...newListings, ...newNeeds].map((each) => each.organisationId)),
      store.marks.of(newListings.map(({ id }) => id)),
      store.matches.countsForNeeds(newNeeds.map(({ id }) => id)),
    ]);
    return ok({
      family,
      counts: { listings, needs },
      figures,
      choices,
      newestListings: newListings.map((listing) => ({
        listing,
        supplier: organisations.get(listing.organisationId)!,
        marks: marks.get(listing.id) ?? [],
      })),
      newestNeeds: newNeeds.map((need) => ({
        need,
        factory: organisations.get(need.organisationId)!,
        matches: matches.get(need.id) ?? 0,
      })),
    });
  },
});

async function figuresOf(
  { distributions }: Store,
  families: readonly FamilyCode[],
  attributes: readonly AttributeDefinition[],
  drawn: readonly MeasureCode[],
): Promise<ReadonlyMap<MeasureCode, FigureDistribution>> {
  const asked = { families, scales: attributes.flatMap(scalesOf) };
  const spreads = await distributions.spreads(asked, fewestDrawn);
  const whole = (measure: MeasureCode) =>
    attributes.some(({ code, kind }) => code === measure && (kind === "count" || kind === "grade"));
  const bounds = new Map(
    spreads
      .filter(({ measure, few }) => few === null && drawn.includes(measure))
      .map((spread) => [spread.measure, boundsOf(spread, whole(spread.measure))]),
  );
  const places = await distributions.places(asked, bounds);
  return new Map(
    spreads.map((spread) => {
      const { measure } = spread;
      return [
        measure,
        { spread, bins: binsOf(bounds.get(measure) ?? [], places.get(measure) ?? new Map()) },
      ];
    }),
  );
}

/** How every allowed unit of an attribute comes into its canonical one. */
function scalesOf({ code, unit: canonical, allowedUnits }: AttributeDefinition): Scale[] {
  const target = canonical === null ? null : unit(canonical);
  if (!target) return [];
  return [...new Set([target.code, ...allowedUnits])].flatMap((each) => {
    const source = unit(each);
    if (source?.kind !== target.kind) return [];
    return [{ attribute: code, unit: each, factor: source.factor / target.factor }];
  });
}
