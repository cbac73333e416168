import type { ListingKind } from "../../supply/listing.ts";
import { foldText } from "../../units/fold-text.ts";
import type { OfferKind } from "./listing-reading.ts";
import type { ReadWords } from "./need-reading.ts";
import { goodsAtEnd, partAtEnd, thingAtEnd } from "./thing-words.ts";

type Row = readonly [OfferKind, RegExp];

const tail =
  "(?:$|[\\s,，。;；、(（【|/]|批发|厂家|价格|供应|现货|套装|\\d|[一二两三四五六七八九十])";

/** By the title alone: what its last words are. The first in the title decides. */
const rows: readonly Row[] = [
  ["rental", /出租|租赁|短租|长租|求租/],
  ["service", /承接|承揽|来[料图样]加工|委外加工|对外加工/],
  [
    "service",
    new RegExp(
      `(?:维修|维护|保养|大修|检修|修理|检测|校准|标定|年检|改造|清洗|搬迁|移机|吊装|安装调试|调试|运维|托管|咨询|诊断|设计|培训|外包|外协|代烘干|代工|代加工|加工|修复|堆焊|派遣|资质|承包运营|回收|评估|审核|认证|实施|服务|合同能源管理|EPC|总承包|工程承包)(?:与|及|和|保养|维护|服务|业务|公司|方案|工程|项目)*${tail}`,
    ),
  ],
  [
    "software",
    new RegExp(
      `(?:软件|制造执行系统|(?:仓储|生产|能源|设备|质量|排产|供应链)管理系统|SaaS|MES|ERP|WMS|SCADA|APS|PLM|EMS(?!S)|数字孪生|(?:管理|管控|云)平台)(?:系统|平台|套件)?${tail}`,
      "i",
    ),
  ],
  [
    "consumable",
    new RegExp(
      `(?:耗材|机油|润滑油|润滑脂|液压油|导热油|变压器油|绝缘油|冷却液|切削液|清洗剂|药剂|阻垢剂|缓蚀剂|焊丝|焊条|焊剂|滤材|滤料|填料|墨水|油墨|色带|标签纸?|打包带|胶水|涂料|油漆|磨料|钢丸|砂带|电极糊|保护气|树脂|电极丝|焊带|锡条|锡膏|棒材|盘条|钢丸|炉衬料|改性料|浆料|制剂|脱水剂|干燥剂|分子筛|蓄热体|曝气盘|氧化锆珠|成品|锻件)${tail}`,
    ),
  ],
  [
    "spare-part",
    new RegExp(
      `(?:配件|备件|零件|零部件|部件|易损件|总成|叶轮|转子|定子|轴承|密封件|机封|滤芯|滤袋|滤筒|油分芯?|阀片|活塞环?|缸套|曲轴|连杆|齿轮|皮带|链条|电路板|主板|驱动板|触摸屏|喷嘴|喷头|割嘴|管束|换热管|板片|胶垫|垫片|炉排|炉管|(?<![单双三])螺杆|料筒|机筒|模具|刀具|刀片|刀盘|钻头|砂轮|夹具|卡盘|尾座|锤头|衬板|筛网|磨片|磨盘|搅拌头|锯条|划片刀|刀柄|刀模|冲模|光栅尺|测针|锭子|元件|托板|托盘|治具|工装|托辊|胶辊|辊子|导轨|丝杠|镜片|灯管|加热管|电热管|探头|传感器芯)${tail}`,
    ),
  ],
  [
    "accessory",
    new RegExp(
      `(?:附件|配套件|辅件|护罩|防护罩|底座|支架|隔音罩|消声器|储气罐支架|排屑器|油雾分离器)${tail}`,
    ),
  ],
  ["line", /生产线|流水线|产线|成套线|自动线|成套设备|整线/],
];

/** Done to or for a machine, whatever its name is. */
const done =
  /承接|承揽|来[料图样]加工|出租|租赁|(?<!免|易|便于|在线|自动|自|可拆)(?:维修|维护|保养|大修|改造|检测|运维|清洗|修复)(?:保养|维护)?(?:服务|业务|$|\s)|上门(?:维修|保养)|软件|SaaS|MES|(?:制造执行|管理)系统/i;

/** What stands behind these comes with the machine: 带储气罐, 含模具, 及配件. */
const suppliedWith =
  /^(?:[、及和与]|自带|附带|附送|赠送?|标配|选配|可配|集成|内置|带|含|附(?!件)|送|配(?!件|套)|加装|适用|用于|可|免|无|不)/;

/** What directly follows a machine's name and ends as a part of it or work on it: 钢化炉石英陶瓷辊, 空压机维修. */
export function behindName(
  title: string,
  { to }: { readonly to: number },
): { readonly offers: OfferKind; readonly by: ReadWords } | null {
  // 抛丸机叶片、护板、履带配件: the last of a list says what all of it is.
  const tail = /^[\p{Script=Han}、]*/u.exec(title.slice(to))![0].replace(/、+$/, "");
  if (tail.length < 2 || suppliedWith.test(tail)) return null;
  // 慢走丝加工 is work that is sold; behind 机 and 床 it may go on to 中心.
  if (/^(?:零件|外协)?加工$/.test(tail) && !/[机床心备线炉门式]$/.test(title.slice(0, to)))
    return { offers: "service", by: { words: tail, span: { from: to, to: to + tail.length } } };
  const whole = title.slice(0, to + tail.length);
  const thing = thingAtEnd(whole) ?? goodsAtEnd(whole) ?? partAtEnd(whole);
  if (!thing || thing.from < to) return null;
  const span = { from: to, to: to + tail.length };
  return { offers: thing.offers, by: { words: tail, span } };
}

export function isEquipment(kind: OfferKind): boolean {
  return kind === "machine" || kind === "line";
}

/**
 * What a listing offers, by its kind and by the end of its title. `isMachine`: its title's head is a machine's name,
 * so that a part that stands behind it only describes it.
 */
export function offerOf(
  title: string,
  kind: ListingKind,
  isMachine: boolean,
): { readonly offers: OfferKind; readonly by: ReadWords | null } {
  const folded = foldText(title.split("\n", 1)[0]!);
  const told = rows
    .flatMap(([offers, words]) => {
      const match = words.exec(folded);
      if (!match || (isMachine && offers !== "line" && !done.test(folded))) return [];
      return [{ offers, from: match.index, to: match.index + match[0].trimEnd().length }];
    })
    .sort((a, b) => a.from - b.from)[0];
  if (told) {
    const { offers, from, to } = told;
    return { offers, by: { words: title.slice(from, to), span: { from, to } } };
  }
  const offers =
    kind === "line" ? "line" : kind === "software" || kind === "service" ? kind : "machine";
  return { offers, by: null };
}
