import { foldText } from "../../units/fold-text.ts";
import { clauseAround } from "./clauses.ts";
import type { NamedStandard } from "./need-reading.ts";
import { wish } from "./strength.ts";

const patterns: readonly RegExp[] = [
  /(?<![A-Za-z])(?:GB|JB|HG|YY|YB|TSG|JJG|JJF|NB|DL|SH|SY|QB|FZ|HJ|AQ|MT|CB|TB|JG|JT|LY|NY|SB|SJ|T\/C[A-Z]{2,6})(?:\/?[TZ])?\s?\d{2,6}(?:\.\d{1,3})?(?:[-—]\d{4})?(?!\d)/g,
  /(?<![A-Za-z])(?:ISO|IEC|EN|ASTM|ASME|API|DIN|JIS|NFPA|UL|AWS|ANSI|SAE|SEMI)\s?(?:\/[A-Z]{1,4}\s?)?[A-Z]?\d{1,6}(?:[-.]\d{1,4})*(?!\d)/g,
  /(?<![A-Za-z])(?:ATEX|IECEx|CE(?=认证|标志|标识|证书|标准|[,，。；;、\s]|$)|UL(?=认证|[,，。；;、\s]|$)|CCC|3C(?=认证|证书)|GMP|cGMP|FDA|HACCP|QS认证|SIL\s?[1-4]|CNAS|CMA|ASME|TÜV|RoHS|CCS|DNV|LR|ABS)(?![A-Za-z])/gi,
  /(?<![A-Za-z])Ex\s?(?:d|e|i[abc]?|p[xyz]?|t[abcD]?|n[ACLR]?|m[ab]?|q|o)(?:\s?(?:e|i[abc]))?(?:\s?(?:II|Ⅱ|I|Ⅰ)[ABC]?)?(?:\s?T[1-6])?(?:\s?G[abc])?(?![A-Za-z])/g,
  /(?<![A-Za-z])d\s?(?:II|Ⅱ)[ABC]\s?T[1-6]/g,
  /(?<![A-Za-z])IP\s?[0-6][0-9]K?(?![\d])/gi,
  /(?<![A-Za-z])IE[1-5](?![\dA-Za-z])/gi,
  /(?:国标|国家)?(?:一|二|三|[123])级(?:能效|能耗)|能效(?:等级)?(?:达到?|为|:)?\s?(?:一|二|三|[123])级|国[三四五六](?:排放)?(?![\u4e00-\u9fff]{0,2}个)|防爆|特种设备(?:制造|使用|检验|生产)?(?:许可)?证|压力容器(?:制造)?(?:许可)?证|压力容器制造许可|生产许可证|防爆合格证|煤安(?:证|认证|标志)?|MA(?=认证|标志|证)|船级社/g,
];

/** Standards, certificates and classes that a text names; those of a wish are nice. */
export function standardsIn(text: string): NamedStandard[] {
  const folded = foldText(text);
  const found: NamedStandard[] = [];
  for (const pattern of patterns)
    for (const match of folded.matchAll(pattern)) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (found.some((each) => each.span.from < span.to && span.from < each.span.to)) continue;
      if (
        /(?:不|非|无|未|无需|不需要|不要求|不用)$/.test(
          folded.slice(Math.max(0, span.from - 4), span.from),
        )
      )
        continue;
      const clause = clauseAround(folded, span);
      const strength = wish.test(folded.slice(clause.from, clause.to)) ? "nice" : "must";
      const code = match[0].replace(/\s/g, "").toUpperCase();
      found.push({ code, words: text.slice(span.from, span.to), span, strength });
    }
  return found.sort((a, b) => a.span.from - b.span.from);
}
