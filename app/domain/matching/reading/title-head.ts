import { foldText } from "../../units/fold-text.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import type { OfferKind } from "./listing-reading.ts";
import type { Span } from "./clauses.ts";
import type { ReadWords } from "./need-reading.ts";

/** Ends of words for things that are no machine, unless the machine's own names end so: 粒度仪 of the laser sizer. */
const things: readonly (readonly [OfferKind, RegExp])[] = [
  [
    "service",
    /(?:维修|大修|改造|更换|换油|制版|抛光|研磨|修复|清洗|检修|保养|团队|驻厂|外包|代工|代加工|外协|检测服务|校准|标定|租赁|出租|回收|培训|咨询|堆焊|热喷涂|包月|托管)$/,
  ],
  [
    "accessory",
    /(?:测定仪|检测仪|测试仪|分析仪|仪表|仪|流量计|液位计|压力表|传感器|温控器|控制器|保护装置|防护装置|光栅|货架|料架|罐车|护罩|水帘|平台秤)$/,
  ],
  [
    "consumable",
    /(?:[棒板管型线钢]材|油墨|墨|泵油|硅油|油|胶|粉|微粉|粒子|颗粒|原料|树脂|[^\s]剂|添加剂|试剂|[电清]?[解洗][液]|滤布|滤材|滤料|滤膜|钢丸|锆珠|磨球|磷铜球|珠|砂轮片|胶塞|瓶塞|胶片|薄膜|标签|焊丝|焊条|焊料|锡膏|纱线|坯布|面料|浆料|成品|毛坯)$/,
  ],
  [
    "spare-part",
    /(?:切割头|喷头|喷枪|焊枪|割嘴|电极|脉冲阀|电磁阀|阀门|阀|机械密封|密封圈?|轴承|皮辊|胶辊|辊棒|陶瓷辊|网带|皮带|链条|链板|滤芯|滤袋|滤筒|叶轮|转子|衬板|锤头|筛网|筛板|浮盘|坩埚|埚帮|热场|炉衬|夹具|治具|探针|模具|刀片|刀具|锯片|钻头|接头|快插接头|油桶|机头|卡盘|丝杠|导轨|托盘|料斗|填料|换热管|管束|板片|测试棒|测试线|悬挂|油缸|气缸|减震垫|底座)$/,
  ],
];

const run = /\p{Script=Han}{2,}/u;

/**
 * What the first word of a title is, where that is no machine of this family: 水性柔印油墨 is no printing press and
 * 污泥含水率测定仪 dries no sludge. Null where it may be the machine.
 */
export function otherHead(
  title: string,
  family: FamilyCode | null,
  named: Span | null,
  vocabulary: Vocabulary,
): { readonly offers: OfferKind; readonly by: ReadWords } | null {
  const head = run.exec(foldText(title.split("\n", 1)[0]!));
  if (!head) return null;
  const word = head[0];
  for (const [offers, ending] of things) {
    const match = ending.exec(word);
    if (!match) continue;
    if (family !== null && namesEndWith(family, match[0], vocabulary)) return null;
    // 空压站节能改造 合同能源管理: the service has a name of its own.
    if (offers === "service" && named && named.from >= head.index + word.length) return null;
    const from = head.index + match.index;
    const span = { from, to: from + match[0].length };
    return { offers, by: { words: title.slice(span.from, span.to), span } };
  }
  return null;
}

/** Its names, and those of its kinds. */
function namesEndWith(code: FamilyCode, ending: string, vocabulary: Vocabulary): boolean {
  const last = ending.slice(-1);
  return vocabulary.closure(code).some((each) => {
    const family = vocabulary.family(each);
    if (!family) return false;
    return [family.name, ...family.synonyms.map(({ term }) => term)].some((name) =>
      ending.length === 1
        ? name.endsWith(last)
        : name.endsWith(ending.slice(-2)) || (/[仪计表]/.test(last) && name.endsWith(last)),
    );
  });
}
