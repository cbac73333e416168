import { foldText } from "../../units/fold-text.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";

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
  /^(?:[级为晶洲遗诚油尘菌人线纺刷氧水极损毒害味烟声铅卤胶局轨]|需|须|法|标|锡|锈|接触|泄|漏|滴|噪|振|污染|粉尘|毛刺|死角|划|油污|故障|断头|撞|事故|维修|大修|残留|异|明显|任何|缝|痕|痛|抵押|进口)/;

/** Said of the deal, of who sells or of who may come, and of no machine: 不支持货到付款, 无库存, 没有经验也能操作. */
const ofTrade =
  /付款|货款|赊|账期|分期|定金|押金|预付|质保金|差价|[议还]价|价格|费|税|发票|开票|中间|代理|加盟|经销|贴牌|二手|库存|现货|起订|零售|样[品机]|退[换货款]|试用|混批|包邮|物流|运输|吊装|基础|土建|安装|调试|培训|售后|质保|保修|经验|业绩|案例|客户|人员|忧|烦恼|问题|异议|要求|限制|理由|套路|门槛|关系/;

/** What a listing denies, without builds, without what nobody wants and without the terms of the deal. */
export function denialsIn(text: string): Denial[] {
  // 不含 elsewhere says that the thing is another's; here it is the denial itself.
  const folded = foldText(text).replaceAll("不含", "不带");
  return [...folded.matchAll(denial)].flatMap((match): Denial[] => {
    const thing = match[1]!;
    const span = { from: match.index, to: match.index + match[0].length };
    if (noFeature.test(thing) || ofTrade.test(thing) || isElsewhere(folded, span)) return [];
    if (match[0].startsWith("非") && isOneOfMany(folded, span, thing)) return [];
    const { from, to } = clauseAround(folded, span);
    return [{ thing, words: text.slice(span.from, span.to), passage: text.slice(from, to).trim() }];
  });
}

/** 金属、非金属: who names the thing too denies nothing. */
function isOneOfMany(folded: string, { from, to }: Span, thing: string): boolean {
  const rest = `${folded.slice(0, from)}\n${folded.slice(to)}`;
  return folded.charAt(from - 1) === "、" || rest.includes(thing);
}
