import { lookAlike } from "./look-alikes.ts";
import { loose, readingsOf } from "./sounds.ts";
import { gapKey, ranks, soundKey, type Target, type Targets } from "./targets.ts";
import { isChinese } from "./units.ts";

/** What may be meant by a stretch of a text, and how unlikely that is. */
export interface Slip {
  readonly target: Target;
  readonly cost: number;
  /** guessed: a character is missing, or `written` stands for another one that neither sounds nor looks like it. */
  readonly guessed: { readonly written: string } | null;
}

/** The dearer a slip, the more of the text it has to explain. */
const costs = {
  homophone: 1,
  looseHomophone: 1.3,
  /** For each further character of the same word. */
  further: 0.25,
  doubled: 1.2,
  swapped: 1.4,
  lookAlike: 1.6,
  missing: 1.8,
  otherCharacter: 2,
  /** In words of three characters the two that are right say less. */
  otherOfThree: 2.3,
} as const;

/** Everything that the units of a window may be a slip of, each target once with its lowest cost. */
export function slipsOf(
  units: readonly string[],
  syllables: readonly string[],
  targets: Targets,
): Slip[] {
  const found = new Map<Target, Slip>();
  const add = (target: Target | undefined, cost: number, guessed: Slip["guessed"] = null) => {
    if (target && cost < (found.get(target)?.cost ?? Infinity))
      found.set(target, { target, cost, guessed });
  };
  for (const reading of readingsOfAll(units, syllables))
    for (const target of targets.bySound(soundKey(units, reading)))
      add(target, soundCost(units, reading, target));
  if (units.length < 3) return [...found.values()];
  for (const [i, unit] of units.entries()) {
    if (isChinese(unit))
      for (const target of targets.byGap(gapKey(units, i, 1)))
        if (target.units.length === units.length && target.units[i] !== unit) {
          const related = relation(unit, target, i);
          if (related !== null) add(target, related);
          else if (isName(target))
            add(target, otherCharacter(units, i, targets), { written: unit });
        }
    if (i === 0) continue;
    // The beginning or the end of a name is no misspelling of it: only what is missing inside counts.
    for (const target of targets.byGap(gapKey(units, i, 0)))
      if (target.units.length === units.length + 1 && isName(target))
        add(target, costs.missing, { written: "" });
    const before = units[i - 1]!;
    if (!isChinese(unit) || !isChinese(before)) continue;
    const around = (inner: readonly string[]) =>
      targets.get([...units.slice(0, i - 1), ...inner, ...units.slice(i + 1)].join(""));
    if (unit === before) add(around([unit]), costs.doubled);
    else add(around([unit, before]), costs.swapped);
  }
  return [...found.values()];
}

/** Other words are too many: they are only meant where the written one sounds or looks like them. */
function isName({ rank }: Target): boolean {
  return rank < ranks.attribute;
}

/** As read in the text, and each character as it is read most often. */
function readingsOfAll(units: readonly string[], syllables: readonly string[]): string[][] {
  const alone = units.map((unit) => (isChinese(unit) ? (readingsOf(unit)[0] ?? "") : ""));
  return alone.join() === syllables.join() ? [alone] : [[...syllables], alone];
}

/** Every character sounds like that of the target, some of them only loosely. */
function soundCost(units: readonly string[], reading: readonly string[], target: Target): number {
  const differing = units.flatMap((unit, i) => (unit === target.units[i] ? [] : [i]));
  if (differing.length === 0 || !differing.every((i) => isChinese(units[i]!))) return Infinity;
  const alike = differing.every((i) => reading[i] === target.syllables[i]);
  // Too little is right to be sure of a short word, or of one that names no machine.
  const short = units.length === 2 || target.families.length === 0;
  if (short && (differing.length > 1 || !alike)) return Infinity;
  const first = alike ? costs.homophone : costs.looseHomophone;
  return first + costs.further * (differing.length - 1);
}

/** What one character costs that looks or sounds like the meant one; null when it does neither. */
function relation(unit: string, target: Target, at: number): number | null {
  if (lookAlike(unit, target.units[at]!)) return costs.lookAlike;
  const meant = loose(target.syllables[at]!);
  return readingsOf(unit).some((one) => loose(one) === meant) ? costs.looseHomophone : null;
}

/** A first or last character that is no relative has a known word beside it and is not wrong. */
function otherCharacter(units: readonly string[], at: number, targets: Targets): number {
  const rest = at === 0 ? units.slice(1) : at === units.length - 1 ? units.slice(0, -1) : null;
  if (units.length === 3) return rest ? Infinity : costs.otherOfThree;
  return rest && targets.get(rest.join("")) ? Infinity : costs.otherCharacter;
}
