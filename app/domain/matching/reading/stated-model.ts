import { foldText } from "../../units/fold-text.ts";
import { isElsewhere, type Span } from "./clauses.ts";
import type { ReadTerm } from "./stated-terms.ts";

const modelPattern =
  /(?<![A-Za-z0-9.\-/])(?:[A-Za-z]{1,8}-?\d[A-Za-z0-9]*|\d{1,2}[A-Z]{1,3}(?=-\d))(?:[-/.×][A-Za-z0-9.]+)*(?:\([A-Za-z0-9]{1,4}\))?(?![A-Za-z0-9])/g;
/** Efficiency classes, standards, protection classes, nominal widths, substances: letters and digits, no model. */
const noModel =
  /^(?:IE\d|GB|JB|HG|ISO|IEC|EN\d|IP\d|DN\d|PN\d|CO\d|NO[Xx]?\d|SO\d|PM\d|H2|O2|N2|M\d{1,2}$|F\d$|R\d{2,3}|HRC|[A-Z]\d$|5G|4G|V\d$|p[Hh]\d|Q\d{3}|T\d$)/i;

/** Words of letters and digits that look like a model number, in the order of the text. */
export function modelsIn(text: string): { value: string; passage: Span }[] {
  return [...foldText(text).matchAll(modelPattern)].flatMap((match) => {
    const value = match[0].replace(/[.\-/]+$/, "");
    if (value.length < 3 || noModel.test(value)) return [];
    return [{ value, passage: { from: match.index, to: match.index + value.length } }];
  });
}

const labelled = /(?:产品)?型号(?:规格)?\s*[:为是]?\s*([A-Za-z0-9][A-Za-z0-9\-/.×()]{1,40})/;

/** Behind 型号 it is read; the only model number of the text is our reading. */
export function statedModel(text: string): ReadTerm<string> | null {
  const folded = foldText(text);
  const match = labelled.exec(folded);
  if (match && !isElsewhere(folded, span(match, 0))) {
    const value = match[1]!.replace(/[.\-/]+$/, "");
    const to = match.index + match[0].length - (match[1]!.length - value.length);
    return { value, passage: { from: match.index, to }, source: "text" };
  }
  const found = modelsIn(text).filter(({ passage }) => !isElsewhere(folded, passage));
  const [first] = found;
  if (!first || found.some(({ value }) => value !== first.value)) return null;
  return { ...first, source: "inferred" };
}

const brandPattern =
  /(?:品牌|牌子)\s*[:为是]?\s*([A-Za-z\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff·]{1,15})/;

/** Only behind the word 品牌: a brand is never guessed. */
export function statedBrand(text: string): ReadTerm<string> | null {
  const folded = foldText(text);
  const match = brandPattern.exec(folded);
  const value = match?.[1] ?? "";
  if (!match || /^(?:不限|不指定|要求|任意|均可|优先|知名|国产|进口)/.test(value)) return null;
  return { value, passage: span(match, 0), source: "text" };
}

function span(match: RegExpExecArray, from: number): Span {
  return { from: match.index + from, to: match.index + match[0].length };
}
