import type { Condition } from "../../supply/listing.ts";
import { foldText } from "../../units/fold-text.ts";
import { isElsewhere, type Span } from "./clauses.ts";
import type { ReadWords } from "./need-reading.ts";

type Row<T> = readonly [T, RegExp];

const conditionRows: readonly Row<Condition>[] = [
  ["remanufactured", /再制造/],
  [
    "used",
    /二手|[七八九]成新|闲置(?:设备|转让)?|转让(?!技术)|退役|拆机|旧机转|翻新|展机|样机处理|(?<!\d)\d{4}年(?:出厂|生产)[^,，。]{0,6}使用/,
  ],
];
/** Said of the whole machine: 原装进口, 德国进口整机. A part from abroad (进口轴承) is none. */
const abroadRow =
  /(?:原装|整机|全套|原厂)进口|进口(?:设备|整机|机型|品牌机|二手)|(?:日本|德国|美国|意大利|瑞士|瑞典|法国|英国|韩国|奥地利|荷兰|台湾|欧洲)(?:原装|原产|进口|制造|生产|产|整机)|产地[:为是]?\s*(?:日本|德国|美国|意大利|瑞士|瑞典|法国|英国|韩国|奥地利|荷兰|台湾)|made in (?!china)/gi;
const part =
  /^(?:的)?(?:轴承|主机头|机头|电机|电器|元件|元器件|配件|部件|系统|数控|丝杠|导轨|主轴|阀|密封|控制器|传感器|气缸|油泵|变频|伺服|PLC|钢|材料|刀具|压缩机(?!整机)|核心)/;
const suppliedRow =
  /贴牌|代工|OEM|贸易[商公]司?|中间商|经销商?|(?:总|一级|授权)?代理商?|组装机|杂牌|拼装/gi;

/** 全新 unless words say otherwise; 替代二手 or 非翻新 say nothing. */
export function conditionIn(text: string): { condition: Condition; by: ReadWords } | null {
  const folded = foldText(text);
  for (const [condition, words] of conditionRows) {
    const match = words.exec(folded);
    if (!match) continue;
    const span = spanOf(match);
    if (isElsewhere(folded, span) || isDenied(folded, span)) continue;
    return { condition, by: { words: text.slice(span.from, span.to), span } };
  }
  return null;
}

export function abroadIn(text: string): ReadWords | null {
  const folded = foldText(text);
  for (const match of folded.matchAll(abroadRow)) {
    const span = spanOf(match);
    if (isElsewhere(folded, span) || isDenied(folded, span)) continue;
    if (part.test(folded.slice(span.to))) continue;
    return { words: text.slice(span.from, span.to), span };
  }
  return null;
}

export function suppliedAsIn(text: string): ReadWords[] {
  const folded = foldText(text);
  return [...folded.matchAll(suppliedRow)].flatMap((match): ReadWords[] => {
    const span = spanOf(match);
    if (isDenied(folded, span) || /招/.test(folded.slice(Math.max(0, span.from - 2), span.from)))
      return [];
    return [{ words: text.slice(span.from, span.to), span }];
  });
}

function isDenied(folded: string, { from }: Span): boolean {
  return /(?:非|不是|绝非|并非|不做|拒绝|杜绝|没有|无|替代|代替|取代|媲美|比肩|对标|优于|超过|同等|以|拒)(?:任何|一切)?$/.test(
    folded.slice(Math.max(0, from - 5), from),
  );
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}
