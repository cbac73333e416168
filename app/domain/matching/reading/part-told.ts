import type { OfferKind } from "./listing-reading.ts";
import type { ReadWords } from "./need-reading.ts";

const forMachines =
  /(?:[机泵炉釜床箱柜阀线器车]|机组|设备|空调|系列|型号|机型)[^,，。;；\n]{0,3}?(?:专用|通用|配套)?的?(?<kind>配件|备件|易损件|易耗[品件]|耗材|附件)(?=$|[,，。;；\n])/gu;
/** 随机带易损件, 提供配件: a machine comes with them. */
const comesWith = /[送赠带]|提供|供应|齐全|终身|随机|包括|包含|内含|免费|除/;
const longestClause = 40;

/** A description that says of the whole that it is a part: 玻璃钢化炉配件, 各型号喷气织机配件. */
export function partTold(
  text: string,
  titleEnd: number,
): { readonly offers: OfferKind; readonly by: ReadWords } | null {
  for (const match of text.matchAll(forMachines)) {
    if (match.index < titleEnd) continue;
    const before = text.slice(Math.max(titleEnd, match.index - longestClause), match.index);
    const clause = /[^,，。;；\n]*$/u.exec(before)![0] + match[0];
    if (comesWith.test(clause)) continue;
    const kind = match.groups!["kind"]!;
    const to = match.index + match[0].length;
    return {
      offers: kind === "附件" ? "accessory" : /耗/.test(kind) ? "consumable" : "spare-part",
      by: { words: kind, span: { from: to - kind.length, to } },
    };
  }
  return null;
}
