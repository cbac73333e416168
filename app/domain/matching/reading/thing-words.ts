import type { OfferKind } from "./listing-reading.ts";

/**
 * Ends of words for what is no machine. Directly behind 双, 无, 节 and the like some of them tell a build: 双转子, 无油,
 * 免维护. What is not here says nothing: 节能款, 低氮 and 带外壳 only describe.
 */
const things: readonly (readonly [OfferKind, RegExp])[] = [
  [
    "service",
    /(?:(?<!免|易|便于)(?:维修|维护|检修|保养|大修|维保)|改造|技改|(?:大修|翻新)改[^\s]{2,4}|翻新|拆除|搬迁|移位|移机|增容|焊补|更换|换油|加氟|制版|抛光|研磨|修复|(?<!自动|在线|易|自)清洗|团队|驻厂|外包|代工|代加工|外协|检测服务|服务|(?<!自动|自)校准|标定|租赁|出租|回收|培训|咨询|堆焊|热喷涂|包月|托管)$/,
  ],
  [
    "accessory",
    /(?:测定仪|检测仪|测试仪|分析仪|仪表|仪|流量计|液位计|压力表|传感器|温控器|控制器|保护装置|防护装置|光栅|货架|料架|罐车|护罩|水帘|平台秤|附件|辅件|配套件|支架)$/,
  ],
  [
    "consumable",
    /(?:[棒板管型线钢]材|油墨|墨|泵油|硅油|(?<![无微节省喷少耗含柴燃重轻汽加注供])油|(?<![打点涂灌喷注施上淋])胶|(?<![磨制喷送])粉|微粉|粒子|颗粒|原料|树脂|[^\s]剂|添加剂|试剂|[电清]?[解洗][液]|冷却液|切削液|滤布|滤材|滤料|滤膜|钢丸|锆珠|磨球|磷铜球|珠|砂轮片|胶塞|瓶塞|胶片|薄膜|标签|焊丝|焊条|焊料|锡膏|纱线|坯布|面料|浆料|成品|毛坯|耗材)$/,
  ],
  [
    "spare-part",
    /(?:(?<=压缩机|空压机|真空泵|膨胀机|鼓风机)主机|配件|备件|零件|零部件|部件|易损件|总成|切割头|喷头|喷嘴|喷枪|焊枪|割嘴|电极|脉冲阀|电磁阀|阀门|阀片|阀板|阀|机械密封|机封|密封圈?|密封件|(?<!悬浮|气浮)轴承|皮辊|胶辊|辊棒|陶瓷辊|托辊|[^单双对两二三四五六多]辊|辊子|网带|皮带|链条|链板|滤芯|滤袋|滤筒|[滤纸]芯|油分芯?|电池组|蓄电池|电瓶|护板|轴套|铜套|螺母|钢丝绳|打印头|叶轮|(?<![单双三四多])转子|定子|活塞环|缸套|曲轴|连杆|齿轮|(?<![单双三四])螺杆|料筒|机筒|衬板|锤头|筛网|筛板|浮盘|坩埚|埚帮|热场|炉衬|炉排|炉管|炉盖|感应圈|夹具|治具|工装|探针|探头|测针|(?<!换)模具|刀模|冲模|(?<!换)刀片|刀具|刀盘|刀柄|锯片|锯条|钻头|砂轮|磨盘|磨片|接头|快插接头|油桶|(?<![单双三四多])机头|卡盘|尾座|丝杠|导轨|托盘|托板|料斗|填料|换热管|加热管|电热管|管束|板片|胶垫|垫片|测试棒|测试线|悬挂|油缸|气缸|减震垫|底座|电路板|主板|驱动板|触摸屏|镜片|灯管|锭子|元件|搅拌桨|搅拌轴|主轴单元|氙灯|石英管)$/,
  ],
];

/** What the end of a word names that is no machine, and where in the word; null where it names none that is known. */
export function thingAtEnd(
  word: string,
): { readonly offers: OfferKind; readonly from: number; readonly words: string } | null {
  for (const [offers, ending] of things) {
    const match = ending.exec(word);
    if (match) return { offers, from: match.index, words: match[0] };
  }
  return null;
}
