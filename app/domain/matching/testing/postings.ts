import type { Need } from "../../demand/need.ts";
import type { Requirement, Strength } from "../../demand/requirement.ts";
import type { Listing } from "../../supply/listing.ts";
import type { SpecValue } from "../../supply/spec-value.ts";
import { parseQuantity } from "../../units/parse-quantity.ts";
import { matchPair, type MatchFacts } from "../match-pair.ts";
import type { Match, Verdict } from "../match.ts";
import { smallVocabulary } from "./small-vocabulary.ts";

/** Postings for the tests of matching: each test states only what it is about. */

export function aNeed(about: Partial<Need> = {}): Need {
  return {
    id: "need000001",
    organisationId: "factory001",
    status: "published",
    version: 1,
    createdAt: "2026-11-18T02:00:00.000Z",
    updatedAt: "2026-11-18T02:00:00.000Z",
    publishedAt: "2026-11-18T02:00:00.000Z",
    expiresAt: "2027-05-17T02:00:00.000Z",
    family: "three-phase-motor",
    title: "更换电机",
    description: "",
    requirements: [],
    quantity: 1,
    budget: null,
    site: { province: "湖北", city: "襄阳" },
    deadline: null,
    sectorRows: [],
    oldMachine: null,
    exclusions: [],
    ...about,
  };
}

export function aListing(about: Partial<Listing> = {}): Listing {
  return {
    id: "listing001",
    organisationId: "supplier01",
    status: "published",
    version: 1,
    createdAt: "2026-11-10T02:00:00.000Z",
    updatedAt: "2026-11-10T02:00:00.000Z",
    publishedAt: "2026-11-10T02:00:00.000Z",
    expiresAt: "2027-05-09T02:00:00.000Z",
    originVerifiedUntil: null,
    kind: "equipment",
    condition: "new",
    family: "three-phase-motor",
    title: "高效设备",
    model: "",
    brand: "",
    description: "",
    origin: { province: "湖北", city: "襄阳" },
    sectorRows: [],
    specs: [],
    used: null,
    terms: null,
    priceMin: null,
    priceMax: null,
    leadTimeDays: null,
    ...about,
  };
}

export const facts: MatchFacts = {
  vocabulary: smallVocabulary,
  marks: [],
  trust: "registered",
  today: "2026-11-21",
};

/** A line of a specification or, with `op`, of a need, from "55 kW": the attribute's kind and name come from the vocabulary. */
export function spec(
  attribute: string,
  written: string,
  source: SpecValue["source"] = "entered",
): SpecValue {
  const definition = definitionOf(attribute);
  return {
    attribute,
    name: definition.name,
    figure:
      definition.kind === "choice" || definition.kind === "text"
        ? { kind: "words", text: written }
        : { kind: "quantity", ...rangeOf(attribute, written) },
    source,
  };
}

export function asks(
  attribute: string,
  op: Requirement["wanted"]["op"],
  written: string,
  strength: Strength = "must",
): Requirement {
  const { name } = definitionOf(attribute);
  if (op === "is") return { attribute, name, strength, wanted: { op, text: written } };
  const range = rangeOf(attribute, written);
  const bounded =
    op === "gte" ? { ...range, max: null } : op === "lte" ? { ...range, min: null } : range;
  return { attribute, name, strength, wanted: { op, range: bounded } };
}

function definitionOf(attribute: string) {
  const definition = smallVocabulary.attribute(attribute);
  if (!definition) throw new Error(`no attribute ${attribute}`);
  return definition;
}

function rangeOf(attribute: string, written: string) {
  const { kind, unit } = definitionOf(attribute);
  if (kind === "choice" || kind === "text") throw new Error(`${attribute} has no figure`);
  const read = parseQuantity(written, { kind, defaultUnit: unit ?? undefined });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** The match of a pair that has to be related. */
export function matched(need: Need, listing: Listing, given: MatchFacts = facts): Match {
  const match = matchPair(need, listing, given);
  if (!match) throw new Error("nothing relates the pair");
  return match;
}

export function verdictOf(match: Match, name: string): Verdict {
  const found = match.verdicts.find((line) => line.requirement.name === name);
  if (!found) throw new Error(`no line ${name}`);
  return found;
}
