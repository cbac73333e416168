import type { OfferKind } from "./listing-reading.ts";

/**
 * Ends of words for what is no machine. Directly behind 双, 无, 节 and the like some of them tell a build: 双转子, 无油,
 * 免维护. What is not here says nothing: 节能款, 低氮 and 带外壳 only describe.
 */
const things: readonly (readonly [OfferKind, RegExp])[] = [
  [
    "service",
    /(?:(?<!免|易|便于)(?:维修|维护|检修|保养|大修|维保)|改造|技改|精度恢复|恢复精度|刮研|(?:大修|翻新)改[^\s]{2,4}|翻新|拆除|搬迁|移位|移机|增容|焊补|更换|换油|加氟|制版|抛光|研磨|修复|(?<!自动|在线|易|自)清洗|团队|驻厂|外包|代工|代加工|外协|检测服务|服务|(?<!自动|自)校准|标定|租赁|出租|回收|培训|咨询|堆焊|热喷涂|包月|托管)$/,
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
    /(?:(?<=压缩机|空压机|真空泵|膨胀机|鼓风机)主机|配件|备件|零件|零部件|部件|易损件|总成|切割头|喷头|喷嘴|喷枪|焊枪|割嘴|电极|脉冲阀|电磁阀|阀门|阀片|阀板|阀|机械密封|机封|密封圈?|密封件|(?<!悬浮|气浮)轴承|皮辊|胶辊|辊棒|陶瓷辊|托辊|[^单双对两二三四五六多]辊|辊子|网带|皮带|链条|链板|滤芯|滤袋|滤筒|[滤纸]芯|油分芯?|电池组|蓄电池|电瓶|护板|轴套|铜套|螺母|钢丝绳|打印头|叶轮|(?<![单双三四多])转子|定子|活塞环|缸套|曲轴|连杆|齿轮|(?<![单双三四])螺杆|料筒|机筒|衬板|锤头|筛网|筛板|浮盘|坩埚|埚帮|热场|炉衬|炉排|炉管|炉盖|感应圈|夹具|治具|工装|探针|探头|测针|(?<!换)模具|刀模|冲模|(?<!换)刀片|刀具|刀盘|刀柄|锯片|锯条|钻头|(?<![单双两三四多])砂轮|磨盘|磨片|接头|快插接头|油桶|(?<![单双三四多])机头|卡盘|尾座|丝杠|导轨|托盘|托板|料斗|填料|换热管|加热管|电热管|管束|板片|胶垫|垫片|测试棒|测试线|悬挂|油缸|气缸|减震垫|底座|电路板|主板|驱动板|触摸屏|镜片|灯管|锭子|元件|搅拌桨|搅拌轴|主轴单元|氙灯|石英管)$/,
  ],
];

/**
 * Ends of words for goods and parts that no machine's name has. A verb before them makes work of them: 覆膜, 配料, 裁布.
 */
