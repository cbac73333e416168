import type { Confusion, FamilyCode, Synonym } from "#app/domain/vocabulary/vocabulary.ts";

/** Terms of one line of reference data, separated by 、 because English names hold spaces. */
export function terms(line: string): readonly string[] {
  return line.split("、");
}

export function same(line: string): readonly Synonym[] {
  return terms(line).map((term) => ({ term, relation: "same" }));
}

export function narrower(line: string): readonly Synonym[] {
  return terms(line).map((term) => ({ term, relation: "narrower" }));
}

/** One ambiguous term and the words of which one decides it. */
export function ambiguous(term: string, cues: string): Synonym {
  return { term, relation: "ambiguous", cues: terms(cues) };
}

/** Accessories, consumables and parts that have no family: all are told apart by the same words. */
export function notThis(line: string, difference: string): readonly Confusion[] {
  return terms(line).map((term) => ({ term, difference }));
}

/** A neighbour that is a family itself; the term is one of that family's names. */
export function neighbour(family: FamilyCode, term: string, difference: string): Confusion {
  return { family, term, difference };
}

/** Codes of a line, separated by spaces: attributes, or keys of sector rows. */
export function codes(line: string): readonly string[] {
  return line.split(" ");
}
