import { exactYuan, fen, inWan, moneyUnits } from "../../shared/money.ts";
import { formatNumber } from "../../units/format-quantity.ts";
import type { Finding } from "../review.ts";
import { enough, median, wrongUnit } from "./outlier.ts";
import type { CheckedPosting, PostingFacts } from "./posting-facts.ts";

const most = 5;

/** A price, or a budget per machine, beyond five times or below a fifth of the family's median. */
export function priceCheck({ kind, price }: CheckedPosting, { family }: PostingFacts): Finding[] {
  const { prices } = family;
  if (price === null || price <= 0 || prices.length < enough) return [];
  const usual = median(prices);
  const times = Math.max(price / usual, usual / price);
  if (times <= most) return [];
  const what = kind === "need" ? "每台预算" : "价格";
  const direction = price > usual ? "高" : "低";
  return [
    {
      code: "price",
      seriousness: times >= wrongUnit ? "serious" : "notice",
      words: `${what} ${inWords(price)} 比同类${direction}约 ${formatNumber(times, 2)} 倍，请核对单位是元还是万元`,
      evidence: `同类 ${prices.length} 条的中位数 ${inWords(usual)}`,
    },
  ];
}

function inWords(amount: number): string {
  const whole = fen(Math.round(amount));
  return whole >= moneyUnits.万元 ? `${inWan(whole)} 万元` : exactYuan(whole);
}
