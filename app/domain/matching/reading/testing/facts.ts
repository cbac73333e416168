import type { QuantityRange } from "../../../units/quantity.ts";
import type { Vocabulary } from "../../../vocabulary/vocabulary-of.ts";
import type { ReadBudget, ReadTrait } from "../need-reading.ts";
import { readListing, type ListingWords } from "../read-listing.ts";
import { readNeed } from "../read-need.ts";

/** Readings as one line, for tables of sentences. The first line of a text is its title. */

type Facts = readonly [family: string, facts: string];

export function asNeed(text: string) {
  const [title = "", ...rest] = text.split("\n");
  return {
    family: null,
    title,
    description: rest.join("\n"),
    requirements: [],
    oldMachine: null,
    exclusions: [],
  };
}

export function asListing(text: string): ListingWords {
  const [title = "", ...rest] = text.split("\n");
  return {
    ...{ family: null, kind: "equipment", condition: "new", title, model: "", brand: "" },
    ...{ description: rest.join("\n"), specs: [], origin: { province: "湖北", city: null } },
  };
}

export function needFacts(text: string, vocabulary: Vocabulary): Facts {
  const read = readNeed(asNeed(text), vocabulary);
  const facts = [
    ...read.requirements.map(({ attribute, wanted, strength, strict }) => {
      const figure = wanted.op === "is" ? `=${wanted.text}` : ranged(wanted.range, strict);
      return `${attribute}${figure}${strength === "nice" ? " 期望" : ""}`;
    }),
    ...traits(read.traits),
    ...read.exclusions.map(({ kind, words, family }) => `不要${words}:${family ?? kind}`),
    read.quantity && `${read.quantity.value}台${read.quantity.standby ? "含备" : ""}`,
    read.budget && budget(read.budget),
    read.deadline && `期限${read.deadline.days ?? read.deadline.words}`,
    ...read.oldMachines.map(({ words, yearMade, count, yearsUsed }) =>
      ["旧", words, yearMade, count && `×${count}`, yearsUsed && `用${yearsUsed}年`]
        .filter(Boolean)
        .join(" "),
    ),
    ...read.standards.map(({ code, strength }) => `标${code}${strength === "nice" ? " 期望" : ""}`),
    ...read.besides
      .filter(({ kind }) => kind !== "oldMachine")
      .map(({ kind, words }) => `旁${words}:${kind}`),
  ];
  return [firstFamily(read.families), facts.filter(Boolean).join("; ")];
}

export function listingFacts(text: string, vocabulary: Vocabulary): Facts {
  const read = readListing(asListing(text), vocabulary);
  const facts = [
    read.offers === "machine" ? null : read.offers,
    ...read.figures.map(
      ({ attribute, range, meaning }) =>
        `${attribute}${ranged(range, false)}${meaning === "choosable" ? " 可选" : ""}`,
    ),
    ...read.choices.map(({ attribute, text: choice }) => `${attribute}=${choice}`),
    ...traits(read.traits),
    read.condition === "new" ? null : read.condition,
    read.abroad && `进口:${read.abroad.words}`,
    ...read.suppliedAs.map(({ words }) => words),
    ...read.standards.map(({ code }) => `标${code}`),
  ];
  return [firstFamily(read.families), facts.filter(Boolean).join("; ")];
}

function firstFamily(
  families: readonly { readonly family: string; readonly confidence: number }[],
): string {
  const [first] = families;
  return first && first.confidence >= 0.45 ? first.family : "";
}

function traits(found: readonly ReadTrait[]): string[] {
  const all = found.map(({ trait, strength }) => `形${trait}${strength === "nice" ? " 期望" : ""}`);
  return [...new Set(all)];
}

function ranged({ min, max, unit }: QuantityRange, strict: boolean): string {
  const name = unit;
  if (max === null) return `${strict ? ">" : "≥"}${min}${name}`;
  if (min === null) return `${strict ? "<" : "≤"}${max}${name}`;
  return min === max ? `=${min}${name}` : `=${min}–${max}${name}`;
}

function budget({ min, max, per }: ReadBudget): string {
  const wan = (fen: number) => fen / 1_000_000;
  return `预算${per === "set" ? "每台" : ""}${min === null ? "" : `${wan(min)}–`}${wan(max)}万`;
}
