import { figureOf, writings, type Writing } from "./signs.ts";

/** Figures without anything between them, as places in the spelling. */
export interface FigureGroup {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** How many of them are written 0–9 or as Chinese numerals. */
  readonly plain: number;
  readonly farthest: Writing;
}

/** What stands between two groups. */
export type Gap =
  /** spaces, punctuation, symbols, emoji */
  | "light"
  /** 中间, 然后, 后四位 … */
  | "words"
  /** up to four other signs */
  | "other"
  /** more than may stand inside one number */
  | "wide";

/** All groups of a text when figures may be written as far as `upTo`. */
export function figureGroups(text: string, upTo: Writing): FigureGroup[] {
  const limit = writings.indexOf(upTo);
  const groups: FigureGroup[] = [];
  let digits = "";
  let [from, plain, farthest] = [0, 0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const figure = at < text.length ? figureOf(text[at]!) : null;
    // 四 in 后四位 counts places, it is no figure.
    if (figure && figure.far <= limit && !(figure.far > 0 && text[at + 1] === "位")) {
      if (digits === "") [from, plain, farthest] = [at, 0, 0];
      digits += figure.digit;
      if (figure.far < 2) plain += 1;
      if (figure.far > farthest) farthest = figure.far;
    } else if (digits !== "") {
      groups.push({ digits, from, to: at, plain, farthest: writings[farthest]! });
      digits = "";
    }
  }
  return groups;
}

const light = /^[^\p{L}\p{N}×%°±≥≤=≈▇]{1,6}$/u;
const words =
  /^(?:中间|中段|中|然后|接着|接|后面|后边|后|前面|再加上?|再|加上?|连着?|跟着?|最后|尾号|末尾|结尾|[三四八]位|数|空格|横杠|杠|减|是|为|之后|下面|开头|打头|then|and){1,4}$/;
const furniture = /[^\p{L}\p{N}]/gu;

/** Wider than this no gap is part of a number. */
export const widestGap = 14;

export function gapBetween(text: string, before: FigureGroup, after: FigureGroup): Gap {
  const length = after.from - before.to;
  if (length > widestGap) return "wide";
  const gap = text.slice(before.to, after.from);
  if (gap === " " || gap === "-") return "light";
  if (light.test(gap)) return "light";
  if (/[×%°±≥≤=≈▇]/u.test(gap)) return "wide";
  if (words.test(gap.replace(furniture, ""))) return "words";
  return length <= 4 && gap !== "x" ? "other" : "wide";
}
