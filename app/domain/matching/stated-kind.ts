import type { Need } from "../demand/need.ts";
import type { Listing } from "../supply/listing.ts";
import { familyOf, type NamedFamily } from "../vocabulary/family-of.ts";
import { termKey } from "../vocabulary/term-index.ts";
import type { EquipmentFamily } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { figureWords } from "./answer.ts";

/** A kind of machine that has no family of its own, and whether a listing of the family says that it is one. */
export interface WantedKind {
  /** As the need's title has it: 变频电机. */
  readonly term: string;
  readonly stated: boolean;
}

/**
 * The narrower term that a need's title is about, looked for in title, model and specification of a listing of the
 * same family. Null when the title is about no narrower term.
 */
export function wantedKind(
  need: Need,
  listing: Listing,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): WantedKind | null {
  const head = headOf(need, vocabulary);
  if (head?.family !== family.code || !isNarrower(head.term, family)) return null;
  const kind = kindOf(head.term, family);
  // 变频电机 is a shorter name of 变频调速电机; 高效电机 is none of 超高效电机.
  const names = kindsOf(family).filter((each) => kind.startsWith(each));
  const specs = listing.specs.map(({ name, figure }) => `${name} ${figureWords(figure)}`);
  const offered = [listing.title, listing.model, ...specs].map(termKey);
  const stated = offered.some((text) => names.some((each) => states(text, each)));
  return { term: head.term, stated };
}

/** A need meets many listings, but its title is read once. */
const heads = new WeakMap<Need, NamedFamily | null>();

function headOf(need: Need, vocabulary: Vocabulary): NamedFamily | null {
  const known = heads.get(need);
  if (known !== undefined) return known;
  const head = familyOf(need.title, vocabulary);
  heads.set(need, head);
  return head;
}

function isNarrower(term: string, family: EquipmentFamily): boolean {
  const key = termKey(term);
  return narrowerTerms(family).some((each) => termKey(each) === key);
}

function narrowerTerms({ synonyms }: EquipmentFamily): string[] {
  return synonyms.filter((each) => each.relation === "narrower").map((each) => each.term);
}

const kindsKnown = new WeakMap<EquipmentFamily, readonly string[]>();

function kindsOf(family: EquipmentFamily): readonly string[] {
  const kinds = kindsKnown.get(family) ?? narrowerTerms(family).map((term) => kindOf(term, family));
  kindsKnown.set(family, kinds);
  return kinds;
}

/** What a narrower term adds to the names of the family: 变频 of 变频电机, ye4系列 of YE4系列电动机. */
function kindOf(term: string, { name, synonyms }: EquipmentFamily): string {
  const key = termKey(term);
  const wider = synonyms.filter((each) => each.relation !== "narrower").map((each) => each.term);
  const endings = [name, ...wider]
    .map(termKey)
    .filter((each) => key.endsWith(each) && key.length - each.length >= 2)
    .map((each) => each.length);
  return key.slice(0, key.length - Math.max(0, ...endings));
}

/** 变频调速 states 变频, 变频器 does not: that is another thing. */
function states(text: string, kind: string): boolean {
  for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
    if (!/^[器柜箱]/.test(text.slice(at + kind.length))) return true;
  }
  return false;
}
