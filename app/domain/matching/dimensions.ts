import { foldText } from "../units/fold-text.ts";

const sizes =
  /(\d+(?:\.\d+)?)\s*(mm|cm|m|毫米|厘米|米)?\s*[×x*X✕]\s*(\d+(?:\.\d+)?)\s*(mm|cm|m|毫米|厘米|米)?(?:\s*[×x*X✕]\s*(\d+(?:\.\d+)?)\s*(mm|cm|m|毫米|厘米|米)?)?/;
/** Numbers of what is no size: 2×30kW, 6×24h, 3×3至8×8. */
const noSize = /^\s*(?:[a-zA-Z%°℃~+\-]|至|到|台|套|千瓦|吨|根|层|块|次|小时|升|方|公斤)/;
const leastSide = 10;

/** The sides of a thing in millimetres, the longest first, and where it stands. */
export interface Size {
  readonly sides: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Every size of a folded text. */
export function sizesIn(folded: string): Size[] {
  return [...folded.matchAll(new RegExp(sizes.source, "g"))].flatMap((match): Size[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (/[\w.\-~×*/]/.test(folded.charAt(from - 1)) || noSize.test(folded.slice(to))) return [];
    const sides = sidesOf(match);
    return sides.at(-1)! >= leastSide ? [{ sides, from, to }] : [];
  });
}

const inMillimetres: Readonly<Record<string, number>> = {
  mm: 1,
  毫米: 1,
  cm: 10,
  厘米: 10,
  m: 1000,
  米: 1000,
};

/** Sizes of what a machine takes; of the others nobody wants the larger. */
const capacity =
  /幅面|台面|工作台|加工|裁切|切割|打标|成型|有效|行程|范围|内腔|内尺寸|工作室|炉膛|料箱|最大/;

/** The sides of 3000×1500mm in millimetres, the longest first; null for no sizes. A bare number takes the unit beside it. */
function sidesIn(text: string): number[] | null {
  const match = sizes.exec(foldText(text));
  return match && sidesOf(match);
}

function sidesOf(match: RegExpExecArray | RegExpMatchArray): number[] {
  const [, a, unitA, b, unitB, c, unitC] = match;
  const unit = unitC ?? unitB ?? unitA;
  const sides = [
    [a, unitA ?? unit],
    [b, unitB ?? unit],
    [c, unitC ?? unit],
  ].flatMap(([digits, code]) => {
    if (digits === undefined) return [];
    const value = Number(digits);
    // Nobody states a machine's table in metres above 100 or in millimetres below 10.
    const scale = code === undefined ? (value < 30 ? 1000 : 1) : inMillimetres[code]!;
    return [value * scale];
  });
  return sides.sort((x, y) => y - x);
}

/**
 * Compares sizes such as 3000×1500 mm, whichever side is named first. A larger size meets where the attribute says
 * what the machine takes; elsewhere only the same does. Null where one of the two holds no sizes.
 */
export function compareDimensions(
  wanted: string,
  offered: string,
  name: string,
): "met" | "violated" | "unknown" | null {
  const [want, offer] = [sidesIn(wanted), sidesIn(offered)];
  if (!want || !offer) return null;
  if (want.length !== offer.length) return "unknown";
  if (want.every((side, i) => side === offer[i])) return "met";
  if (!capacity.test(name)) return "unknown";
  return want.every((side, i) => offer[i]! >= side) ? "met" : "violated";
}
