/**
 * Words at the end of a name that say no more than that it is a machine. Trades use those of one row one for
 * another: 贴片机 and 贴片设备, 喷涂生产线 and 喷涂流水线.
 */
const rows: readonly (readonly string[])[] = [
  ["机", "设备"],
  ["设备", "装置", "系统"],
  ["生产线", "产线", "流水线", "自动线", "自动化生产线"],
  ["试验台", "测试台", "检测台", "试验台架"],
  ["试验机", "测试机"],
  ["工作站", "单元"],
];

/** Whether a word is one of these and nothing more. */
export function isCarrier(word: string): boolean {
  return rows.some((row) => row.includes(word));
}

/** Shorter stems are words of their own: 电机 is no 电设备, 风机 no 风设备. */
const shortestStem = 2;
const han = /^\p{Script=Han}+$/u;

/** The same name with other words for the machine; none for a short or a Latin name. */
export function otherCarriers(name: string): string[] {
  if (!han.test(name)) return [];
  return rows.flatMap((row) => {
    const end = [...row].sort((a, b) => b.length - a.length).find((each) => name.endsWith(each));
    const stem = end === undefined ? "" : name.slice(0, -end.length);
    // 空压机系统 is more than an 空压机: a stem that is a machine already keeps its ending.
    if (end === undefined || stem.length < shortestStem || stem.endsWith("机")) return [];
    return row.filter((each) => each !== end).map((each) => stem + each);
  });
}
