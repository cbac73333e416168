import { compoundNames, kindNamed, type CompoundName, type KindNamed } from "./compound-names.ts";
import { mentionsIn, type Mention } from "./mentions.ts";
import { isAboutGoods, isOtherThing } from "./other-things.ts";
import { titlePhrases, type Phrase } from "./title-phrases.ts";
import type { FamilyCode } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary-of.ts";

export interface NamedFamily {
  readonly family: FamilyCode;
  /** UTF-16 indices into the text, end excluded. */
  readonly span: { readonly from: number; readonly to: number };
  /** As written in the text. */
  readonly term: string;
  /** The word elsewhere in the title that makes it the narrower family: 天然气 for a 锅炉. */
  readonly kindWord?: string;
}

/** What one phrase of a line is about: a family, or a thing that is no machine of any (a part, goods, a service). */
export interface PhraseHead {
  readonly standing: Phrase<Mention>["standing"];
  readonly named: NamedFamily | null;
}

/** Behind these a machine's name is part of another name: 变压器厂, 电机行业. */
const ownerTail = /^(?:行业|厂(?!家)|公司|有限|企业|集团)/;
/** Behind these it only says what something is for: 电机 皮带机用. */
const purposeTail =
  /^(?:[、/和及与][^、,，。;；\s]{1,6}?){0,3}(?:(?:改造|维修|技改|升级|大修)?(?<![使采选通适公备常费利试])专?用|配套)(?:的|$|[\s(（,，、。;；])/;
const standings = ["wanted", "plain", "aside"] as const;

/**
 * The family that a title or a short query names, by the head of its noun phrase:
 * 1. The first line that names anything decides.
 * 2. Its phrases are read in the order wanted (采购…), plain, aside (brackets, 用于…, 替代…, 配…, 带…).
 * 3. In the first phrase with a decided mention the last one is the head, for Chinese puts it last.
 * 4. An accessory behind a blank only describes what stands before it: 激光切割机 光纤激光器.
 * 5. 风机上的电机, 风机用电机, 给风机配电机 are about the last word; nothing that is not known there names no family.
 * 6. Any other head that is a confusion, or is followed by a word for a part or a service, names no family.
 * 7. An undecided name counts only directly behind another (风机电机) or beside what it is for (电机 皮带机用).
 * 8. A wider family with a telling word of a narrower one beside it is that one: 生物质成型燃料蒸汽锅炉.
 */
export function familyOf(text: string, vocabulary: Vocabulary): NamedFamily | null {
  const mentions = mentionsIn(text, vocabulary);
  for (let start = 0; start <= text.length;) {
    const line = text.slice(start).split("\n", 1)[0]!;
    const heads = phraseHeads(line, start, mentions, vocabulary);
    const first = standings.flatMap((standing) =>
      heads.filter((each) => each.standing === standing),
    );
    if (first[0]) return first[0].named;
    start += line.length + 1;
  }
  return null;
}

/**
 * The heads of a line's phrases in its order; `mentions` are those of the whole text, in which the line begins at
 * `start`.
 */
export function phraseHeads(
  line: string,
  start: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): PhraseHead[] {
  const models: Mention[] = vocabulary.oldModels.read(line).map(({ from, to, model }) => ({
    ...{ from, to, term: model, families: [], relation: "confused", decided: true },
    mistakenFor: [],
  }));
  const names = mentions
    .map((each) => ({ ...each, from: each.from - start, to: each.to - start }))
    .filter((each) => each.from >= 0 && each.to <= line.length);
  const alone = models.filter(
    (model) => !names.some((name) => name.from < model.to && model.from < name.to),
  );
  // A number is no name, but 风机上的Y2-160M is not about the fan.
  const whole = [...names, ...alone].sort((a, b) => a.from - b.from);
  const phrases = titlePhrases(line, whole).map((phrase) => ({
    ...phrase,
    names: phrase.names.filter((each) => !alone.includes(each)),
  }));
  const kindOf = kindsIn(line, phrases, vocabulary);
  return phrases.flatMap((phrase): PhraseHead[] => {
    const { standing } = phrase;
    const head = headOf(line, phrase, vocabulary);
    if (!head) return [];
    if (head === "thing") return [{ standing, named: null }];
    const { from, to } = head;
    const kind = standing === "aside" ? null : kindOf(head.family);
    const named = {
      family: kind?.family ?? head.family,
      span: { from: from + start, to: to + start },
      term: line.slice(from, to),
    };
    return [{ standing, named: kind ? { ...named, kindWord: kind.word } : named }];
  });
}

/** A longer line is no title: what stands in it beside a name need not be said of it. */
const longestTitle = 100;

/** Finds the narrower family for a wider one, by what a title says outside its asides. */
function kindsIn(
  line: string,
  phrases: readonly Phrase<Mention>[],
  vocabulary: Vocabulary,
): (family: FamilyCode) => KindNamed | null {
  if (line.length > longestTitle) return () => null;
  const main = phrases.filter((each) => each.standing !== "aside");
  const said = main.map((each) => line.slice(each.from, each.to)).join("\n");
  return (family) => kindNamed(said, family, vocabulary);
}

interface Head {
  readonly from: number;
  readonly to: number;
  readonly family: FamilyCode;
}

function headOf(
  line: string,
  phrase: Phrase<Mention>,
  vocabulary: Vocabulary,
): Head | "thing" | null {
  const isForOthers = ({ to }: { readonly to: number }) =>
    purposeTail.test(line.slice(to, to + longestTail).trimStart());
  const forOthers = phrase.names.filter(isForOthers);
  const within = phrase.names.filter((each) => {
    if (forOthers.includes(each) || ownerTail.test(tailOf(line, each, phrase))) return false;
    // 风机电机 and 电机 皮带机用 are about a motor, whichever it is.
    if (!each.decided) return forOthers.length > 0 || isBehindName(each, phrase);
    return each.families.length > 0 || isAboutGoods(line.slice(each.to, phrase.to));
  });
  const last = lastOf(line, phrase, within);
  const compound = compoundsIn(line, phrase, vocabulary)
    .filter((each) => !isForOthers(each))
    .findLast(
      (each) =>
        !last || each.headFrom >= last.to || (each.to === last.to && each.headFrom <= last.from),
    );
  const family = compound?.family ?? (last && meant(last, vocabulary));
  const at = compound ?? last;
  if (!at) return null;
  if (family === undefined) return "thing";
  const before = line.slice(phrase.from, at.from);
  if (isOtherThing(before, line.slice(at.to, phrase.to))) return "thing";
  return { from: at.from, to: at.to, family };
}

function isBehindName({ from }: Mention, phrase: Phrase<Mention>): boolean {
  return phrase.names.some(
    ({ to, decided, families }) => decided && families.length > 0 && to === from,
  );
}

/** The family of a decided name; of an undecided one the only one, or that which contains the others. */
function meant({ families, decided }: Mention, vocabulary: Vocabulary): FamilyCode | undefined {
  if (decided) return families[0];
  return families.find((one) => families.every((code) => vocabulary.closure(one).includes(code)));
}

function compoundsIn(
  line: string,
  { from, to }: Phrase<Mention>,
  vocabulary: Vocabulary,
): CompoundName[] {
  if (to - from > longestTitle) return [];
  return compoundNames(line.slice(from, to), vocabulary).map((each) => ({
    ...each,
    from: each.from + from,
    headFrom: each.headFrom + from,
    to: each.to + from,
  }));
}

function lastOf(
  line: string,
  phrase: Phrase<Mention>,
  within: readonly Mention[],
): Mention | undefined {
  const last = within.at(-1);
  if (!last) return undefined;
  const earlier = (wanted: (each: Mention) => boolean) =>
    within.findLast(
      (each) =>
        each !== last &&
        each.decided &&
        each.families.length > 0 &&
        /\s/.test(line.slice(each.to, last.from)) &&
        wanted(each),
    );
  if (last.relation === "confused") return earlier(() => true) ?? last;
  if (isDrive(last)) return earlier((each) => !isDrive(each)) ?? last;
  // 柔性单元 卧加+托盘库: what is joined by + makes up what stands before it.
  const joined = last.to === phrase.to && /[+＋]/.test(line.charAt(phrase.to));
  return (joined ? earlier(({ relation }) => relation !== "ambiguous") : undefined) ?? last;
}

/** What other machines are driven by: behind a blank it describes them. */
const drives: ReadonlySet<FamilyCode> = new Set([
  "three-phase-motor",
  "permanent-magnet-motor",
  "servo-motor",
  "servo-drive",
  "variable-frequency-drive",
  "speed-reducer",
  "plc-control-system",
]);

function isDrive({ families }: Mention): boolean {
  return families.length > 0 && families.every((code) => drives.has(code));
}

/** As far as the words behind a name are looked at. */
const longestTail = 16;

function tailOf(line: string, at: { readonly to: number }, phrase: Phrase<Mention>): string {
  return line.slice(at.to, phrase.to).trimStart().slice(0, longestTail);
}
