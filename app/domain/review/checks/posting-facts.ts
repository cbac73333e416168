import type { GradeClaim } from "../../catalogue/efficiency-claim.ts";
import type { EfficiencyOutcome } from "../../catalogue/efficiency-outcome.ts";
import type { NeedContent } from "../../demand/need.ts";
import type { Id } from "../../shared/id.ts";
import type { Condition, ListingContent } from "../../supply/listing.ts";
import type { QuantityRange } from "../../units/quantity.ts";
import type { AttributeCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";

/** A listing or a need as the checks read it. */
export interface CheckedPosting {
  readonly kind: "listing" | "need";
  /** A single machine: the only kind of offer that has a model for certain. */
  readonly machine: boolean;
  readonly family: string | null;
  readonly title: string;
  readonly model: string;
  /** A second-hand machine is another offer than the new one. */
  readonly condition?: Condition;
  readonly description: string;
  /** Every free text by the name of its field. */
  readonly texts: Readonly<Record<string, string>>;
  readonly figures: readonly StatedFigure[];
  /** What its specification says in one line, to tell copies. */
  readonly specs: string;
  /** 分 per 台（套）; null where not given. */
  readonly price: number | null;
}

export interface StatedFigure {
  readonly attribute: AttributeCode | null;
  readonly name: string;
  readonly range: QuantityRange;
}

/** What is known about other published postings of the family. */
export interface FamilyFigures {
  /** By attribute, in its canonical unit. */
  readonly values: ReadonlyMap<AttributeCode, readonly number[]>;
  /** 分 per 台（套）, listings only. */
  readonly prices: readonly number[];
}

/** Another posting with the same model or the same title. */
export interface SimilarPosting {
  readonly id: Id;
  readonly title: string;
  readonly own: boolean;
  readonly posting: CheckedPosting;
}

/** What a listing claims about its energy grade beside what its figures give. */
export interface ClaimedGrade {
  readonly claim: GradeClaim;
  readonly outcome: EfficiencyOutcome;
}

export interface PostingFacts {
  /** Null where nothing is claimed, or nothing can be computed. */
  readonly claimedGrade: ClaimedGrade | null;
  readonly vocabulary: Vocabulary;
  readonly family: FamilyFigures;
  readonly similar: readonly SimilarPosting[];
}

export function checkedListing(content: ListingContent): CheckedPosting {
  const { title, model, brand, description, specs, used, terms } = content;
  const words = specs.map(({ name, figure }) =>
    figure.kind === "words" ? `${name} ${figure.text}` : name,
  );
  return {
    kind: "listing",
    machine: content.kind === "equipment",
    family: content.family,
    title,
    model,
    condition: content.condition,
    description,
    texts: {
      标题: title,
      型号: model,
      品牌: brand,
      说明: description,
      参数: words.join("\n"),
      大修情况: used?.refurbishment ?? "",
      适用设备与系统: terms?.worksWith ?? "",
      实施与交付范围: terms?.scope ?? "",
    },
    figures: specs.flatMap(({ attribute, name, figure }) =>
      figure.kind === "quantity" ? [{ attribute, name, range: figure }] : [],
    ),
    specs: specs.map(({ name, figure }) => `${name}=${JSON.stringify(figure)}`).join(";"),
    price: middle(content.priceMin, content.priceMax),
  };
}

export function checkedNeed(content: NeedContent): CheckedPosting {
  const { title, description, requirements, oldMachine, budget, quantity } = content;
  const words = requirements.map(({ name, wanted }) =>
    wanted.op === "is" ? `${name} ${wanted.text}` : name,
  );
  return {
    kind: "need",
    machine: false,
    family: content.family,
    title,
    model: "",
    description,
    texts: {
      标题: title,
      说明: description,
      要求: words.join("\n"),
      不要: content.exclusions.map((each) => each.words).join("；"),
      现有设备: `${oldMachine?.name ?? ""} ${oldMachine?.model ?? ""}`.trim(),
    },
    figures: requirements.flatMap(({ attribute, name, wanted }) =>
      wanted.op === "is" ? [] : [{ attribute, name, range: wanted.range }],
    ),
    specs: requirements.map(({ name, wanted }) => `${name}=${JSON.stringify(wanted)}`).join(";"),
    price: budget === null ? null : budget / quantity,
  };
}

function middle(min: number | null, max: number | null): number | null {
  if (min === null || max === null) return min ?? max;
  return (min + max) / 2;
}
