import { familiesRelated } from "../vocabulary/related-families.ts";
import { phraseHeads, type NamedFamily, type PhraseHead } from "../vocabulary/family-of.ts";
import { mentionsIn, type Mention } from "../vocabulary/mentions.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import { clauseAround, isElsewhere } from "./clauses.ts";

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
