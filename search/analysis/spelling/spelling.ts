import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { Correction } from "#app/use-cases/search-port.ts";
import { fold } from "#app/domain/shared/fold.ts";
import { blank, wordsOf, type Lexicon } from "../query-words.ts";
import { readable } from "../readable.ts";
import { simplified } from "../simplified.ts";
import { stopWords } from "../stop-words.ts";
import { allNames } from "../vocabulary-words.ts";
import { changesOf, type KnownWords } from "./corrector.ts";
import { targetsOf, type Targets } from "./targets.ts";

/** In so many names a character stands by itself before it counts as a word. */
const oftenAlone = 3;
/** Characters that stand between words of a query. */
const joining: ReadonlySet<string> = new Set("的了和与及或在是为从对把将用做想要求找换改台套个");
const noWords: ReadonlySet<string> = new Set(["measure", "feature", "quantity", "model", "grade"]);

export interface SpellingIndex {
  readonly targets: Targets;
  readonly known: KnownWords;
}

export interface Speller {
  /** What may be meant by a query whose words stand nowhere. Figures, grades and model numbers are never touched. */
  correction(written: string): Correction | null;
  /** Makes the index over the vocabulary ahead, in small pieces between which others are answered. */
  prepare(): Promise<void>;
}

/** The index is made with the first query that needs it, unless it was prepared. */
export function spellingOf(lexicon: Lexicon): Speller {
  const steps = indexOf(lexicon);
  let made: SpellingIndex | null = null;
  /** One piece of it; null while there is more to do. */
  const step = (): SpellingIndex | null => {
    if (made) return made;
    const next = steps.next();
    return next.done ? (made = next.value) : null;
  };
  const whole = (): SpellingIndex => {
    for (;;) {
      const index = step();
      if (index) return index;
    }
  };
  return {
    correction: (written) => correctionOf(written, lexicon, whole()),
    async prepare() {
      while (!step()) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

function correctionOf(written: string, lexicon: Lexicon, index: SpellingIndex): Correction | null {
  const text = readable(written);
  const figures = wordsOf(text, lexicon).filter(({ kind }) => noWords.has(kind));
  const changes = changesOf(blank(text, figures, "\n"), index.targets, index.known);
  const [first] = changes;
  if (!first) return null;
  const read = changes.map(({ from, to, target }) => ({
    from: text.slice(from, to),
    to: target.shown,
  }));
  return {
    text: mended(written, read),
    changes: read,
    sure: changes.every(({ sure }) => sure),
    others: first.others.map(({ shown }) =>
      mended(written, [{ ...read[0]!, to: shown }, ...read.slice(1)]),
    ),
  };
}

/** The query as it was typed, but for the changes. */
function mended(written: string, changes: Correction["changes"]): string {
  const folded = simplified(fold(written));
  const isPlain = folded.length === written.length;
  const text = isPlain ? written : readable(written);
  const compared = isPlain ? folded : text;
  let result = "";
  let done = 0;
  for (const { from, to } of changes) {
    const at = compared.indexOf(from, done);
    result += text.slice(done, at) + to;
    done = at + from.length;
  }
  return result + text.slice(done);
}

/** So many names are cut between two pauses. */
const namesAtOnce = 200;

function* indexOf({ vocabulary, segmenter, attributes }: Lexicon): Generator<void, SpellingIndex> {
  const parts = new Set([...stopWords].filter((word) => word.length > 1 || joining.has(word)));
  const alone = new Map<string, number>();
  let cut = 0;
  for (const name of [...allNames(vocabulary), ...attributes, ...usesOf(vocabulary)]) {
    if (cut++ % namesAtOnce === 0) yield;
    for (const { text } of segmenter.words(name))
      if (text.length > 1) parts.add(text);
      else alone.set(text, (alone.get(text) ?? 0) + 1);
  }
  const often = [...alone].filter(([, count]) => count >= oftenAlone);
  const characters = new Set(often.map(([character]) => character));
  const words = [...parts].filter((word) => !stopWords.has(word));
  return {
    targets: yield* targetsOf(vocabulary, words),
    known: { parts, characters, words: segmenter.words },
  };
}

function usesOf({ families }: Vocabulary): string[] {
  return families.flatMap(({ uses }) => uses);
}
