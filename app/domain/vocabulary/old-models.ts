import { foldWithMap } from "../shared/fold.ts";
import type { FamilyCode, VocabularyData } from "./vocabulary.ts";

/** A model number of machines in service that stands in a text, and the families that it names. */
export interface OldModelHit {
  /** UTF-16 indices into the text, end excluded. */
  readonly from: number;
  readonly to: number;
  /** The whole number as written: Y2-132S-4. */
  readonly model: string;
  /** Several where trades share the number: it decides nothing then. */
  readonly families: readonly FamilyCode[];
}

/** Model numbers by which machines in service are known (C620, X62W, Y2-160M). */
export interface OldModelIndex {
  /** In the order of the text, apart. */
  read(text: string): readonly OldModelHit[];
}

interface Known {
  readonly key: string;
  readonly family: FamilyCode;
}

/** A number as it is compared: folded upper case without blanks, one kind of hyphen and of ×. */
function modelKey(model: string): string {
  return asciiUpper(foldWithMap(model).folded).replace(/\s+/g, "");
}

function asciiUpper(folded: string): string {
  return folded
    .toUpperCase()
    .replace(/[‐‑–—−]/g, "-")
    .replace(/[×*]/g, "X");
}

/** A run of letters, digits and what joins them; a bracket only around a few of them: X(S)N-75. */
const token =
  /(?<![A-Z0-9.\-/])(?=[A-Z0-9.\-/()]*\d)(?:[A-Z0-9]+(?:\([A-Z0-9]{1,3}\)[A-Z0-9]*)?)(?:[-/.]+(?:[A-Z0-9]+(?:\([A-Z0-9]{1,3}\))?))*/g;
/** ZK5140 is a drill under numerical control by the code of machine tools, not one of a series ZK. */
const numericallyControlled = /^[BCMTXYZ]K\d{3}/;
/** Efficiency classes, standards, protection, nominal widths: never the number of a machine. */
const noModel = /^(?:IE\d|GB|JB\/?T|HG\/?T|ISO|IEC|EN\d|IP\d|DN-?\d|PN-?\d|NOX|PM\d)/;

export function oldModelIndexOf({ families }: Pick<VocabularyData, "families">): OldModelIndex {
  const known = families.flatMap((family) =>
    (family.oldModels ?? []).flatMap((model): Known[] => {
      const key = modelKey(model);
      return /^[A-Z0-9.\-/()]+$/.test(key) && key.length > 1 ? [{ key, family: family.code }] : [];
    }),
  );
  const byStart = new Map<string, Known[]>();
  for (const each of known) {
    const start = each.key.charAt(0);
    byStart.set(start, [...(byStart.get(start) ?? []), each]);
  }
  const bySeries = new Map<string, Set<FamilyCode>>();
  for (const { key, family } of known)
    for (const series of seriesOf(key))
      bySeries.set(series, (bySeries.get(series) ?? new Set()).add(family));
  const familiesOf = (written: string): readonly FamilyCode[] => {
    const fitting = (byStart.get(written.charAt(0)) ?? []).filter(({ key }) => names(key, written));
    const longest = Math.max(0, ...fitting.map(({ key }) => key.length));
    const named = new Set(
      fitting.filter(({ key }) => key.length === longest).map(({ family }) => family),
    );
    if (named.size > 0) return [...named];
    const series = seriesOf(written).find((each) => bySeries.has(each));
    return series === undefined ? [] : [...bySeries.get(series)!];
  };
  return {
    read(text) {
      const { folded, at } = foldWithMap(text);
      const upper = asciiUpper(folded);
      // Folding to upper case keeps places for all that a number is made of.
      if (upper.length !== folded.length) return [];
      return [...upper.matchAll(token)].flatMap((match): OldModelHit[] => {
        const written = match[0];
        if (written.length < 2 || noModel.test(written)) return [];
        const found = familiesOf(written);
        if (found.length === 0) return [];
        const last = match.index + written.length - 1;
        const [from, to] = [at[match.index]!, at[last]! + 1];
        return [{ from, to, model: text.slice(from, to), families: found }];
      });
    },
  };
}

/**
 * Whether a written number is this model or a size of it: C620-1 and C620A are C620, Y2-132S-4 is Y2 and SZL10-1.25
 * is SZL10; C6201 is none of C620, and S11 none of S1. A series of mere letters (YVP) needs its size behind it; a
 * number without a letter (4-72) needs more than itself, for a range looks the same.
 */
function names(key: string, written: string): boolean {
  if (!written.startsWith(key)) return false;
  const rest = written.slice(key.length);
  if (!/[A-Z]/.test(key)) return key.includes("-") && /^-?[0-9]*[A-Z]|^-\d/.test(rest);
  if (!/\d/.test(key)) return /^-?\d/.test(rest) && !numericallyControlled.test(written);
  if (/\d$/.test(key)) return /^(?:$|[-/(]|[A-Z](?![A-Z]{2}))/.test(rest);
  return /^(?:$|[-/(\d])/.test(rest);
}

/**
 * What sizes of one series share, the closest first: of Y-160M first Y-#M, then Y-#@. None without a hyphen, for the
 * digits of C620 are its name and not its size.
 */
function seriesOf(key: string): string[] {
  const match = /^([A-Z]+[A-Z0-9]*)-(\d+)(.*)$/.exec(key);
  if (!match) return [];
  const [, series = "", size = "", rest = ""] = match;
  const close = `${series}-#${rest.replace(/\d+(?:\.\d+)?/g, "#")}`;
  // A motor's frame has a letter behind its size: Y-100 is a pressure gauge.
  const wide = `${series}-#${/^[A-Z]/.test(rest) ? "@" : ""}`;
  return size.length > 1 ? [close, wide] : [close];
}
