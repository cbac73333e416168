import { foldText } from "../../units/fold-text.ts";
import type { Mention } from "../../vocabulary/mentions.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import { isElsewhere, type Span } from "./clauses.ts";
import type { Beside, BesideKind } from "./need-reading.ts";
import { isInside } from "./other-machines.ts";

/** Directly behind a machine's name: the thing meant is one for the machine, or done to it. */
const accessory =
  /^\s*(?:的|用的?|专用|配套的?)?(?:配件|备件|附件|零部件|零件|部件|总成|转子|叶轮|轴承|齿轮|螺杆|模具|夹具|刀具|砂轮|滤芯|滤袋|油分|皮带|阀片|密封件?|电路板|主板|控制器|变频器|触摸屏|传感器|喷嘴|管束|炉排)/;
const consumable =
  /^\s*(?:的|用的?|专用)?(?:耗材|润滑油|机油|油(?!压|分|缸)|冷却液|切削液|药剂|焊丝|焊条|滤材|墨水|色带|标签纸?)/;
const service =
  /^\s*(?:的|设备|机组|系统)?(?:日常|定期|年度)?(?:维修|维护|保养|大修|中修|检修|修理|改造服务|年检|检测服务|搬迁|移机|清洗|安装调试|托管|运维|培训)/;
const rental = /^\s*(?:的|设备|机组)?(?:出租|租赁|租用|短租|长租)/;
const serviceBefore = /(?:维修|修理|保养|检修|大修|清洗)(?:一下|过的|好的)?$/;
const rentalBefore = /(?:租用?|租赁|求租|出租)(?:了|一?[台套])?$/;

/**
 * What a text mentions and does not ask for: the machine in service, a neighbour in the line, things for a machine.
 * `meant` are the families that the text is about.
 */
export function besidesIn(
  text: string,
  meant: readonly FamilyCode[],
  zones: readonly Span[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Beside[] {
  const folded = foldText(text);
  const ours = new Set(
    meant.flatMap((code) => [...vocabulary.closure(code), ...vocabulary.ancestors(code)]),
  );
  return mentions.flatMap((each): Beside[] => {
    const { from, to, families, relation } = each;
    const family = families[0] ?? null;
    const beside = (kind: BesideKind, end = to): Beside => ({
      kind,
      family,
      words: text.slice(from, end),
      span: { from, to: end },
    });
    const tail = folded.slice(to, to + 16);
    const head = folded.slice(Math.max(0, from - 8), from);
    for (const [kind, behind] of [
      ["consumable", consumable],
      ["accessory", accessory],
      ["service", service],
      ["rental", rental],
    ] as const) {
      const match = behind.exec(tail);
      if (match) return [beside(kind, to + match[0].length)];
    }
    if (serviceBefore.test(head)) return [beside("service")];
    if (rentalBefore.test(head)) return [beside("rental")];
    if (relation === "confused") return [beside("accessory")];
    if (isInside(each, zones) || isElsewhere(folded, each)) return [beside("oldMachine")];
    const stranger = family !== null && !families.some((code) => ours.has(code));
    return stranger && meant.length > 0 ? [beside("neighbour")] : [];
  });
}
