import { clausesOf, type Span } from "./clauses.ts";

/** Introduces the machine that is there; what follows in the sentence goes on about it. */
const there =
  /现有|原有|在用|现用|现在用|目前用|正在用|用的是|原来(?:的|用|是)|以前(?:的|用|是)|之前(?:的|用|是)|老厂|老设备|旧设备|服役|投产|投运|投用|出厂|用了|跑了|运行了|已停|停用|停运|关停/;
/** Turns to what is wanted. */
const wanted =
  /想|要(?!求?是)|需|打算|计划|拟|求购|采购|购[买置]|希望|更换|替换|换|改[成为造]|升级|更新|新[的机设购上]|目标|上一|招标|最好|优先|不低于|不小于|不少于|不高于|不超过|不大于|至少|以上|以内|≥|≤|>=|<=/;
/** What a site has is no demand on the machine. */
const site =
  /(?:车间|厂房|库房|现场|场地)(?:面积|高度|净高|长|宽|只有|有)|层高|净高|地坪|占地面积|供电(?:容量)?|(?:配电|变压器)容量|电网|海拔|环境温度|室温|气源|自来水|管网压力|(?:大门|门洞|电梯)|楼板|承重梁|产值|员工|投资|占地|年产(?!能要求)|产能现|每年[用烧耗]|电费|一年(?:电|用|下来|能|要|光)|节(?:省|约|电)(?!型|机)|节能(?:率|[\d一二三四五六七八九十]|效果)|省[电了下]|回本/;

/** Parts of a need's folded text that speak of the machine in service or of the site. */
export function otherZones(folded: string): Span[] {
  const zones: Span[] = [];
  let open = false;
  let last = 0;
  for (const clause of clausesOf(folded)) {
    const words = folded.slice(clause.from, clause.to);
    if (/[。；;！!？?\n]/.test(folded.slice(last, clause.from))) open = false;
    last = clause.to;
    if (there.test(words) && !wanted.test(words)) {
      open = true;
      zones.push(clause);
    } else if (site.test(words)) zones.push(clause);
    else if (wanted.test(words)) open = false;
    else if (open) zones.push(clause);
  }
  return zones;
}

export function isInside(part: Span, zones: readonly Span[]): boolean {
  return zones.some((zone) => part.from >= zone.from && part.to <= zone.to);
}
