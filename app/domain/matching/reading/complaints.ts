import { clauseAround, type Span } from "./clauses.ts";

/**
 * Said of a build that does not do, or that there is no place for: 圆网花型粗, 离心盘那种太细, 天然气没有接口. It is
 * not what is wanted, though nobody refuses it.
 */
const complaint =
  /够不[着到]|吃不消|[用养]不起|[做洗打切开拉弄磨焊烘]不[了动到干净来透]|试[过了]|不行|不达标|不经济|不[合划]算|不耐用|划不来|太[^,，]|坏了|还[得要](?=[再抛磨返修手破碎])|只能|也?不来$|不适[用合]|不合适|用不[上了着]|(?:花型|精度|效率|纯度|质量|产量|寿命|能耗|价格?|成本|噪[音声]|故障|维护|占地)[^,，]{0,3}(?:[低差粗贵慢大高多]|跟不上)|[差粗贵慢吵]$|(?:没有?|无)(?:接口|条件|指标|管道|气源|热源|场地)|不批|批不/;

/** As far as what is said of a build stands behind it. */
const farthest = 24;

export function isComplainedOf(folded: string, part: Span): boolean {
  const clause = clauseAround(folded, part);
  return complaint.test(folded.slice(part.to, Math.min(clause.to, part.to + farthest)));
}
