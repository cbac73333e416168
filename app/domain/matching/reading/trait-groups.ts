import { tradeRows } from "./trade-traits.ts";

/** A build of a machine and how it is written. */
interface Trait {
  readonly trait: string;
  readonly group: string;
  readonly words: RegExp;
}

type Row = readonly [group: string, ...traits: (readonly [trait: string, words: RegExp])[]];

/** Behind these the word tells a part: 变频器, 水冷塔, 电动机. */
const noPart = "(?![器柜箱泵塔管阀站]|板(?!式|机))";
const of = (words: string, flags = "g") => new RegExp(`(?:${words})${noPart}`, flags);

/** Grades of steel are told of many things: only of what touches the product, or alone in a clause. */
const ofMaterial = (words: string) =>
  new RegExp(
    `(?<=(?:材质|材料|过流|接触|内胆|管束|板片|部件|部分|部位|衬)[^,，。;；\\n]{0,8})(?:${words})(?![\\dA-Za-z])|(?<=^|[,，。;；、\\n])(?:${words})(?:不锈钢)?(?=$|[,，。;；\\n])`,
    "g",
  );

/** Parts that a machine has one or two of; behind some of them 单 means each (单槽容积). */
const oneOrTwo: readonly (readonly [part: string, behind: string])[] = [
  ["刀架", ""],
  ["立柱", ""],
  ["工位", "(?!变位|承载|负[载荷]|节拍|产[量能]|时间|重量)"],
  ["主轴", "(?!转速|功率)"],
  ["深位", ""],
  ["眼", "(?!镜)"],
  ["出料", ""],
  ["锡缸", ""],
  ["枪", "(?!\\d)"],
  ["槽", "(?=[,，。;；、\\n]|$)"],
  ["边驱动", ""],
  ["钩", ""],
  ["箱体", ""],
  ["浆槽", ""],
  ["炉体", ""],
  ["盘", "(?=收线|自动换盘|不停|(?:WS|PND?)?\\d{3})"],
  ["喷", "(?=喷水|[,，。;；、\\s]|$)"],
];

