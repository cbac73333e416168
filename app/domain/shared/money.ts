import { ok, refuse, type Result } from "./result.ts";

/** Whole 分. Never a floating-point amount: 元, 万元 and 亿元 are display units. */
export type Fen = number & { readonly __brand: "Fen" };

export const moneyUnits = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 } as const;
export type MoneyUnit = keyof typeof moneyUnits;

/** The largest amount the platform takes: 1000 亿元, well inside the safe integers. */
const largest = 1000 * moneyUnits.亿元;

export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole 分: ${amount}`);
  return amount as Fen;
}

/** Reads "12.5" with a unit, or "12.5万元" whole. Digits are scaled as text, so no cent is lost. */
export function parseMoney(text: string, unit: MoneyUnit = "元"): Result<Fen, string> {
  const tidy = text.normalize("NFKC").replace(/[,\s]/g, "");
  const match = /^(\d+)(?:\.(\d+))?(元|万元?|亿元?)?$/.exec(tidy);
  if (!match) return refuse(`“${text.trim()}”不是金额，请填数字，例如 12.5`);
  const [, whole = "0", fraction = "", written] = match;
  const scale =
    moneyUnits[written ? ((written.endsWith("元") ? written : `${written}元`) as MoneyUnit) : unit];
  const places = String(scale).length - 1;
  if (fraction.length > places && /[1-9]/.test(fraction.slice(places)))
    return refuse(`“${text.trim()}”小于 1 分，请减少小数位`);
  const amount = Number(whole + fraction.slice(0, places).padEnd(places, "0"));
  if (!(amount <= largest)) return refuse(`“${text.trim()}”超过 1000 亿元`);
  return ok(fen(amount));
}

const grouped = new Intl.NumberFormat("zh-CN", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** "12.50" 万元; amounts that 万元 with two digits cannot show exactly are shown in 元 by `exactYuan`. */
export function inWan(amount: Fen): string {
  return grouped.format(amount / moneyUnits.万元);
}

/** The exact figure for hover or tap: "125,000.00 元". */
export function exactYuan(amount: Fen): string {
  return `${grouped.format(amount / moneyUnits.元)} 元`;
}
