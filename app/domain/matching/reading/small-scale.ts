import { foldText } from "../../units/fold-text.ts";
import { clauseAround, isElsewhere } from "./clauses.ts";
import type { ReadWords } from "./need-reading.ts";

/** A machine for samples or a household, said of the machine: 实验室用, 小试, 家装现场用. */
const small =
  /(?<!自有|自建|中心|CNAS|国家|送|第三方|建有|配套)实验室(?!检测|测试|数据|验证|认证|支持|打样|报告)|实验(?=[用型级款][\s,，。]|\p{Script=Han}{1,6}[机釜炉罐缸]|\s|[,，])|(?<!现场|免费|提供|可做?|做|送|样品)小试(?!投|验|服务)|(?<!免费|可|来料|来样)打样(?:用|放样)|小样(?=机|缸|$|[,，\s])|教学|红外制样|家用(?!电器|轿|车)|家装/gu;
/** Said of both: 实验室、生产两用. */
const both = /生产|量产|工业(?!大学|学院)|车间|批量|工厂|规模/;

/** The words by which a text says that its machine is for samples, teaching or a household; null where it says nothing. */
export function smallScaleIn(text: string): ReadWords | null {
  const folded = foldText(text);
  for (const match of folded.matchAll(small)) {
    const span = { from: match.index, to: match.index + match[0].length };
    const clause = clauseAround(folded, span);
    if (both.test(folded.slice(clause.from, clause.to)) || isElsewhere(folded, span)) continue;
    return { words: text.slice(span.from, span.to), span };
  }
  return null;
}

/** Who speaks of samples, tests or a laboratory may want just that. */
const wantsSmall =
  /实验|试验|化验|检测|检验|研发|研究|高校|大学|学院|教学|实训|小试|中试|打样|小样|制样|样品|品控|质检|配方|家用|家装|工作室/;

export function mayBeSmall(text: string): boolean {
  return wantsSmall.test(text);
}