/** Builds of which a machine has one: who asks for one of a row does not want another of it. */
const rows: readonly Row[] = [
  [
    "frame",
    ["开式", of("(?<!半)开式|敞开式|C型(?:架|机身|床身|(?:高速)?(?:冲床|压力机))|单臂式?")],
    ["闭式", of("(?<!半)(?:闭式|封闭式)|双臂式?")],
  ],
  [
    "orientation",
    [
      "立式",
      of(
        "立式|立[铣拉镗钻珩](?=床|机|[,，。;；、\\s]|$)|(?<![独成建设创确直树对孤自])立加(?=中心|[\\d\\s,，。;；、]|机床|$)",
      ),
    ],
    [
      "卧式",
      of(
        "卧式|卧[车铣磨镗拉珩](?=床|机|的|[,，。;；、\\s]|$)|卧加(?=中心|[\\d\\s,，。;；、]|机床|$)",
      ),
    ],
    ["龙门式", of("龙门式|(?:动梁|定梁|数控|桥式)?龙门(?=(?:数控)?(?:加工|[铣刨磨镗钻]))")],
  ],
  [
    "insulation",
    ["干式", of("干式|干切|环氧(?:树脂)?浇注")],
    ["油浸", of("油浸式?|油变")],
    ["湿式", of("湿式|湿切")],
  ],
  [
    "cooling",
    ["水冷", of("水冷式?|水冷却")],
    ["风冷", of("风冷式?|(?<!真)空冷|空气冷却|风冷却")],
    ["液冷", of("液冷")],
  ],
  [
    "oil",
    ["无油", of("(?:全|完全|100%)?无油|不含油")],
    ["喷油", of("(?<!无)喷油(?!嘴)|微油|有油(?=[润螺机空压]|$|[,，。;；、])|油润滑")],
  ],
  [
    "fuel",
    ["燃气", of("(?<!可)燃气(?!轮机|热水器|体)|天然气|沼气|煤气")],
    ["燃煤", of("燃煤|烧煤|煤粉|链条炉排")],
    ["燃油", of("燃油|烧油|柴油(?:炉|锅炉)")],
    ["生物质", of("生物质")],
    ["电加热", of("电加热|电热式|电极式")],
  ],
  [
    "regulation",
    ["变频", of("变频|VSD|无级变速")],
    ["工频", of("工频|定频|(?<![稳额设恒固指规])定速")],
  ],
  [
    "operation",
    ["全自动", of("全自动")],
    ["半自动", of("半自动")],
    ["手动", of("纯?手动式?|人工操作|手摇式?")],
  ],
  ["control", ["数控", of("数控|CNC")], ["普通", of("普通(?=[车铣磨镗钻刨床])|非数控")]],
  ["stages", ["单级", of("单级|一级压缩")], ["双级", of("双级|两级(?:压缩)?|二级压缩")]],
  ["screws", ["单螺杆", of("单螺杆")], ["双螺杆", of("双螺杆")]],
  ["girders", ["单梁", of("单(?:主)?梁")], ["双梁", of("双(?:主)?梁")]],
  ["place", ["固定式", of("固定式")], ["移动式", of("移动式|便携式?|拖挂式")]],
  [
    "running",
    ["间歇式", of("间歇式?|批次式?|分批式")],
    [
      "连续式",
      of(
        "(?<!不|非)连续(?:式|(?!加工|运行|工作|作业|性)(?=[\\u4e00-\\u9fff]{0,6}[炉机线釜塔])|生产(?!\\d))",
      ),
    ],
  ],
  ["rail", ["硬轨", of("硬轨|滑动导轨")], ["线轨", of("线轨|直线导轨|滚动导轨")]],
  ["faces", ["单面", of("单面")], ["双面", of("双面")]],
  [
    "transmission",
    ["皮带传动", of("皮带(?:传动|式|驱动)|皮带机头")],
    ["直联", of("直联|直驱|直连|直接传动")],
  ],
  ["laser", ["光纤激光", of("光纤激光")], ["CO2激光", of("CO2激光|二氧化碳激光")]],
  ["machine", ["永磁", of("永磁")], ["异步", of("异步|感应电机|鼠笼")]],
  [
    "winding",
    ["铜绕组", of("全铜|铜线圈|铜绕组|铜芯")],
    ["铝绕组", of("铝线圈|铝绕组|铝芯|铜包铝|铝线")],
  ],
  ["phases", ["单相", of("单相")], ["三相", of("三相")]],
  ["explosion", ["非防爆", of("非防爆|不防爆|普通型电机")], ["防爆", of("防爆|隔爆|Ex\\s?d")]],
  [
    "drive",
    ["内燃", of("内燃|柴油(?=[机叉铲车版款驱动发]|动力|$|[,，。;；、])(?!机油|发电)|汽油驱动")],
    [
      "电动",
      of("(?<!气)电动(?!机|葫芦|阀|执行|车|自行车|汽车|工具|滚筒)|电瓶(?=叉|车)|(?<=换)电(?=的)"),
    ],
    ["气动", of("气动(?!阀|执行)")],
  ],
  [
    "lead",
    ["铅酸", of("铅酸|电瓶水")],
    ["铅炭", of("铅炭")],
    ["锂电", of("锂电(?=池(?!生产|行业|极片)|叉|款|的|车|版|[,，。;；]|$)|磷酸铁锂|LFP")],
  ],
  [
    "wetted",
    ["304", ofMaterial("(?:SUS|S)?304L?")],
    ["316L", ofMaterial("(?:SUS|S)?316L?")],
    ["双相钢", ofMaterial("双相(?:不锈)?钢|S?2205|2507")],
    ["钛材", ofMaterial("钛材|钛管|TA\\d")],
  ],
  [
    "bundle",
    ["浮头式", of("浮头式?")],
    ["U形管", of("U[型形]管?式?")],
    ["固定管板", of("固定管板式?")],
  ],
  [
    "tilting",
    ["倾动式", of("(?:液压)?(?:倾动|倾转)式?")],
    ["固定炉体", of("固定炉体?|固定式(?=[\\u4e00-\\u9fff]{0,6}炉)")],
  ],
  [
    "effects",
    ["多效", of("(?:多|双|[二两三四五六])效(?![应率果益])")],
    ["MVR", of("MVR|机械蒸汽再压缩")],
  ],
  ["doors", ["单扉", of("单扉|单门(?!子)")], ["双扉", of("双扉|双门(?!子)")]],
  ["air", ["上送风", of("上送风|上出风|风帽上送")], ["下送风", of("下送风|下出风")]],
  ["changing", ["停机换", of("(?<!不)停[机车]换")], ["不停机", of("不停[机车]")]],
  ["bed", ["平床身", of("平床身|平轨床身")], ["斜床身", of("斜床身|斜轨床身")]],
  ["purging", ["脉动真空", of("脉动真空|预真空")], ["下排气", of("下排气|重力置换")]],
  ["rotors", ["啮合型", of("啮合(?:型|式|转子)")], ["剪切型", of("(?:剪切|切线)(?:型|式|转子)")]],
  [
    "plates",
    ["两板", of("[二两]板(?=式|机|注塑|压铸|的|$)")],
    ["三板", of("三板(?=式|机|注塑|压铸|的|$)")],
  ],
  ...oneOrTwo.map(([part, behind]): Row => [
    `of-${part}`,
    [`单${part}`, of(`单${part}${behind}`)],
    [`双${part}`, of(`双${part}${behind}`)],
  ]),
  [
    "steam",
    ["蒸汽", of("蒸汽(?!发生|流量|压力|消耗|耗|量|加热)(?=锅炉|炉)")],
    ["热水", of("热水(?=锅炉|炉)")],
    ["导热油", of("导热油(?=锅炉|炉)|有机热载体")],
  ],
];

export const traits: readonly Trait[] = [
  ...rows.flatMap(([group, ...each]) => each.map(([trait, words]) => ({ trait, group, words }))),
  ...tradeRows.flatMap(([group, ...each]) =>
    each.map(([trait, words]) => ({ trait, group, words: of(words) })),
  ),
];

/** Groups whose words are of one trade alone: they tell the machine in a description too. */
export const groupsOfTrades: ReadonlySet<string> = new Set(tradeRows.map(([group]) => group));
