import { gradeClaimOf } from "#app/domain/catalogue/efficiency-claim.ts";
import { computedMarks } from "#app/domain/catalogue/listing-marks.ts";
import type { Organisation } from "#app/domain/people/organisation.ts";
import { checkPosting } from "#app/domain/review/checks/index.ts";
import { checkOrganisation } from "#app/domain/review/checks/organisation.ts";
import type {
  ClaimedGrade,
  FamilyFigures,
  SimilarPosting,
} from "#app/domain/review/checks/posting-facts.ts";
import type { Finding } from "#app/domain/review/review.ts";
import { convertRange } from "#app/domain/units/convert.ts";
import type { AttributeCode, FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import { dayInChina, type Instant } from "#app/domain/shared/time.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Noun, Posting } from "./posting-noun.ts";
import type { VerbContext } from "./verb.ts";

/** Enough of a family for a median that no single supplier moves. */
const mostCompared = 300;

/** What the checks find in a posting, compared with what is published and what its organisation has. */
export async function checksOf<P extends Posting>(
  { store, ports, now }: Pick<VerbContext, "store" | "ports" | "now">,
  noun: Noun<P>,
  posting: P,
): Promise<Finding[]> {
  const { vocabulary } = ports.reference;
  const checked = noun.checked(posting);
  const ids = await noun.similar(store.comparisons, posting);
  const others = await noun.in(store).byIds(ids);
  const similar: SimilarPosting[] = others.map((other) => ({
    id: other.id,
    title: other.title,
    own: other.organisationId === posting.organisationId,
    posting: noun.checked(other),
  }));
  const family = await familyFigures(store, checked.family, posting.id, vocabulary);
  const content = noun.content(posting);
  const claimedGrade =
    content.kind === "listing" ? claimedGradeOf(content.listing, ports, now) : null;
  return checkPosting(checked, { vocabulary, family, similar, claimedGrade });
}

function claimedGradeOf(
  listing: Pick<Listing, "family" | "specs">,
  { reference }: VerbContext["ports"],
  now: Instant,
): ClaimedGrade | null {
  const claim = gradeClaimOf(listing);
  const [mark] = computedMarks(listing, reference.efficiencyThresholds, dayInChina(now));
  return claim && mark ? { claim, outcome: mark.evidence } : null;
}

async function familyFigures(
  { comparisons }: VerbContext["store"],
  family: FamilyCode | null,
  exceptId: Id,
  vocabulary: Vocabulary,
): Promise<FamilyFigures> {
  const rows =
    family === null ? [] : await comparisons.familyListings(family, exceptId, mostCompared);
  const values = new Map<AttributeCode, number[]>();
  for (const { attribute, value } of rows.flatMap(({ specs }) => figuresOf(specs, vocabulary)))
    values.set(attribute, [...(values.get(attribute) ?? []), value]);
  const prices = rows.flatMap(({ priceMin, priceMax }) => {
    const [low, high] = [priceMin ?? priceMax, priceMax ?? priceMin];
    return low === null || high === null ? [] : [(low + high) / 2];
  });
  return { values, prices };
}

/** The figures of a specification in the canonical units of their attributes. */
function figuresOf(specs: Listing["specs"], vocabulary: Vocabulary) {
  return specs.flatMap(({ attribute, figure }) => {
    const unit = attribute === null ? null : (vocabulary.attribute(attribute)?.unit ?? null);
    if (attribute === null || unit === null || figure.kind !== "quantity") return [];
    const canonical = convertRange(figure, unit);
    const value = canonical.ok ? (canonical.value.max ?? canonical.value.min) : null;
    return value === null ? [] : [{ attribute, value }];
  });
}

/** What the checks find in a company that registers. */
export async function organisationChecks(
  { store }: Pick<VerbContext, "store">,
  organisation: Organisation,
): Promise<Finding[]> {
  const ids = await store.comparisons.organisationsNamed(organisation.name, organisation.id);
  const others = await store.people.organisations(ids);
  return checkOrganisation(organisation, [...others.values()]);
}
