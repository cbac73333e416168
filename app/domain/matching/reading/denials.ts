import { foldText } from "../../units/fold-text.ts";
import { clauseAround, isElsewhere } from "./clauses.ts";

/** Something that a text says the machine has not: 无背轴, 不带在线称重. */
export interface Denial {
  readonly thing: string;
  readonly words: string;
  readonly passage: string;
}

const edge = "[,，。;；、()（）\\s]";
const denial = new RegExp(
  `(?<=^|${edge}|但|均|暂)(?:无|不带|不含|不配|没有|不支持|不具备|未配|未带|非)([\\p{Script=Han}A-Za-z]{2,8})(?=$|${edge})`,
  "gu",
);
/** 无级, 无油 and the like are builds; nobody wants what is bad. */
const noFeature =
  /^(?:[级油尘菌人线纺刷氧水极损毒害味烟声铅卤胶局轨]|需|须|法|标|锡|锈|接触|泄|漏|滴|噪|振|污染|粉尘|毛刺|死角|划|油污|故障|断头|撞|事故|维修|大修|残留|异|明显|任何|缝|痕|痛|抵押|进口)/;

/** What a listing denies, without builds and without what nobody wants. */
export function denialsIn(text: string): Denial[] {
  const folded = foldText(text);
  return [...folded.matchAll(denial)].flatMap((match): Denial[] => {
    const thing = match[1]!;
    const span = { from: match.index, to: match.index + match[0].length };
    if (noFeature.test(thing) || isElsewhere(folded, span)) return [];
    const { from, to } = clauseAround(folded, span);
    return [{ thing, words: text.slice(span.from, span.to), passage: text.slice(from, to).trim() }];
  });
}
