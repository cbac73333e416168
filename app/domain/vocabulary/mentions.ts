import type { TermEntry, TermHit, TermSense } from "./term-index.ts";
import { titlePhrases, type Phrase } from "./title-phrases.ts";
import type { FamilyCode, SynonymRelation } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary-of.ts";

/** One place of a text that names a family, or that only looks like it. */
export interface Mention {
  /** UTF-16 indices into the text, end excluded. */
  readonly from: number;
  readonly to: number;
  /** As written in the text. */
  readonly term: string;
  /** What it names; several while an ambiguous term is undecided, none for a confusion. */
  readonly families: readonly FamilyCode[];
  /** confused: a neighbour or accessory without a family of its own (变压器油). */
  readonly relation: SynonymRelation | "confused";
  /** False only for an ambiguous term without a cue, or with cues of several families. */
  readonly decided: boolean;
  /** Families that list the words as no member of theirs; empty unless confused. */
  readonly mistakenFor: readonly FamilyCode[];
}

/**
 * Names, synonyms and confusions in a text, in its order and without overlap; case, width and blanks
 * do not count. The longest term wins, so 变压器油 hides 变压器; of equally long ones the first.
 * An ambiguous term is decided by a cue outside its own span, without one by an undisputed name of
 * the same family or of one that contains it or is contained in it.
 */
export function mentionsIn(text: string, vocabulary: Vocabulary): Mention[] {
  const reading = vocabulary.terms.read(text);
  const hits = longestHits(reading.hits);
  const undisputed = hits.flatMap((hit) => (isAmbiguous(hit) ? [] : plainSenses(hit.entry)));
  const named = new Set(
    [...new Set(undisputed.map(({ family }) => family))].flatMap((family) => [
      ...vocabulary.closure(family),
      ...vocabulary.ancestors(family),
    ]),
  );
  const cues = cueFinder(reading.units);
  return hits.map((hit) => mentionOf(hit, text, named, cues));
}

function longestHits(hits: readonly TermHit[]): TermHit[] {
  const taken: TermHit[] = [];
  const covered = new Set<number>();
  for (const hit of [...hits].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.from - b.from,
  )) {
    if (covered.has(hit.from) || covered.has(hit.to - 1)) continue;
    for (let i = hit.from; i < hit.to; i++) covered.add(i);
    taken.push(hit);
  }
  return taken.sort((a, b) => a.from - b.from);
}

/** Only ambiguous senses. 离心机 is also a plain name: it stays one until a cue of the other family stands there. */
function isAmbiguous({ entry }: TermHit): boolean {
  return entry.senses.length > 0 && entry.senses.every((sense) => sense.relation === "ambiguous");
}

/**
 * Whether a cue stands in the text outside a hit. First and last place are enough: a hit has no gaps. A text is
 * searched for a cue once and only when a term asks for it, so many mentions cost no more than one.
 */
function cueFinder(units: string): (cue: string, hit: TermHit) => boolean {
  const places = new Map<string, readonly number[]>();
  return (cue, { start, end }) => {
    let found = places.get(cue);
    if (!found) {
      const first = units.indexOf(cue);
      places.set(cue, (found = first < 0 ? [] : [first, units.lastIndexOf(cue)]));
    }
    return found.some((at) => at + cue.length <= start || at >= end);
  };
}

function plainSenses(entry: TermEntry): readonly TermSense[] {
  return entry.senses.filter((sense) => sense.relation !== "ambiguous");
}

