import { isCarrier } from "./carrier-words.ts";
import { compact, termKey } from "./term-index.ts";
import type { EquipmentFamily, FamilyCode } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary-of.ts";

/** A name whose two parts stand apart in a text: 乳化炸药[全连续自动化]生产线. */
export interface CompoundName {
  /** UTF-16 indices into the text, end excluded. */
  readonly from: number;
  /** Where the second part begins. */
  readonly headFrom: number;
  readonly to: number;
  readonly family: FamilyCode;
}

interface Parts {
  /** Second part → first part → the family, null where several have both. */
  readonly heads: ReadonlyMap<string, ReadonlyMap<string, FamilyCode | null>>;
  readonly longestHead: number;
}

const han = /^\p{Script=Han}+$/u;
/** Second parts that say only that it is a machine: the first part has to be longer then. */
const bare = /^(?:设备|系统|装置|机组|单元|工作站|生产线|产线|流水线|仪器|机械)$/;
/** A second part is a word of its own where so many names end in it. */
const commonEnd = 6;
/** Longest stretch between the two parts. */
const widestGap = 8;
/** Words that end a noun phrase, so that what stands before and behind is not one name. */
const apart = /[\s,，。;；:：、()（）[\]【】/+＋&的和与及或给把用在换改替配带含从对]/;

const known = new WeakMap<Vocabulary, Parts>();

function partsOf(vocabulary: Vocabulary): Parts {
  const made = known.get(vocabulary);
  if (made) return made;
  const names = new Map<string, FamilyCode | null>();
  for (const family of vocabulary.families)
    for (const term of plainTerms(family)) {
      const key = termKey(term);
      if (!han.test(key)) continue;
      const other = names.get(key);
      names.set(key, other === undefined || other === family.code ? family.code : null);
    }
  const ends = new Map<string, number>();
  for (const key of names.keys())
    for (let at = 2; at <= key.length - 2; at++)
      ends.set(key.slice(at), (ends.get(key.slice(at)) ?? 0) + 1);
  const heads = new Map<string, Map<string, FamilyCode | null>>();
  for (const [key, family] of names)
    for (let at = 2; at <= key.length - 2; at++) {
      const [first, head] = [key.slice(0, at), key.slice(at)];
      if (!names.has(head) && !isCarrier(head) && (ends.get(head) ?? 0) < commonEnd) continue;
      if (bare.test(head) && first.length < 3) continue;
      const of = heads.get(head) ?? new Map<string, FamilyCode | null>();
      const other = of.get(first);
      heads.set(head, of.set(first, other === undefined || other === family ? family : null));
    }
  const parts = { heads, longestHead: Math.max(0, ...[...heads.keys()].map((one) => one.length)) };
  known.set(vocabulary, parts);
  return parts;
}

function plainTerms({ name, synonyms }: EquipmentFamily): string[] {
  const plain = synonyms.filter(({ relation }) => relation !== "ambiguous");
  return [name, ...plain.map(({ term }) => term)];
}

/**
 * Names in a line whose parts stand apart, at most one for each end: the one with the longest second part, of those
 * the one with the longest first part. Further words may only stand between the two where nothing ends the phrase.
 */
export function compoundNames(line: string, vocabulary: Vocabulary): CompoundName[] {
  const { heads, longestHead } = partsOf(vocabulary);
  const { units, at } = compact(line);
  const found: CompoundName[] = [];
  for (let end = 4; end <= units.length; end++)
    for (let begin = Math.max(0, end - longestHead); begin <= end - 2; begin++) {
      const firsts = heads.get(units.slice(begin, end));
      const first = firsts && firstBefore(line, units, at, begin, firsts);
      if (!first) continue;
      const to = at[end - 1]! + 1;
      found.push({ from: at[first.from]!, headFrom: at[begin]!, to, family: first.family });
      break;
    }
  return found;
}

