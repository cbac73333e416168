import { foldText } from "../../units/fold-text.ts";
import { mentionsIn } from "../../vocabulary/mentions.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { clauseAround, type Span } from "./clauses.ts";

/** Directly before the name, to the end of what stands there. */
const before = {
  /** 接在密炼机上方, 装于注塑机旁 */
  at: /(?:接|[装放串挂架]|安装|设置?|布置|连接|用)(?:在|于|到)[^()]{0,6}$/,
  /** 下道进色选机, 后接包装机 */
  next: /(?:[下后上前]道(?:工[序艺])?|[后前]接|[后前]段|[再才](?:进|送))(?:[进接是为去]|送[入到往])?$/,
  /** 配各类纵切车床使用, 供注塑机用 */
  serving:
    /(?:配(?!备)套?|适配|适用于?|适合|用于|[供为给]|搭配)(?:于|[各多全]类|[各多]种|[各多]型号?|各式|任意|所有|国产|进口|大小|大型|小型|\d+[^\s,]{0,3})?$/,
  /** 不含炉体 */
  without: /不(?:含|带|包括|包含|配|送)$/,
  /** 与折弯机成套 */
  along: /[与和跟同][^()]{0,6}$/,
} as const;

/** Directly behind the name, from the beginning of what stands there. */
const behind = {
  at: /^[^()]{0,6}?(?:后|前|出口|入口|进口|上方|下方|末端|旁|上下游)/,
  order: /^机?的?(?:前|后)(?:道|工序|级|段(?!机)|端(?!机))|^(?:上辅机|辅机|上游|下游)/,
  serving: /^(?:等|类|设备)*(?:配套)?(?:使用|用(?![于途户电水气料量汽油煤人工])|专用|上使?用|加装)/,
  without: /^(?:主机|本体|整机|机身)?(?=$|[,，。;；、()])/,
  bought: /^(?:主机|整机|本体)?(?:另[购配选计报买]|需?自备|须自备|客户自备|单独采购)/,
  along: /^[^()]{0,2}(?:成套|配套(?!齐)|联线|联机|连线|串联)/,
} as const;

/** The whole is no more than a part: what else is named is what it is for. */
const soldAlone =
  /(?:^|[,，。;；\s])(?:[只仅](?:供|含|售|卖)(?!货|应|给)|单独?(?:卖|售|销售|出售)|[只仅](?:含|是|为|有)?(?:辅机|机械手|模块|抓手|控制柜|送料器|附件)|不(?:含|带|包括|包含)(?:主机|整机|本体|机身|床身|[炉泵塔釜锅窑罐]体))/;

/** As far as the words on either side of a name are looked at. */
const farthest = 14;

/**
 * Machines that a description says its own machine stands beside: those that it is fed by or feeds (接在密炼机上方,
 * 复卷机前道), serves (配各类车床使用) or comes without (压力机另购); all that it names where only a part is sold
 * (只含机械手, 不含主机). Whatever is offered, it is none of these.
 * Nothing is read in the title, which ends at `titleEnd`.
 */
export function standsBeside(text: string, titleEnd: number, vocabulary: Vocabulary): Neighbour[] {
  if (!anyWord.test(text)) return [];
  const folded = foldText(text);
  const isPart = soldAlone.test(folded.slice(titleEnd));
  return mentionsIn(text, vocabulary).flatMap(({ from, to, families, decided }): Neighbour[] => {
    const [family] = families;
    if (from < titleEnd || !decided || family === undefined) return [];
    const clause = clauseAround(folded, { from, to });
    const left = folded.slice(Math.max(clause.from, from - farthest), from);
    const right = folded.slice(to, Math.min(clause.to, to + farthest));
    const stands = isBeside(left, right);
    return stands || isPart ? [{ family, span: { from, to }, stands }] : [];
  });
}

/** A machine's whole name; 除尘, MVR and 机器人 are said of what follows. */
const wholeName = /[机炉床窑釜塔泵柜箱罐锅]$|(?<!机动|小)车$/;
/** Behind it, in one word with it, another machine: 压滤机进料泵, 染色机主循环泵, 串焊机EL检测模块. */
const another =
  /^[A-Za-z]{0,4}\p{Script=Han}{0,8}?(?:泵|器|仪|遥控器|加湿罐|机械手|模块|缸|秤|减速机|电机|风机|冷却机|供料机|上料机|送料机|喂料机)(?!\p{Script=Han})/u;
const described = /^[A-Za-z]{0,4}(?:系列|变频|永磁|液压|伺服|节能|组|用)/;

/** What the title's first word names before the machine that it means, which is for that: 压滤机 in 压滤机进料泵. */
export function servedInTitle(title: string, vocabulary: Vocabulary): FamilyCode[] {
  const folded = foldText(title);
  return mentionsIn(title, vocabulary).flatMap(({ from, to, families, decided }): FamilyCode[] => {
    const [family] = families;
    if (!decided || family === undefined || !wholeName.test(folded.slice(from, to))) return [];
    const tail = folded.slice(to);
    if (described.test(tail) || !another.test(tail)) return [];
    return [family];
  });
}

export interface Neighbour {
  readonly family: FamilyCode;
  readonly span: Span;
  /** Its own words say so; else only the whole does, by being sold alone. */
  readonly stands: boolean;
}

/** Most texts have none of these, and the names are the dear part. */
const anyWord =
  /[接装放串挂架设置用](?:在|于|到)|[下后上前](?:道|接|段|级|工序|端)|[再才][进送]|[配供为给适用]|不[含带包配送]|另[购配选计报买]|自备|单独采购|[与和跟同]|辅机|上游|下游|[只仅单]/;

function isBeside(left: string, right: string): boolean {
  return (
    (before.at.test(left) && behind.at.test(right)) ||
    behind.order.test(right) ||
    before.next.test(left) ||
    (before.serving.test(left) && behind.serving.test(right)) ||
    (before.without.test(left) && behind.without.test(right)) ||
    behind.bought.test(right) ||
    (before.along.test(left) && behind.along.test(right))
  );
}
