import { findQuantities } from "../../units/find-quantities.ts";
import { mentionsIn } from "../../vocabulary/mentions.ts";
import type { Finding } from "../review.ts";
import type { CheckedPosting, PostingFacts } from "./posting-facts.ts";

/**
 * What the Advertising Law forbids: 《中华人民共和国广告法》第九条第（三）项, 使用“国家级”、“最高级”、“最佳”等用语.
 * 国家级 before a title that the state gives (专精特新, 高新技术企业 …) is no boast, and 最大 before a measure
 * (最大加工直径) none either.
 */
const superlatives =
  /国家级(?!(?:专精特新|高新|企业技术中心|实验室|标准|计量|检测|质检|绿色|制造业|技术|重点|“))|最高级|最佳(?!工况|效率点)|最优质|最先进|最便宜|最低价|全网最低|(?:全国|全球|世界|国内|行业|业内|销量|品质|质量)(?:排名)?第一|第一品牌|(?<![A-Za-z])No\.?\s?1(?!\d)|顶级|独一无二|绝无仅有|史无前例/gi;
const law =
  "《中华人民共和国广告法》第九条第（三）项：广告不得使用“国家级”、“最高级”、“最佳”等用语";
const shouting = /[!！?？~～。.]{3,}|[!！]{2,}|(?:★|☆|【{2,})/u;

/** Advertising instead of a description: says nothing of the machine, boasts, or shouts. */
export function advertisementCheck(
  { title, description, texts, figures }: CheckedPosting,
  { vocabulary }: PostingFacts,
): Finding[] {
  const found: Finding[] = [];
  const text = `${title}\n${description}`;
  if (
    figures.length === 0 &&
    mentionsIn(text, vocabulary).length === 0 &&
    findQuantities(text).length === 0
  )
    found.push({
      code: "advertisement",
      seriousness: "serious",
      words: "标题和说明没有写出是什么设备，也没有任何参数",
      evidence: "没有设备名称，没有带单位的数值",
    });
  const boasts = new Set(Object.values(texts).flatMap((each) => each.match(superlatives) ?? []));
  if (boasts.size > 0)
    found.push({
      code: "advertisement",
      seriousness: "notice",
      words: `有绝对化用语“${[...boasts].join("”“")}”，请改为可核对的说法`,
      evidence: law,
    });
  const shout = shouting.exec(text)?.[0];
  if (shout)
    found.push({
      code: "advertisement",
      seriousness: "notice",
      words: "标点或符号重复，像广告而不像说明",
      evidence: `“${shout.slice(0, 12)}”`,
    });
  return found;
}