function mentionOf(
  hit: TermHit,
  text: string,
  named: ReadonlySet<FamilyCode>,
  standsOutside: (cue: string, hit: TermHit) => boolean,
): Mention {
  const { from, to, entry } = hit;
  const place = { from, to, term: text.slice(from, to), mistakenFor: [] };
  if (entry.senses.length === 0) {
    const { mistakenFor } = entry;
    return { ...place, families: [], relation: "confused", decided: true, mistakenFor };
  }
  const cued = entry.senses.filter(({ cues }) => cues.some((cue) => standsOutside(cue, hit)));
  if (!isAmbiguous(hit) && cued.length !== 1) {
    const senses = plainSenses(entry);
    const families = senses.map((sense) => sense.family);
    return { ...place, families, relation: senses[0]!.relation, decided: true };
  }
  const likely = cued.length > 0 ? cued : entry.senses.filter(({ family }) => named.has(family));
  const families = (likely.length > 0 ? likely : entry.senses).map((sense) => sense.family);
  return { ...place, families, relation: "ambiguous", decided: likely.length === 1 };
}

export interface NamedFamily {
  readonly family: FamilyCode;
  /** UTF-16 indices into the text, end excluded. */
  readonly span: { readonly from: number; readonly to: number };
  /** As written in the text. */
  readonly term: string;
}

/** What a machine's name is followed by when the thing meant is not the machine. */
const partTail =
  /^(?:[上里内中](?:使?用)?的|专?用(?![于途电水气汽])|[\u4e00-\u9fff]{0,2}?(?:配件|备件|附件|零部件|零件|部件|耗材|易损件|滤芯|滤清器|润滑油|模具|刀具|刀片|夹具|检测台|测试台|试验台|控制器|控制柜|变频器|余热回收|外壳|壳体|叶轮|轴承|密封件|铁芯|线圈|传感器|培训|操作工))/;
/** Behind these a machine's name is part of another name: 变压器厂, 电机行业. */
const ownerTail = /^(?:行业|厂(?!家)|公司|有限|企业|集团)/;
const standings: readonly Phrase<Mention>["standing"][] = ["wanted", "plain", "aside"];

/**
 * The family that a title or a short query names, by the head of its noun phrase:
 * 1. The first line that names anything decides.
 * 2. Its phrases are read in the order wanted (采购…), plain, aside (brackets, 用于…, 替代…, 配…, 带…).
 * 3. In the first phrase with a decided mention the last one is the head, for Chinese puts it last.
 * 4. An accessory behind a blank only describes what stands before it: 激光切割机 光纤激光器.
 * 5. 风机上的电机, 风机用电机, 给风机配电机 are about the last word; nothing that is not known there names no family.
 * 6. Any other head that is a confusion, or is followed by a word for a part (滤芯, 配件, 用…), names no family.
 */
export function familyOf(text: string, vocabulary: Vocabulary): NamedFamily | null {
  const mentions = mentionsIn(text, vocabulary).filter((each) => each.decided);
  const [first] = mentions;
  if (!first) return null;
  const start = text.lastIndexOf("\n", first.from) + 1;
  const line = text.slice(start).split("\n", 1)[0]!;
  const inLine = mentions
    .map((each) => ({ ...each, from: each.from - start, to: each.to - start }))
    .filter((each) => each.to <= line.length);

  const phrases = titlePhrases(line, inLine);
  for (const standing of standings) {
    for (const phrase of phrases.filter((each) => each.standing === standing)) {
      const head = headOf(line, phrase);
      if (!head) continue;
      const [family] = head.families;
      if (family === undefined || partTail.test(tailOf(line, head, phrase))) return null;
      return { family, span: { from: head.from + start, to: head.to + start }, term: head.term };
    }
  }
  return null;
}

function headOf(line: string, phrase: Phrase<Mention>): Mention | undefined {
  const within = phrase.names.filter((each) => !ownerTail.test(tailOf(line, each, phrase)));
  const last = within.at(-1);
  if (last?.relation !== "confused") return last;
  const apart = within.findLast(
    (each) => each.families.length > 0 && /\s/.test(line.slice(each.to, last.from)),
  );
  return apart ?? last;
}

/** As far as `partTail` and `ownerTail` look. */
const longestTail = 16;

function tailOf(line: string, mention: Mention, phrase: Phrase<Mention>): string {
  return line.slice(mention.to, phrase.to).trimStart().slice(0, longestTail);
}