function firstBefore(
  line: string,
  units: string,
  at: readonly number[],
  head: number,
  firsts: ReadonlyMap<string, FamilyCode | null>,
): { readonly from: number; readonly family: FamilyCode } | null {
  // A gap of nothing is a name as it is written, which mentions read.
  for (let gap = 1; gap <= widestGap && head - gap >= 2; gap++) {
    const end = head - gap;
    if (apart.test(line.slice(at[end], at[head]))) return null;
    for (let length = Math.min(8, end); length >= 2; length--) {
      const family = firsts.get(units.slice(end - length, end));
      if (family && !apart.test(line.slice(at[end - length], at[end])))
        return { from: end - length, family };
    }
  }
  return null;
}

const kindsKnown = new WeakMap<Vocabulary, Map<FamilyCode, ReadonlyMap<string, FamilyCode>>>();

/** Behind these a word for a kind is part of another word: 化工厂, 板式家具, 变频器. */
const otherWord = /^(?:厂|行业|企业|公司|园区|集团|车间|站|家具|[器柜箱])/;
/** Said of any machine, so that it tells no kind: 重型 is a roll lathe in one name only. */
const anyMachine =
  /^(?:全?自动|半自动|[大小中微轻重]型|重型数控|[高低]速|[高低中]压|高温|低温|大流量|便携|移动|数控|智能|精密|加速|伺服|三轴|四轴|\d+)$/;

export interface KindNamed {
  readonly family: FamilyCode;
  /** As compared, not as written. */
  readonly word: string;
}

/**
 * The narrower family whose telling word stands in a text that names the wider one: 生物质 for a boiler, U型管 for a
 * heat exchanger. Null where none or words of several stand there.
 */
export function kindNamed(
  text: string,
  family: FamilyCode,
  vocabulary: Vocabulary,
): KindNamed | null {
  const { units } = compact(text);
  const found = [...kindWords(family, vocabulary)].filter(([word]) => {
    for (let from = units.indexOf(word); from >= 0; from = units.indexOf(word, from + 1))
      if (!otherWord.test(units.slice(from + word.length))) return true;
    return false;
  });
  const words = found.filter(
    ([word]) => !found.some(([other]) => other !== word && other.includes(word)),
  );
  const [first] = words;
  if (!first || words.some(([, code]) => code !== first[1])) return null;
  return { family: first[1], word: first[0] };
}

/** What the names of narrower families add to those of the wider one, where it belongs to one of them alone. */
function kindWords(code: FamilyCode, vocabulary: Vocabulary): ReadonlyMap<string, FamilyCode> {
  const all = kindsKnown.get(vocabulary) ?? new Map<FamilyCode, ReadonlyMap<string, FamilyCode>>();
  kindsKnown.set(vocabulary, all);
  const made = all.get(code);
  if (made) return made;
  const wider = vocabulary.family(code);
  const words = new Map<string, FamilyCode | null>();
  if (wider) {
    const ends = [wider.name, ...wider.synonyms.map(({ term }) => term)].map(termKey);
    const added = (term: string) => {
      const key = termKey(term);
      const lengths = ends.filter((end) => key.endsWith(end)).map((end) => end.length);
      return lengths.length > 0 ? key.slice(0, -Math.max(...lengths)) : "";
    };
    const kinds = vocabulary.closure(code).filter((each) => each !== code);
    for (const kind of kinds)
      for (const term of plainTerms(vocabulary.family(kind)!)) {
        const word = added(term);
        if (word.length < 2 || anyMachine.test(word)) continue;
        const other = words.get(word);
        words.set(word, other === undefined || other === kind ? kind : null);
      }
    // A word that a kind without a family has too tells nothing.
    for (const term of plainTerms(wider)) words.set(added(term), null);
  }
  const telling = new Map(
    [...words].flatMap(([word, kind]) => (kind ? [[word, kind] as const] : [])),
  );
  all.set(code, telling);
  return telling;
}
