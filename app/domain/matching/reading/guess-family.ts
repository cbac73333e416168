import { familiesRelated } from "../../vocabulary/related-families.ts";
import { phraseHeads, type NamedFamily, type PhraseHead } from "../../vocabulary/family-of.ts";
import { mentionsIn, type Mention } from "../../vocabulary/mentions.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clauseAround, isElsewhere } from "./clauses.ts";
import { exclusionsIn } from "./exclusions.ts";
import type { ReadExclusion } from "./need-reading.ts";
import { standsBeside } from "./stands-beside.ts";

/**
 * name: the words stand there. wish: the title names what is there, the description what is wanted instead.
 * oldModel: only the number of the machine in service stands there.
 */
export type GuessedBy = "name" | "wish" | "oldModel";

export interface FamilyGuess extends NamedFamily {
  readonly by: GuessedBy;
}

/**
 * The family that a posting is about, its first line the title; rather none than a wrong one. What the title wants or
 * names decides; a related machine that the description wishes for takes its place (罗茨噪音大 … 要磁悬浮的), so does
 * the one narrower family that the description names. Then wishes of the description, asides of the title (替换老冲床),
 * its plain names, and last the number of an old machine.
 */
export function guessFamily(text: string, vocabulary: Vocabulary): FamilyGuess | null {
  const notNeeded = [...text.matchAll(unneeded)].map(({ index, 0: { length } }) => ({
    span: { from: index, to: index + length },
  }));
  const titleEnd = text.split("\n", 1)[0]!.length;
  const beside = standsBeside(text, titleEnd, vocabulary);
  const ruledOut = [...exclusionsIn(text, vocabulary), ...notNeeded, ...beside];
  if (ruledOut.length === 0) return wishedKind(text, familyNamed(text, vocabulary), vocabulary);
  const rest = without(text, ruledOut);
  const guess = wishedKind(rest, familyNamed(rest, vocabulary), vocabulary);
  return guess ? { ...guess, term: text.slice(guess.span.from, guess.span.to) } : null;
}

/** 不需要变频: said of what may be missing, so it names no kind. */
const unneeded =
  /(?:不需要|无需|不用|不必|用不着|不要求)[^,，。;；!！?？\n]{1,8}|有没有[^,，。;；!！?？\n]{1,8}都(?:行|可以|无所谓)/g;

/** The text with blanks where it says what it does not want; places stay what they are. */
function without(text: string, ruledOut: readonly Pick<ReadExclusion, "span">[]): string {
  return ruledOut.reduce(
    (rest, { span }) =>
      span
        ? rest.slice(0, span.from) + " ".repeat(span.to - span.from) + rest.slice(span.to)
        : rest,
    text,
  );
}

/** 换数控的, 要磁悬浮的: a word for the kind without the machine's name. */
const kindOnly =
  /(?:换成?|换为|改成|改为|改用|换上|就?(?<!不)要|想上|上|买|(?<!不)用)(?:一?[一二两三四五六\d]*[台套])?([\u4e00-\u9fff]{2,6})(?:式|型)?的(?=$|[，,。;；!！?？\n\s]|那种|就行)/g;

/** What the text names, or the kind of it that it asks for by a word alone: a 普车 to be 换数控的 is to be a 数控车床. */
function wishedKind(
  text: string,
  named: FamilyGuess | null,
  vocabulary: Vocabulary,
): FamilyGuess | null {
  const family = named && vocabulary.family(named.family);
  if (!named || !family) return named;
  const names = [family.name, ...family.synonyms.map(({ term }) => term)];
  const ends = new Set(
    names.flatMap((name) => [name, name.slice(-2), name.slice(-3)]).filter((end) => end.length > 1),
  );
  for (const match of text.matchAll(kindOnly)) {
    const word = match[1]!;
    for (const end of ends) {
      const whole = word + end;
      const hit = mentionsIn(whole, vocabulary).find(
        ({ from, to, decided, families }) =>
          from === 0 && to === whole.length && decided && families.length === 1,
      );
      const kind = hit?.families[0];
      if (kind === undefined || kind === family.code) continue;
      if (!familiesRelated(family.code, kind, vocabulary)) continue;
      const from = match.index + match[0].indexOf(word);
      return { family: kind, span: { from, to: from + word.length }, term: word, by: "wish" };
    }
  }
  return named;
}

