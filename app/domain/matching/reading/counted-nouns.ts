import { comparisonAfter, comparisonBefore } from "../../units/comparison-words.ts";
import type { FoundQuantity } from "../../units/find-quantities.ts";
import { numberAt } from "../../units/numerals.ts";
import type { AttributeDefinition, EquipmentFamily } from "../../vocabulary/vocabulary.ts";
import type { StatedFigure } from "./stated-figure.ts";

interface Counted {
  readonly pattern: RegExp;
  readonly attributes: ReadonlyMap<string, AttributeDefinition>;
}

const counted = new WeakMap<EquipmentFamily, Counted | null>();
const written = "\\d{1,4}|[二两三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九]";
/** Nouns that are the beginning of other words: 节能, 室内, 头尾, 层高, 孔径. */
const others = "(?![能约省拍内外温尾部高差谱径宽速距率])";
/** 台 and 个 count anything. */
const anything = /^(?:[台套个只件条把组]|型号|数)$/;

/**
 * What a count of the family counts, behind its number: 十节, 10室 and 8节 of 烘房节数, 八嘴 of 出料嘴数. A quantity that is
 * found already is left to its unit.
 */
export function countedNouns(
  folded: string,
  family: EquipmentFamily,
  attributes: readonly AttributeDefinition[],
  found: readonly FoundQuantity[],
): StatedFigure[] {
  const nouns = counted.get(family) ?? nounsOf(attributes);
  counted.set(family, nouns);
  if (!nouns) return [];
  return [...folded.matchAll(nouns.pattern)].flatMap((match): StatedFigure[] => {
    const [whole, low, high, noun = ""] = match;
    const [from, end] = [match.index, match.index + whole.length];
    const attribute = nouns.attributes.get(noun);
    // 每英寸3路 counts by the inch.
    if (/每[^,，。;；\s\d]{0,4}$/.test(folded.slice(Math.max(0, from - 6), from))) return [];
    if (!attribute || found.some((each) => each.from < end && from < each.to)) return [];
    const least = numberAt(low!, 0)?.value;
    const most = high === undefined ? least : numberAt(high, 0)?.value;
    if (least === undefined || most === undefined || least > most) return [];
    const before = comparisonBefore(folded, from, Math.max(0, from - 24));
    const after = comparisonAfter(folded, end);
    const word = least === most ? (before.word ?? after.word) : null;
    const range = {
      min: word?.op === "lte" ? null : least,
      max: word?.op === "gte" ? null : most,
      unit: "pcs",
    };
    const op = least < most ? "between" : (word?.op ?? "eq");
    const at = before.word && word === before.word ? before.wordFrom : from;
    return [
      {
        ...{ attribute, op, strict: word?.strict ?? false, range },
        ...{ by: "name", from: at, to: after.to },
      },
    ];
  });
}

function nounsOf(attributes: readonly AttributeDefinition[]): Counted | null {
  const of = new Map<string, AttributeDefinition>();
  for (const attribute of attributes) {
    if (attribute.kind !== "count") continue;
    for (const name of [attribute.name, ...attribute.synonyms]) {
      const noun = /^(\p{Script=Han}{1,2})(?:个数|数量?)$/u.exec(name)?.[1];
      if (noun !== undefined && !anything.test(noun) && !of.has(noun)) of.set(noun, attribute);
    }
  }
  if (of.size === 0) return null;
  const all = [...of.keys()].sort((a, b) => b.length - a.length).join("|");
  const number = `(?<![\\d.A-Za-z第/一二三四五六七八九十百×*-])(${written})`;
  const upTo = `(?:\\s?[-~至到–—]\\s?(${written}))?`;
  return {
    pattern: new RegExp(`${number}${upTo}\\s?个?(${all})${others}`, "g"),
    attributes: of,
  };
}
