import { fold } from "../shared/fold.ts";
import { remembered } from "../shared/remembered.ts";

/** Words that leave a parameter what it is: 额定功率, 最高转速. 上限 and 下限 change it and stay. */
const qualifier =
  /^(?:额定|名义|公称|标称|设计|总|单机|单台|整机|设备|机组|最大|最高|最小|最低|有效|允许|标准|实际|要求|主要)+/;

/** The name of a parameter without case, blanks, its bracketed unit and words that leave it what it is. */
export const coreOfName = remembered(2000, (name) => {
  const whole = fold(name)
    .replace(/\([^()]*\)/g, "")
    .replace(/[\s:_/]/g, "");
  const core = whole.replace(qualifier, "");
  return core.length >= 2 ? core : whole;
});

/**
 * same: the names differ in qualifiers only. part: one holds the other at its end or beginning, such as 泵效率 and
 * 效率, 热场 and 热场尺寸. Null where nothing ties them.
 */
export function likenessOfNames(a: string, b: string): "same" | "part" | null {
  const [one, other] = [coreOfName(a), coreOfName(b)];
  if (one.length < 2 || other.length < 2) return null;
  if (one === other) return "same";
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  return long.endsWith(short) || long.startsWith(short) ? "part" : null;
}
