import type { Need } from "../demand/need.ts";
import { familyOf } from "../vocabulary/family-of.ts";
import type { FamilyCode } from "../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { NeedReading, ReadFamily } from "./reading/need-reading.ts";
import { foldText } from "../units/fold-text.ts";
import { isElsewhere } from "./reading/clauses.ts";
import { mentionsOf } from "./reading/family-mentions.ts";
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
  const families = withoutReplaced(need, reading, vocabulary);
  const [first] = families;
  const all =
    first && first.confidence >= told ? families : withOtherEvidence(need, families, vocabulary);
  const [best] = all;
  if (!best) return [];
  return all
    .filter(({ confidence }) => confidence >= best.confidence - asLikely && confidence >= 0.3)
    .slice(0, mostMeant);
}

/** A use that is told in full makes its machine at least as likely as the one that is to go. */
const surelyOther = 0.6;

/**
 * The families without that of the machine that is to go (推台锯淘汰, 现在的车床顶弯), where the text sounds at least as
 * much like another one: who wants the same again says so.
 */
function withoutReplaced(
  { oldMachine }: Need,
  { families, text }: NeedReading,
  vocabulary: Vocabulary,
): readonly ReadFamily[] {
  const [first] = families;
  if (!first || first.by === "chosen" || first.confidence >= told) return families;
  const own = oldMachine?.name ? (familyOf(oldMachine.name, vocabulary)?.family ?? null) : null;
  const isGone = (code: FamilyCode) => code === own || isOnlyAside(text, code, vocabulary);
  const gone = families.filter(({ family }) => isGone(family));
  const other = families.find((each) => !gone.includes(each));
  const isOther = ({ confidence }: ReadFamily) =>
    other !== undefined && other.confidence >= Math.max(surelyOther, confidence);
  const out = gone.filter(isOther);
  return families.filter((each) => !out.includes(each));
}

/** Named, and only in clauses about another machine. */
function isOnlyAside(text: string, family: FamilyCode, vocabulary: Vocabulary): boolean {
  const places = mentionsOf(text, family, vocabulary).filter(({ decided }) => decided);
  const folded = foldText(text);
  return places.length > 0 && places.every((each) => isElsewhere(folded, each));
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
  // Where the text told another machine the old one is gone from what was read.
  const isOut = old && read.length > 0 && !read.some(({ family }) => family === old.family);
  if (old && !(isOut && read[0]!.confidence >= surelyOther)) add(old.family, sameAsOld);
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
