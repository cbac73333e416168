import { fen, parseMoney, type Fen } from "../../shared/money.ts";
import { foldText } from "../../units/fold-text.ts";
import { numberAt } from "../../units/numerals.ts";
import type { Span } from "./clauses.ts";
import { isElsewhere } from "./clauses.ts";
import type { ReadBudget, ReadDeadline } from "./need-reading.ts";
import { statedQuantity } from "./stated-terms.ts";

const figure = "(\\d[\\d,]{0,14}(?:\\.\\d+)?|[一二两三四五六七八九十百千]{1,8})";
const money = new RegExp(
  `${figure}(?:\\s*(?:万元?|亿元?|元)?\\s*[-~至到]\\s*${figure})?\\s*(万元?|w(?![a-z])|亿元?|元|块钱?|个亿)(?!\\s*(?:转|千瓦|立方|吨|小时|次|件|套|台|平|字|级|kW|V|伏|点))`,
  "gi",
);
/** Around an amount: says that it is what may be spent, and not a price of the past, an output or a saving. */
const spending =
  /预算|限价|控制价|总价|总投资|投资|报价|价格|价钱|价位|单价|单台|每台|一台|每套|单套|一套|不超过?|以内|封顶|左右|之内|控制在|拿得出|准备|批了|顶多|最多|上限|费用|资金|花|贵/;
const otherMoney =
  /产值|销售额|营收|电费|节[约省]|省|补贴|补助|每年|年|罚|赔|利润|工资|注册资本|原价|当年|买的时候|花了/;
const perSet = /单台|每台|一台|单价|每套|单套|一套|\/\s*[台套]|每[台套]/;

/** 分; the last word of two different budgets is not guessed. A range gives both ends. */
export function budgetIn(text: string): ReadBudget | null {
  const folded = foldText(text);
  const found = [...folded.matchAll(money)].flatMap((match): ReadBudget[] => {
    const [whole, low = "", high, unit = ""] = match;
    const from = clauseStart(folded, match.index);
    const after = folded.slice(match.index + whole.length, match.index + whole.length + 6);
    const around = folded.slice(from, match.index) + after;
    if (!spending.test(around) || otherMoney.test(folded.slice(from, match.index))) return [];
    const [min, max] = [amountOf(low, unit), amountOf(high ?? low, unit)];
    if (max === null || min === null || min > max) return [];
    const span = { from: match.index, to: match.index + whole.length };
    const per = perSet.test(around) ? "set" : "whole";
    return [{ min: high === undefined ? null : min, max, per, span }];
  });
  const [first] = found;
  if (!first) return null;
  const whole = found.find(({ per }) => per === "whole");
  const same = found.every(({ max, per }) => max === first.max && per === first.per);
  return same ? first : found.length === 2 && whole ? whole : null;
}

function clauseStart(folded: string, at: number): number {
  let from = at;
  while (from > 0 && !/[，,。；;！!？?\n]/.test(folded.charAt(from - 1))) from--;
  return from;
}

function amountOf(written: string, unit: string): Fen | null {
  const number = numberAt(written, 0);
  if (!number || number.to !== written.length) return null;
  const name = /^(?:万|w)/i.test(unit) ? "万元" : /亿/.test(unit) ? "亿元" : "元";
  const amount = parseMoney(`${number.value}${name}`);
  return amount.ok && amount.value > 0 ? fen(amount.value) : null;
}

const until =
  /(?:(\d{4})年|今年|明年|后年|年内)?\s*(?:(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号]|份|底|初|中旬?|末|上旬|下旬)?|(?:年|月|季度|上半年|下半年|[一二三四1-4]季度)(?:底|末)?|春节|过年|国庆|五一|十一|元旦|中秋|开工|雨季|采暖季|供暖季?|旺季|环保检查|停产检修|大修)\s*(?:之前|以前|前|内|期间|里|必须|要|得|到货|到位|投产|投用|交货|安装|完成|前后)+/;
const within =
  /([\d一二两三四五六七八九十半]{1,3})\s*(?:个)?\s*(天|日|周|星期|个月|月|工作日)\s*(?:之内|以内|内|左右)?\s*(?:之?内|到货|交货|发货|投产|到位|要到|要货|要用|供货|交付|装好|安装)/;
const daysOf: Record<string, number> = { 天: 1, 日: 1, 周: 7, 星期: 7, 个月: 30, 月: 30 };

/** By when it is needed, as it is said; the day itself follows from today and is reckoned where today is known. */
export function deadlineIn(text: string): ReadDeadline | null {
  const folded = foldText(text);
  for (const pattern of [within, until]) {
    const match = pattern.exec(folded);
    if (!match || isElsewhere(folded, spanOf(match))) continue;
    const span = spanOf(match);
    const words = text.slice(span.from, span.to);
    if (pattern === until) return { words, span, day: null, days: null };
    const number = match[1] === "半" ? 0.5 : (numberAt(match[1]!, 0)?.value ?? null);
    const days = number === null ? null : Math.round(number * (daysOf[match[2]!] ?? 1));
    return { words, span, day: null, days: match[2] === "工作日" ? null : days };
  }
  return null;
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}

const standbyWords = /([一二两三四五六1-6])\s*用\s*([一二两三1-3])\s*备/;

/** Machines wanted: 3台, 一用一备 (two, one in reserve). */
export function quantityIn(
  text: string,
  machine: readonly Span[],
): { readonly value: number; readonly standby: boolean; readonly span: Span } | null {
  const standby = standbyWords.exec(foldText(text));
  const stated = statedQuantity(text, machine);
  if (standby) {
    const [used, reserve] = [1, 2].map((i) => numberAt(standby[i]!, 0)?.value ?? 0);
    const value = stated?.value ?? used! + reserve!;
    return { value, standby: true, span: stated?.passage ?? spanOf(standby) };
  }
  return stated && { value: stated.value, standby: false, span: stated.passage };
}
