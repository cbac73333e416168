import { fen, parseMoney, type Fen } from "../../shared/money.ts";
import { isDay, type Day } from "../../shared/time.ts";
import type { QuantityRange } from "../../units/quantity.ts";
import { foldText } from "../../units/fold-text.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { isElsewhere, type Span } from "./clauses.ts";
import type { StatedTerm } from "./stated-terms.ts";

/** Terms that a text states only by way of something else: 明年 by today, a price for one by the number wanted. */

const dayPattern =
  /(?<!\d)(?:(\d{4})年|(今年|明年|后年|年内))?\s*(?:(\d{1,2})月(?:(\d{1,2})[日号]|(底|末|份)?)|(年?底|年末|上半年))\s*(之前|以前|前|内|到货|交货|完成)/g;

/** 明年3月前 is until the last day of February; without a year it is the next one. Null when two days are said. */
export function inferredDeadline(text: string, today: Day): StatedTerm<Day> | null {
  const now = Number(today.slice(0, 4));
  const folded = foldText(text);
  const days = [...folded.matchAll(dayPattern)].flatMap((match): StatedTerm<Day>[] => {
    const [whole, written, relative, month, date, end, period, until] = match;
    const passage = { from: match.index, to: match.index + whole.length };
    if (isElsewhere(folded, passage)) return [];
    const offset = relative === "明年" ? 1 : relative === "后年" ? 2 : 0;
    const year = written ? Number(written) : now + offset;
    if (period) {
      if (!written && !relative && period !== "年底" && period !== "年末") return [];
      return [{ value: `${year}-${period === "上半年" ? "06-30" : "12-31"}`, passage }];
    }
    const before = date === undefined && end === undefined && /前$/.test(until!);
    const at = before ? Number(month) - 1 : Number(month);
    const of = (y: number) => lastDay(at === 0 ? y - 1 : y, at === 0 ? 12 : at, date);
    const day = of(year);
    const value = !written && !relative && day !== null && day < today ? of(year + 1) : day;
    return value ? [{ value, passage }] : [];
  });
  const [first] = days;
  return first && days.every(({ value }) => value === first.value) ? first : null;
}

function lastDay(year: number, month: number, date: string | undefined): Day | null {
  const two = (n: number | string) => String(n).padStart(2, "0");
  const dates = date === undefined ? ["31", "30", "29", "28"] : [date];
  return dates.map((each) => `${year}-${two(month)}-${two(each)}`).find(isDay) ?? null;
}

const unitPrice =
  /(?:(?:单台|每台|单套|每套|单价)[^\d,，。；;\n]{0,10}(\d[\d,]{0,14}(?:\.\d+)?)\s*(万元?|元)|(\d[\d,]{0,14}(?:\.\d+)?)\s*(万元?|元)\s*(?:\/|每|一)\s*[台套])/g;

/** 单台45万以内 for two machines is 90 万元 in all. */
export function inferredBudget(text: string, quantity: number | null): StatedTerm<Fen> | null {
  if (quantity === null) return null;
  const folded = foldText(text);
  const prices = [...folded.matchAll(unitPrice)].flatMap((match) => {
    const amount = parseMoney(`${match[1] ?? match[3]}${match[2] ?? match[4]}`);
    if (!amount.ok || !Number.isSafeInteger(amount.value * quantity)) return [];
    const passage = { from: match.index, to: match.index + match[0].length };
    return [{ value: fen(amount.value * quantity), passage }];
  });
  const [first] = prices;
  return first && prices.every(({ value }) => value === first.value) ? first : null;
}

const pricePattern =
  /(?:单价|售价|报价|价格|转让价|出厂价|含税价)[^\d,，。；;\n]{0,8}(\d[\d,]{0,14}(?:\.\d+)?)(?:\s*(?:万元?|元)?\s*[-~至到]\s*(\d[\d,]{0,14}(?:\.\d+)?))?\s*(万元?|元)/;

/** 单价58-66万元: from and to; one price is both. */
export function statedPrice(
  text: string,
): StatedTerm<{ readonly min: Fen; readonly max: Fen }> | null {
  const match = pricePattern.exec(foldText(text));
  if (!match) return null;
  const [whole, low, high = low, unit] = match;
  const [min, max] = [parseMoney(`${low}${unit}`), parseMoney(`${high}${unit}`)];
  if (!min.ok || !max.ok || min.value > max.value) return null;
  const passage = { from: match.index, to: match.index + whole.length };
  return { value: { min: min.value, max: max.value }, passage };
}

/** A boiler of 10 吨 makes 10 t/h of steam: the trade's way of naming its size, directly before the name. */
export function boilerSize(
  text: string,
  family: string,
  machine: readonly Span[],
  vocabulary: Vocabulary,
): (StatedTerm<QuantityRange> & { readonly attribute: string; readonly name: string }) | null {
  if (!vocabulary.closure("industrial-boiler").includes(family)) return null;
  const folded = foldText(text);
  const flows = vocabulary.attributesOf(family).filter(({ kind }) => kind === "massFlow");
  const [flow] = flows;
  if (!flow || flows.length > 1) return null;
  const sizes = [...folded.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)\s*吨(?:级)?/g)].flatMap(
    (match) => {
      const passage = { from: match.index, to: match.index + match[0].length };
      const beside = machine.some(({ from }) => from >= passage.to && from - passage.to <= 6);
      return beside && !isElsewhere(folded, passage) ? [{ value: Number(match[1]), passage }] : [];
    },
  );
  const [first] = sizes;
  if (!first || sizes.some(({ value }) => value !== first.value)) return null;
  const range = { min: first.value, max: first.value, unit: "t/h" };
  return { attribute: flow.code, name: flow.name, value: range, passage: first.passage };
}