const goods: readonly (readonly [OfferKind, RegExp])[] = [
  [
    "consumable",
    /(?:[瓶管]坯|瓶胚|坯料|[砖瓷]坯|玻璃瓶?|硬片|[铜铝锡]箔|螺[栓钉丝柱]|铆钉|紧固件|标准件|母卷|母粒|胶带|管件|弯头|混配料|改性料|板带|[库芯钢铝铜木纸石]板|活性炭|蓄热(?:陶瓷|体)|蜂窝陶瓷|瓷[环球]|耐火砖|[底面清]漆|油漆|[硫盐硝磷醋草]酸|烧碱|纯碱|氯化[钠钾钙锌铵]|周转箱|料箱|电池[片组]|硅片|晶圆片?|齿轮坯|铸件|锻件|冲压件|注塑件|型钢|圆钢|角钢|钢筋|钢绞线|螺纹钢|钢砂|石英砂|研磨膏|抛光[液垫粉]|切削油|防冻液|制冷剂|冷媒|液[氮氧氩]|(?<![制产测])[氮氧氩氢氨]气|乙炔|干冰|石墨(?:电极|坩埚|件)|靶材|[银铝]浆|接线盒|极耳|[正负]极材料|铝塑膜|碳带|热敏纸|缠绕膜|气泡膜|珍珠棉|纸箱|彩盒|橡皮布|[印网柔]版|[饲肥涂染燃炉辅衬熔焊]料|耐火材料|保温材料|复合材料|[钢铜铝钨钼焊]丝|[电光]缆|漆包线|绞线|(?<=[A-Z]{2})(?:管|板|料|膜|布)|(?<![上下送配加投喂拌给卸出进供印染验裁切吹覆贴撕淋磨折压冲剪弯校焊卷织打缝绣涂镀洗烘烫钻刨锯拉挤注放收裹缠灌退开纠磁][^\s]?)(?<![分离超微纳正])(?:膜|布|袋|瓶|砖|毡|毯|箔))$/,
  ],
  [
    "spare-part",
    /(?:遥控器|换能器|属具|货叉|飞达|刀库|电主轴|检具|量规|刮板|炮筒|龙带|织针|沉降片|微钻|钻针|针板|布铗|[铣滚铰镗拉刨车切底圆刮]刀|吸盘|抓手|手爪|[^\s]{2}夹|篮筐|料盘|托辊|分汽缸|吸嘴|顶针|钢网|压脚|送料轮|导丝嘴|导轮|走丝轮|[^\s]{2}(?<!风冷|水冷|热泵|涡旋)模块|铜嘴|钢领|锭子|纺纱器|摇架|钢丝圈|停经片|综丝|针筒|导纱器|罗拉|皮圈|综框|钢筘|梭子|锭[翼杆]|网格圈|边撑|槽筒|储纬器|捻接器|清纱器|整经轴|织轴|筒子架|网框|导带|[铣镗]头|搓丝板|滚丝轮|珩磨[条头]|油石|丝锥|板牙|电极丝|[铜钼]丝|铜线|导丝嘴|[通塞环]规|工字轮|线盘|[并拉][线丝]模|眼模|鞋楦|爪子|束紧器|消防瓶组|瓶组|滚筒套|压辊套|刷辊|毛刷|内胆|水套|炉条|炉门|炉胆|门封|密封条|胶条|锤片|环模|桨叶|叶片|油封|[OＯ]型圈|波纹管|膜片|滤[板框]|瓦楞辊|刮墨刀|磨浆片|盘磨片|成形网|筒夹|夹头|动力刀座|光栅尺|编码器|熔断器|[母铜]排|绝缘子|瓷瓶|散热片|极板|极柱|石英舟|舟皿|喷淋头|曝气[头盘管]|斗齿|截齿|钎[杆头]|履带板|链轮|皮带轮|飞轮|凸轮|缸[盖体]垫?|连杆|弹簧|法兰盘)$/,
  ],
];

/** The same for goods and parts of which no name of a machine is made. */
export function goodsAtEnd(word: string): ReturnType<typeof thingAtEnd> {
  return endingOf(word, goods);
}

/** What the end of a word names that is no machine, and where in the word; null where it names none that is known. */
export function thingAtEnd(
  word: string,
): { readonly offers: OfferKind; readonly from: number; readonly words: string } | null {
  return endingOf(word, things);
}

/** Directly behind a machine's name one letter tells a part; with a number before it is a build: 双砂轮, 四轴. */
const parts: typeof goods = [
  [
    "spare-part",
    /(?<![单双两二三四五六七八九十多全])[^\s单双两二三四五六七八九十多全不带含配可送上下](?:刀|辊|盘|片|板|夹|芯|轮|杆|圈|筐|环|嘴|针|绳|链|栓|销|键|罩|座|喷头|磁头|打印头|轴(?!联动))$/,
  ],
];

export function partAtEnd(word: string): ReturnType<typeof thingAtEnd> {
  return endingOf(word, parts);
}

function endingOf(
  word: string,
  endings: readonly (readonly [OfferKind, RegExp])[],
): ReturnType<typeof thingAtEnd> {
  for (const [offers, ending] of endings) {
    const match = ending.exec(word);
    if (match) return { offers, from: match.index, words: match[0] };
  }
  return null;
}
