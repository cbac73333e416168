import { fold } from "../../shared/fold.ts";
import type { AttributeCode, EquipmentFamily } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";

/** A name found in text; it may belong to several attributes. */
export interface NameFound {
  readonly codes: readonly AttributeCode[];
  /** Characters of the text that it takes. */
  readonly length: number;
}

/** Finds the longest name of an attribute at the end or at the beginning of folded text. */
export interface AttributeNames {
  endingAt(text: string): NameFound | null;
  startingAt(text: string): NameFound | null;
}

/** Makes ways of writing a name equal: width, case, spaces, the bracketed unit of 功率（kW）. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/\([^()]*\)/g, "")
    .replace(/[\s:]/g, "");
}

/**
 * Every name of the vocabulary, so that 换热效率 is not taken for 效率; where a name is the family's too, the
 * family's own attributes answer.
 */
export function attributeNames(family: EquipmentFamily, vocabulary: Vocabulary): AttributeNames {
  const { codesOf, longest } = nameIndex(vocabulary);
  const find = (text: string, part: (length: number) => string): NameFound | null => {
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      const codes = codesOf.get(part(length));
      if (!codes) continue;
      const own = codes.filter((code) => family.attributes.includes(code));
      return { codes: own.length > 0 ? own : codes, length };
    }
    return null;
  };
  return {
    endingAt: (text) => find(text, (length) => text.slice(-length)),
    startingAt: (text) => find(text, (length) => text.slice(0, length)),
  };
}

interface NameIndex {
  readonly codesOf: ReadonlyMap<string, readonly AttributeCode[]>;
  readonly longest: number;
}

/** A vocabulary never changes, so its index is made once. */
const indexes = new WeakMap<Vocabulary, NameIndex>();

function nameIndex(vocabulary: Vocabulary): NameIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const codesOf = new Map<string, AttributeCode[]>();
  for (const attribute of vocabulary.attributes)
    for (const written of [attribute.name, ...attribute.synonyms]) {
      const name = foldName(written);
      if (name) codesOf.set(name, [...(codesOf.get(name) ?? []), attribute.code]);
    }
  const longest = Math.max(0, ...[...codesOf.keys()].map((name) => name.length));
  const index = { codesOf, longest };
  indexes.set(vocabulary, index);
  return index;
}
