import type { Need } from "#app/domain/demand/need.ts";
import { judgmentsOf } from "#app/domain/matching/feedback.ts";
import { withoutContacts } from "#app/domain/shared/contact-data.ts";
import type { Fen } from "#app/domain/shared/money.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { formatWanted } from "#app/domain/units/format-quantity.ts";
import { unit } from "#app/domain/units/units.ts";
import type { FeedbackItem } from "#app/use-cases/view-feedback.ts";

/**
 * Opinions about matches as a file of `npm run eval`: postings without contact data and without the names of their
 * organisations, and one judgment for each pair that somebody judged as a machine.
 */
export function evaluationOf(items: readonly FeedbackItem[], name: string) {
  const judged = judgmentsOf(items.map(({ feedback }) => feedback));
  const [needIds, listingIds] = [
    new Set(judged.map(({ needId }) => needId)),
    new Set(judged.map(({ listingId }) => listingId)),
  ];
  const needs = new Map(
    items.filter(({ need }) => needIds.has(need.id)).map((item) => [item.need.id, item]),
  );
  const listings = new Map(
    items
      .filter(({ listing }) => listingIds.has(listing.id))
      .map((item) => [item.listing.id, item]),
  );
  const names = new Set(items.flatMap(({ factory, supplier }) => [factory.name, supplier.name]));
  const clean = (text: string) => withoutNames(withoutContacts(text), names);
  const suppliers = [...new Set([...listings.values()].map(({ supplier }) => supplier.id))];
  return {
    name,
    listings: [...listings.values()].map(({ listing, supplier }) => ({
      ...listingRow(listing, clean),
      supplier: `供方 ${suppliers.indexOf(supplier.id) + 1}`,
    })),
    needs: [...needs.values()].map(({ need }) => needRow(need, clean)),
    judgments: judged.map(({ needId, listingId, grade }) => ({
      need: needId,
      listing: listingId,
      grade,
    })),
  };
}

/** The longest names first: one may be the beginning of another. */
function withoutNames(text: string, names: ReadonlySet<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => (name ? rest.replaceAll(name, "某企业") : rest), text);
}

type Clean = (text: string) => string;

function listingRow(listing: Listing, clean: Clean) {
  const { id, title, description, brand, model, origin, specs, leadTimeDays } = listing;
  return {
    id,
    title: clean(title),
    description: clean(description),
    brand: clean(brand),
    model: clean(model),
    origin,
    specs: specs.map(({ name, figure }) => {
      if (figure.kind === "words") return { name: clean(name), text: clean(figure.text) };
      const { min, max, unit: code } = figure;
      return min !== null && min === max
        ? { name: clean(name), value: min, unit: symbolOf(code) }
        : { name: clean(name), text: formatWanted("between", figure) };
    }),
    priceMin: yuan(listing.priceMin),
    priceMax: yuan(listing.priceMax),
    leadTimeDays,
  };
}

/** What a need wants in words has no figure to compare: it goes on in the description. */
function needRow(need: Need, clean: Clean) {
  const { id, title, description, requirements, quantity, site, deadline, oldMachine } = need;
  const specs = requirements.flatMap(({ name, wanted }) => {
    if (wanted.op === "is") return [];
    const { min, max, unit: code } = wanted.range;
    const value = wanted.op === "lte" ? (max ?? min) : (min ?? max);
    if (value === null) return [];
    return {
      name: clean(name),
      op: operators[wanted.op],
      value,
      ...(wanted.op === "between" && max !== null ? { max } : {}),
      unit: symbolOf(code),
    };
  });
  const worded = requirements.flatMap(({ name, wanted }) =>
    wanted.op === "is" ? [`${name}：${wanted.text}`] : [],
  );
  return {
    id,
    title: clean(title),
    description: clean([description, ...worded].filter(Boolean).join("\n")),
    specs,
    quantity,
    budgetMax: yuan(need.budget),
    location: site,
    deadline,
    existing: oldMachine && {
      name: clean(oldMachine.name),
      model: clean(oldMachine.model) || null,
      commissionedYear: oldMachine.yearMade,
    },
  };
}

const operators = { gte: ">=", lte: "<=", eq: "=", between: "between" } as const;

function symbolOf(code: string): string {
  return unit(code)?.symbol ?? code;
}

function yuan(amount: Fen | null): number | null {
  return amount === null ? null : amount / 100;
}
