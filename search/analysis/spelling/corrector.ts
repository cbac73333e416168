import { slipsOf, type Slip } from "./slips.ts";
import { longestTarget, ranks, soundsOf, type Target, type Targets } from "./targets.ts";
import { isChinese, runsOf, type Run } from "./units.ts";

/** One stretch that is read as another word. */
export interface Change {
  /** Places in the text. */
  readonly from: number;
  readonly to: number;
  readonly target: Target;
  /** Other words that are meant as likely. */
  readonly others: readonly Target[];
  /** No other word is as likely, and what is written is not plainly a word itself. */
  readonly sure: boolean;
}

/** What is known of the language beside the targets. */
export interface KnownWords {
  /** Words inside names, and words that say nothing. */
  readonly parts: ReadonlySet<string>;
  /** Characters that stand for themselves in names: 机, 炉, 泵. */
  readonly characters: ReadonlySet<string>;
  /** Words of the language with their places. */
  words(text: string): readonly { readonly from: number; readonly text: string }[];
}

/** A text is read as the cheapest row of words: known ones cost little, unknown characters much. */
const costs = { name: 0.3, part: 0.5, word: 1.5, character: 1.2, unknown: 2 } as const;
/** So much cheaper a reading with a correction has to be. */
const margin = 0.1;
/** A longer word that fits so far is the more likely meant, for each unit beyond four. */
const forLength = 0.1;
const mostForLength = 0.4;
/** Nearly as likely as the best. */
const nearly = 0.2;
const mostOthers = 3;
/** Sentences are looked at so far. */
const mostUnits = 60;
/** Words of so many units leave no doubt about a character that is missing, or that is another one. */
const longEnough = { missing: 4, other: 7 } as const;

/**
 * The words of a readable text that are most likely misspelt, in order; empty when it can be read as it
 * is. Stretches that are no words (figures, model numbers) are to be blanked before.
 */
export function changesOf(text: string, targets: Targets, known: KnownWords): Change[] {
  let left = mostUnits;
  return runsOf(text).flatMap((run) => {
    const units = run.units.slice(0, Math.max(0, left));
    left -= run.units.length;
    if (!units.some(isChinese)) return [];
    const cut = { ...run, units };
    const lattice = knownTokens(cut, text, targets, known);
    const plain = cheapest(units.length, lattice);
    // Read without a single unknown piece: nothing to look for.
    if (plain.cost <= costs.name + margin) return [];
    const mended = cheapest(units.length, [...lattice, ...slipTokens(cut, targets)]);
    if (mended.cost + margin >= plain.cost) return [];
    return mended.tokens.flatMap(({ from, to, slips }) => {
      const [best, ...rest] = slips;
      if (!best) return [];
      const { target, guessed } = best;
      const others = rest.filter((slip) => asLikely(slip, best)).map((slip) => slip.target);
      const guess = guessed !== null && isGuess(guessed.written, to - from, known);
      return [
        {
          from: run.at[from]!,
          to: run.at[to]!,
          target,
          others: others.slice(0, mostOthers),
          sure: others.length === 0 && !guess,
        },
      ];
    });
  });
}

/** Places count units. */
interface Token {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Cheapest first; empty for what stands there as it is meant. */
  readonly slips: readonly Slip[];
}

function knownTokens(run: Run, text: string, targets: Targets, known: KnownWords): Token[] {
  const { units, at } = run;
  const tokens: Token[] = [];
  const add = (from: number, to: number, cost: number) =>
    void tokens.push({ from, to, cost, slips: [] });
  for (const [from, unit] of units.entries()) {
    if (!isChinese(unit)) add(from, from + 1, 0);
    else {
      const repeated = unit === units[from - 1] || unit === units[from + 1];
      if (known.parts.has(unit)) add(from, from + 1, costs.part);
      const stands = known.characters.has(unit) && !repeated;
      add(from, from + 1, stands ? costs.character : costs.unknown);
    }
    for (let to = from + 2; to <= Math.min(units.length, from + longestTarget); to++) {
      const word = units.slice(from, to).join("");
      const rank = targets.get(word)?.rank;
      if (rank !== undefined && rank <= ranks.confused) add(from, to, costs.name);
      else if (rank !== undefined || known.parts.has(word)) add(from, to, costs.part);
    }
  }
  const written = text.slice(at[0], at[units.length]);
  for (const word of known.words(written)) {
    const from = at.indexOf(run.from + word.from);
    const to = at.indexOf(run.from + word.from + word.text.length);
    if (from >= 0 && to > from + 1) add(from, to, costs.word);
  }
  return tokens;
}

function slipTokens({ units }: Run, targets: Targets): Token[] {
  const syllables = soundsOf(units);
  const tokens: Token[] = [];
  for (let from = 0; from < units.length; from++)
    for (let to = from + 2; to <= Math.min(units.length, from + longestTarget + 1); to++) {
      // Two characters are a word of their own only where nothing else is written with them.
      if (to - from === 2 && units.length > 2) continue;
      const window = units.slice(from, to);
      if (targets.get(window.join(""))) continue;
      const slips = slipsOf(window, syllables.slice(from, to), targets).sort(
        (a, b) =>
          a.cost - b.cost ||
          a.target.rank - b.target.rank ||
          (a.target.key < b.target.key ? -1 : 1),
      );
      if (!slips[0]) continue;
      const bonus = Math.min(mostForLength, forLength * Math.max(0, to - from - 4));
      tokens.push({ from, to, slips, cost: costs.name + slips[0].cost - bonus });
    }
  return tokens;
}

/** The cheapest row of tokens from the first unit to the last; every unit is a token by itself. */
function cheapest(
  length: number,
  tokens: readonly Token[],
): { readonly cost: number; readonly tokens: readonly Token[] } {
  const byEnd = new Map<number, Token[]>();
  for (const token of tokens) byEnd.set(token.to, [...(byEnd.get(token.to) ?? []), token]);
  const best: { cost: number; tokens: readonly Token[] }[] = [{ cost: 0, tokens: [] }];
  for (let to = 1; to <= length; to++) {
    let found: (typeof best)[number] | null = null;
    for (const token of byEnd.get(to) ?? []) {
      const before = best[token.from]!;
      const cost = before.cost + token.cost;
      if (!found || cost < found.cost) found = { cost, tokens: [...before.tokens, token] };
    }
    best.push(found!);
  }
  return best[length]!;
}

/** Whether a missing character ("") or an unrelated one leaves a doubt. */
function isGuess(written: string, length: number, { characters }: KnownWords): boolean {
  if (written === "") return length < longEnough.missing;
  return length < longEnough.other && characters.has(written);
}

function asLikely(slip: Slip, best: Slip): boolean {
  const { target } = slip;
  if (slip.cost > best.cost + nearly || target.rank > Math.max(ranks.ambiguous, best.target.rank))
    return false;
  return !target.families.some((code) => best.target.families.includes(code));
}
