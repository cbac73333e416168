import type { Exclusion, ExclusionKind } from "../../demand/exclusion.ts";
import { foldText } from "../../units/fold-text.ts";
import { mentionsIn } from "../../vocabulary/mentions.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { traitsIn } from "./traits.ts";

/** What somebody rules out, told by its words alone. */
export interface RuledOut extends Pick<Exclusion, "kind" | "words"> {
  readonly family: FamilyCode | null;
}

export const usedWords =
  /二手|旧机|旧货|翻新|再制造|拆机|(?<!小)样机|展机|退役|闲置|[七八九]成新|库存机|旧设备|^旧$/;
export const abroadWords =
  /进口|国外|境外|海外|洋品牌|外国|外资|合资|欧[洲美]|日[本系]|德国|美国|韩[国系]|台湾|台系|意大利|瑞[士典]|法国|英国|印度/;
const waysOfSupply =
  /贴牌|代工|OEM|贸易[商公]|中间商|经销商|代理商|皮包|租[赁用]|出租|组装机|杂牌|拼装|山寨|三无|小作坊|转手|倒爷/i;
const ledByDenial =
  /^(?:请?(?:不要|不接受|不考虑|不收|不买|不选|谢绝|拒绝|别(?:给我)?推荐?|勿推?)|除(?:了|去|(?=.*外$)))\s*/;

/** The thing itself, without what leads to it and trails behind it; bare words stay as they are. */
function bare(written: string): string {
  const words = written
    .replace(ledByDenial, "")
    .replace(
      /^(?:任何|所有|那种|这种|用|有(?![轨油刷梭])|带(?![式钢锯])|是|采用|使用|推荐?|买|选|要)+/,
      "",
    )
    .replace(
      /(?:的(?:话|设备|机器|产品|那种|机型)?|之类的?|(?<=[式型用])机型|这种|那种|了|吧|外|更|肯定|绝对|坚决|这次|一律|也|都|就|一概|暂时|暂)+$/,
      "",
    )
    .trim();
  return words === written ? words : bare(words);
}

/** Words of the form's own field or of a text → what they rule out; null for nothing but filling words. */
export function ruledOut(written: string, vocabulary: Vocabulary): RuledOut | null {
  const words = bare(written.trim());
  if (words.length === 0 || words.length > 24) return null;
  const found = (kind: ExclusionKind, family: FamilyCode | null = null) => ({
    kind,
    words,
    family,
  });
  const folded = foldText(words);
  if (usedWords.test(folded)) return found("condition");
  if (waysOfSupply.test(folded)) return found("kind");
  if (/^国产/.test(folded) || abroadWords.test(folded)) return found("origin");
  if (/(?:牌|品牌|厂家?的?)$/.test(folded)) return found("brand");
  const named = mentionsIn(words, vocabulary).find(
    ({ families, to }) => families.length > 0 && to === words.length,
  );
  if (named) return found("family", named.families[0] ?? null);
  if (traitsIn(words).length > 0) return found("trait");
  return found("trait");
}
