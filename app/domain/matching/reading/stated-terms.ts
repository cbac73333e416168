import { parseMoney, type Fen } from "../../shared/money.ts";
import { isDay, type Day } from "../../shared/time.ts";
import type { FactSource } from "../../supply/spec-value.ts";
import { findQuantities } from "../../units/find-quantities.ts";
import { foldText } from "../../units/fold-text.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";

/** A value and the first place where the text says it. */
export interface StatedTerm<T> {
  readonly value: T;
  readonly passage: Span;
}

/** text: read as it stands. inferred: the words stand there, what they mean is our reading. */
export type ReadSource = Extract<FactSource, "text" | "inferred">;

export interface ReadTerm<T> extends StatedTerm<T> {
  readonly source: ReadSource;
}

/** Each reader answers null where the text says nothing, or two different things. */

/**
 * Machines wanted or offered: 12 台, 共 3 套. Where several counts stand in the text, those beside the machine's own
 * name count. `machine` are the places of that name.
 */
export function statedQuantity(text: string, machine: readonly Span[]): StatedTerm<number> | null {
  const folded = foldText(text);
  const counts = findQuantities(text).filter((each) => {
    const written = folded.slice(each.from, each.to);
    const before = folded.slice(Math.max(0, each.from - 3), each.from);
    return (
      each.op === "eq" &&
      each.min === each.max &&
      Number.isInteger(each.min) &&
      /(?:台|套|台套|台\(套\)|台\/套)$/.test(written) &&
      !/[每单同这那另各任第]$|其中$/.test(before.trimEnd()) &&
      !isElsewhere(folded, each)
    );
  });
  const beside = counts.filter((each) => {
    const clause = clauseAround(folded, each);
    return machine.some((name) => name.from >= clause.from && name.to <= clause.to);
  });
  const telling = beside.length > 0 ? beside : counts;
  return onlyOne(telling.map(({ min, from, to }) => ({ value: min, passage: { from, to } })));
}

const budgetPattern =
  /(?:预算|限价|控制价|总价(?=\s*(?:不超过|不高于|不得超过|控制在|在)))[^\d,，。；;\n]{0,10}(\d[\d,]{0,14}(?:\.\d+)?)(?:\s*(?:万元?|亿元?|元)?\s*[-~至到]\s*(\d[\d,]{0,14}(?:\.\d+)?))?\s*(万元?|亿元?|元)([^,，。；;\n]{0,4})/g;

/** 分 for the whole quantity; of a range its upper end. A price for one machine is no budget. */
export function statedBudget(text: string): StatedTerm<Fen> | null {
  const folded = foldText(text);
  const amounts = [...folded.matchAll(budgetPattern)].flatMap((match) => {
    const [whole, low, high, unit, after = ""] = match;
    const before = folded.slice(Math.max(0, match.index - 4), match.index);
    if (/每|单台|单价|单套/.test(before + whole) || /^\s*[/每]/.test(after))
      return [{ value: null, passage: passageOf(match) }];
    const amount = parseMoney(`${high ?? low}${unit}`);
    const to = match.index + whole.length - after.length;
    return [{ value: amount.ok ? amount.value : null, passage: { from: match.index, to } }];
  });
  return onlyOne(amounts);
}

const dayPattern =
  /(?<!\d)(\d{4})(?:年底|年末|年(\d{1,2})月(?:(\d{1,2})日|底|末)|[-./](\d{1,2})[-./](\d{1,2}))\s*(?:之前|以前|前)/g;

/** 2027年5月31日前, 2027年5月底前, 2027年底前, 2027-05-31前. A day without its year is not guessed. */
export function statedDeadline(text: string): StatedTerm<Day> | null {
  const days = [...foldText(text).matchAll(dayPattern)].map((match) => {
    const [, year = "", month = match[4] ?? "12", day = match[5]] = match;
    const lastDays = day === undefined ? ["31", "30", "29", "28"] : [day];
    const written = lastDays.map(
      (each) => `${year}-${month.padStart(2, "0")}-${each.padStart(2, "0")}`,
    );
    return { value: written.find(isDay) ?? null, passage: passageOf(match) };
  });
  return onlyOne(days);
}

const leadTimePattern =
  /(?:交期|交货期|供货期|货期|交付周期|供货周期|交货周期)[^\d,，。；;\n]{0,8}(\d{1,3})(?:\s*(?:天|日|周|个月)?\s*[-~至到]\s*(\d{1,3}))?\s*(天|日|周|个月)/g;
const daysOf: Record<string, number> = { 天: 1, 日: 1, 周: 7, 个月: 30 };

/** Days; of a range the longer. 工作日 are not turned into days. */
export function statedLeadTime(text: string): StatedTerm<number> | null {
  const times = [...foldText(text).matchAll(leadTimePattern)].map((match) => {
    const [, low = "", high = low, unit = ""] = match;
    return { value: Number(high) * (daysOf[unit] ?? 1), passage: passageOf(match) };
  });
  return onlyOne(times);
}

function passageOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}

/** Null as a value is a term that stands there and cannot be read: it decides nothing either. */
function onlyOne<T>(terms: readonly StatedTerm<T | null>[]): StatedTerm<T> | null {
  const [first] = terms;
  if (!first || first.value === null) return null;
  if (terms.some(({ value }) => value !== first.value)) return null;
  return { value: first.value, passage: first.passage };
}
