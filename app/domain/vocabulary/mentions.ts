import type { TermEntry, TermHit, TermSense } from "./term-index.ts";
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
 * An ambiguous term is decided by a cue outside its own span (of a family and its kind, by the kind's), without one by an undisputed name of
 * the same family or of one that contains it or is contained in it.
 */
export function mentionsIn(text: string, vocabulary: Vocabulary): readonly Mention[] {
  const known = lately.get(vocabulary) ?? new Map<string, readonly Mention[]>();
  lately.set(vocabulary, known);
  const made = known.get(text) ?? readMentions(text, vocabulary);
  if (known.size >= keptTexts) known.clear();
  known.set(text, made);
  return made;
}

/** One posting is read for several things in a row: its mentions are found once. */
const lately = new WeakMap<Vocabulary, Map<string, readonly Mention[]>>();
const keptTexts = 16;

function readMentions(text: string, vocabulary: Vocabulary): Mention[] {
  const reading = vocabulary.terms.read(text);
  // 针车 of 冻干粉针车间 is a part of a workshop.
  const hits = longestHits(
    reading.hits.filter(({ to }) => !(text.charAt(to - 1) === "车" && text.charAt(to) === "间")),
  );
  const undisputed = hits.flatMap((hit) => (isAmbiguous(hit) ? [] : plainSenses(hit.entry)));
  const named = new Set(
    [...new Set(undisputed.map(({ family }) => family))].flatMap((family) => [
      ...vocabulary.closure(family),
      ...vocabulary.ancestors(family),
    ]),
  );
  const cues = cueFinder(reading.units);
  return hits.map((hit) => mentionOf(hit, text, named, cues, vocabulary));
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
  vocabulary: Vocabulary,
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
  const likely =
    cued.length > 0
      ? narrowest(cued, vocabulary)
      : entry.senses.filter(({ family }) => named.has(family));
  const families = (likely.length > 0 ? likely : entry.senses).map((sense) => sense.family);
  return { ...place, families, relation: "ambiguous", decided: likely.length === 1 };
}

/** Cues of a wider family (烟气) stand beside those of its kind (滤袋) and do not contradict them. */
function narrowest(senses: readonly TermSense[], vocabulary: Vocabulary): readonly TermSense[] {
  const wider = new Set(senses.flatMap(({ family }) => vocabulary.ancestors(family)));
  return senses.filter(({ family }) => !wider.has(family));
}
