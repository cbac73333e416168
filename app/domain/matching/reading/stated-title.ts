import { foldText } from "../../units/fold-text.ts";
import { clauseAround, type Span } from "./clauses.ts";
import type { ReadTerm } from "./stated-terms.ts";

/** What a writer says before the thing is named: 我厂想换, 现求购, 公司专业生产. */
const opening =
  /^(?:(?:您好|你好|大家好|各位)[,，!！。]?)?(?:[^,，。]{0,30}?(?:公司|厂|车间|企业))?(?:我们|我司|本厂|本公司|现在|现|因[^,，。]{0,12}|为[^,，。]{0,12}|目前|计划|打算|准备|拟|想要?|需要?|急需?|要|希望|有意)*(?:更换|换|求购|采购|购置|购买|采购|新购|买|新上|出售|转让|供应|提供|生产|销售|推出|主营|专业生产)?(?:为|成|掉)?/;

/** Longest title that is proposed. */
const longest = 36;

/**
 * A title from the sentence that names the machine: its clause without the opening words. A short first line that
 * names it is a title already. Null when what is left says too little or too much.
 */
export function statedTitle(text: string, machine: Span | null): ReadTerm<string> | null {
  const folded = foldText(text);
  const firstLine = folded.split("\n", 1)[0]!;
  if (
    firstLine.length < folded.trimEnd().length &&
    fits(firstLine.trim()) &&
    !/[,，。；;]/.test(firstLine)
  ) {
    const from = firstLine.length - firstLine.trimStart().length;
    const value = text.slice(from, from + firstLine.trim().length);
    return { value, passage: { from, to: from + value.length }, source: "text" };
  }
  const at = machine ?? { from: 0, to: 0 };
  const clause = clauseAround(folded, at);
  const words = text.slice(clause.from, clause.to);
  const lead = opening.exec(folded.slice(clause.from, clause.to))?.[0].length ?? 0;
  const cut = machine && clause.from + lead > machine.from ? 0 : lead;
  const value = words
    .slice(cut)
    .replace(/^[的了\s]+|\s+$/g, "")
    .replace(/\s*(?:[一二两三四五六七八九十]|\d{1,4})\s*[台套]$/, "");
  if (!fits(value)) return null;
  const from = clause.from + words.indexOf(value, cut);
  return { value, passage: { from, to: from + value.length }, source: "inferred" };
}

function fits(title: string): boolean {
  return title.length >= 4 && title.length <= longest;
}