/** Whether the title is about a thing that is no machine of any family: a part, goods, a service. */
export function namesOtherThing(text: string, vocabulary: Vocabulary): boolean {
  const title = text.split("\n", 1)[0]!;
  const heads = phraseHeads(title, 0, mentionsIn(title, vocabulary), vocabulary);
  const own =
    heads.find(({ standing }) => standing === "wanted") ??
    heads.find(({ standing }) => standing === "plain");
  return own !== undefined && own.named === null;
}

function familyNamed(text: string, vocabulary: Vocabulary): FamilyGuess | null {
  const mentions = mentionsIn(text, vocabulary);
  const [title = "", ...lines] = text.split("\n");
  const heads = phraseHeads(title, 0, mentions, vocabulary);
  const rest: PhraseHead[] = [];
  let start = title.length + 1;
  for (const line of lines) {
    rest.push(...phraseHeads(line, start, mentions, vocabulary));
    start += line.length + 1;
  }
  const first = (of: readonly PhraseHead[], standing: PhraseHead["standing"]) =>
    of.find((each) => each.standing === standing);
  const wishes = rest.flatMap(({ standing, named }) =>
    standing === "wanted" && named ? [named] : [],
  );

  const wanted = first(heads, "wanted");
  const own = wanted ?? first(heads, "plain");
  if (own) {
    if (!own.named) return null;
    const wish = wanted ? null : wishedInstead(own.named, wishes, mentions, title, vocabulary);
    return wish
      ? { ...wish, by: "wish" }
      : { ...narrowed(own.named, text, mentions, vocabulary), by: "name" };
  }
  const next = wishes[0] ?? first(heads, "aside")?.named;
  if (next) return { ...next, by: "name" };
  const told = first(rest, "plain") ?? first(rest, "aside");
  if (told) return told.named && { ...told.named, by: "name" };
  return oldMachineFamily(text, vocabulary);
}

/** What the description wishes for in the place of what the title names; null when it wishes for two such things. */
function wishedInstead(
  own: NamedFamily,
  wishes: readonly NamedFamily[],
  mentions: readonly Mention[],
  title: string,
  vocabulary: Vocabulary,
): NamedFamily | null {
  const inTitle = new Set(
    mentions.flatMap(({ to, families, decided }) =>
      decided && to <= title.length ? families : [],
    ),
  );
  const wider = vocabulary.ancestors(own.family);
  const fitting = wishes.filter(
    ({ family }) =>
      family !== own.family &&
      !wider.includes(family) &&
      (inTitle.has(family) || familiesRelated(own.family, family, vocabulary)),
  );
  const [wish] = fitting;
  return wish && fitting.every(({ family }) => family === wish.family) ? wish : null;
}

/** The only narrower family that the text names, clauses about another machine left out. */
function narrowed(
  own: NamedFamily,
  text: string,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): NamedFamily {
  const narrower = vocabulary.closure(own.family).filter((code) => code !== own.family);
  if (narrower.length === 0) return own;
  const named = new Set<FamilyCode>();
  // Mentions are in order, so each clause is judged once.
  let clause = { from: 0, to: 0, elsewhere: false };
  for (const { from, to, decided, families } of mentions) {
    const kinds = decided ? families.filter((code) => narrower.includes(code)) : [];
    if (kinds.length === 0) continue;
    if (to > clause.to) {
      const around = clauseAround(text, { from, to });
      clause = { ...around, elsewhere: isElsewhere(text, around) };
    }
    if (!clause.elsewhere) for (const code of kinds) named.add(code);
  }
  const [only] = named;
  return only !== undefined && named.size === 1 ? { ...own, family: only } : own;
}

/** The family that the numbers of machines in service name, when it is one. */
export function oldMachineFamily(text: string, vocabulary: Vocabulary): FamilyGuess | null {
  const telling = vocabulary.oldModels.read(text).filter(({ families }) => families.length === 1);
  const [first] = telling;
  const family = first?.families[0];
  if (!first || family === undefined) return null;
  if (telling.some(({ families }) => families[0] !== family)) return null;
  return { family, span: { from: first.from, to: first.to }, term: first.model, by: "oldModel" };
}
