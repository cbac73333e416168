import type { Need } from "../demand/need.ts";
import { familyOf } from "../vocabulary/family-of.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { NeedReading, ReadFamily } from "./reading/need-reading.ts";
import { told } from "./told.ts";

/** Candidates this much less sure than the likeliest one are not what the need is about. */
const asLikely = 0.2;
/** What the old machine's name, and all parameters being the family's own, add to an uncertain reading. */
const sameAsOld = 0.3;
const ownParameters = 0.35;
const mostMeant = 4;

export interface MeantFamily {
  readonly family: FamilyCode;
  /** 0–1, as in the reading. */
  readonly confidence: number;
}

const meant = new WeakMap<NeedReading, readonly MeantFamily[]>();

/**
 * The families that a need may be about, the likeliest first: one where it is chosen or named; where the text only
 * describes the machine, those that the text sounds like, that have the parameters asked for, and that of the old
 * machine. Made once for a reading.
 */
export function meantFamilies(
  need: Need,
  reading: NeedReading,
  vocabulary: Vocabulary,
): readonly MeantFamily[] {
  const made = meant.get(reading) ?? likeliest(need, reading, vocabulary);
  meant.set(reading, made);
  return made;
}

function likeliest(need: Need, reading: NeedReading, vocabulary: Vocabulary): MeantFamily[] {
  const [first] = reading.families;
  const all =
    first && first.confidence >= told
      ? reading.families
      : withOtherEvidence(need, reading.families, vocabulary);
  const [best] = all;
  if (!best) return [];
  return all
    .filter(({ confidence }) => confidence >= best.confidence - asLikely && confidence >= 0.3)
    .slice(0, mostMeant);
}

function withOtherEvidence(
  { oldMachine, requirements }: Need,
  read: readonly ReadFamily[],
  vocabulary: Vocabulary,
): MeantFamily[] {
  const sure = new Map<FamilyCode, number>();
  const add = (family: FamilyCode, more: number) =>
    sure.set(family, Math.min(0.95, (sure.get(family) ?? 0) + more));
  for (const { family, confidence } of read) add(family, confidence);
  const old = oldMachine?.name ? familyOf(oldMachine.name, vocabulary) : null;
  if (old) add(old.family, sameAsOld);
  const names = requirements.map(({ name }) => name);
  if (names.length > 0)
    for (const [family, share] of sharesOf(names, vocabulary)) add(family, ownParameters * share);
  return [...sure]
    .map(([family, confidence]) => ({ family, confidence }))
    .sort((a, b) => b.confidence - a.confidence || (a.family < b.family ? -1 : 1));
}

/** Of each family, how much of the parameters it has, the rare ones telling more: 折弯长度 more than 功率. */
function sharesOf(
  names: readonly string[],
  vocabulary: Vocabulary,
): ReadonlyMap<FamilyCode, number> {
  const holders = names.map((name) =>
    vocabulary.families.filter((family) => {
      const code = vocabulary.findAttribute(name, family.code);
      return code !== null && family.attributes.includes(code);
    }),
  );
  const weights = holders.map((of) =>
    of.length === 0 ? 0 : Math.log(1 + vocabulary.families.length / of.length),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<FamilyCode, number>();
  if (whole === 0) return shares;
  for (const [i, of] of holders.entries())
    for (const { code } of of) shares.set(code, (shares.get(code) ?? 0) + weights[i]! / whole);
  return shares;
}
