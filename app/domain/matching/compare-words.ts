import { fold } from "../shared/fold.ts";
import type { AttributeDefinition } from "../vocabulary/vocabulary.ts";
import type { VerdictWord } from "./match.ts";
import * as words from "./words.ts";

export interface WordsAnswer {
  readonly verdict: VerdictWord;
  readonly reason: string;
}

/**
 * Compares words: 水冷 against 水冷/风冷. Equal, or one listed whole among the other's alternatives, is met. Only a
 * different choice of a choice attribute is violated; any other difference of wording is unknown.
 */
export function compareWords(
  wanted: string,
  offered: string,
  attribute: AttributeDefinition | null,
): WordsAnswer {
  const [want, offer] = [key(wanted), key(offered)];
  if (!want || !offer) return { verdict: "unknown", reason: words.differentWords };
  if (want === offer) return { verdict: "met", reason: words.sameWords };
  const alternatives = wanted
    .split(/[/|或]/)
    .map(key)
    .filter(Boolean);
  const listed = offered.split(separators).map(key).filter(Boolean);
  if (alternatives.some((each) => each === offer || listed.includes(each)))
    return { verdict: "met", reason: words.oneOfOffered };
  if (attribute?.kind !== "choice") return { verdict: "unknown", reason: words.differentWords };
  const [wantedChoices, offeredChoices] = [
    choicesNamed(wanted, attribute),
    choicesNamed(offered, attribute),
  ];
  if (wantedChoices.length === 0 || offeredChoices.length === 0)
    return { verdict: "unknown", reason: words.differentWords };
  if (offeredChoices.some((choice) => wantedChoices.includes(choice)))
    return { verdict: "met", reason: words.oneOfOffered };
  return { verdict: "violated", reason: words.otherChoice(offered.trim(), wanted.trim()) };
}

const separators = /[\s、,，;；/|+()（）]|或|和|与|及/;

function key(text: string): string {
  return fold(text).replace(/\s/g, "");
}

/** The choices that a text names, each by its longest form: 半开式 does not name 开式. Single characters are no evidence. */
export function choicesNamed(text: string, attribute: AttributeDefinition): string[] {
  let rest = key(text);
  const whole = attribute.choices.find((choice) => key(choice) === rest);
  if (whole !== undefined) return [whole];
  const found: string[] = [];
  for (const choice of [...attribute.choices].sort((a, b) => b.length - a.length)) {
    const name = key(choice);
    if (name.length < 2 || !rest.includes(name)) continue;
    found.push(choice);
    rest = rest.replaceAll(name, "\n");
  }
  return found;
}
