/** A stretch of a title or query that stands for itself. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** wanted: behind 采购, 更新为. aside: in brackets, or behind 用于, 替代, 配, 带. */
  readonly standing: "wanted" | "plain" | "aside";
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const openers: readonly (readonly [Phrase["standing"], RegExp])[] = [
  [
    "wanted",
    /(?:更新|更换|替换|升级|改造|改|换)(?:为|成)|改用|拟?(?:采购|购置|新购|新上|增购|购买)|求购|拟购|急需|需要|新增/y,
  ],
  [
    "aside",
    /(?:适用|应用|可用|适|用)于|面向|针对|适配|配套|搭配|替代|代替|取代|替换|更换|淘汰|现有|原有|在用|老旧|配(?![件备])|带(?!式)|含(?!税)|附(?!件)|旧/y,
  ],
  ["plain", /以及|[及和与]/y],
];
const stop = /[，,。；;、！!？?：:|/+＋\n]/;
const opening = /[（(【[「《<]/;
const closing = /[）)】\]」》>]/;

/**
 * Cuts one line at punctuation, brackets, conjunctions and the words that turn what follows into a
 * wish or an aside; never inside one of `whole` (配电变压器 is not 配 + 电变压器). 的 ends an aside that
 * holds one of them: 带冷干机的空压机 is about the last word.
 */
export function titlePhrases(line: string, whole: readonly Span[]): Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  let standing = "plain" as Phrase["standing"];
  let depth = 0;
  const cut = (at: number, next: number, after: Phrase["standing"]) => {
    if (at > from) phrases.push({ from, to: at, standing: depth > 0 ? "aside" : standing });
    from = next;
    standing = after;
  };
  const starting = new Map(whole.map((each) => [each.from, each]));
  for (let i = 0; i < line.length;) {
    const span = starting.get(i);
    const letter = line.charAt(i);
    const opener = openers.find(([, words]) => ((words.lastIndex = i), words.test(line)));
    if (span) {
      i = span.to;
    } else if (opening.test(letter)) {
      cut(i, ++i, "plain");
      depth += 1;
    } else if (closing.test(letter)) {
      cut(i, ++i, "plain");
      depth = Math.max(0, depth - 1);
    } else if (stop.test(letter)) {
      cut(i, ++i, "plain");
    } else if (opener) {
      cut(i, opener[1].lastIndex, opener[0]);
      i = opener[1].lastIndex;
    } else {
      const start = from;
      const endsAside =
        letter === "的" &&
        standing === "aside" &&
        whole.some((each) => each.from >= start && each.to <= i);
      if (endsAside) cut(i, i + 1, "plain");
      i += 1;
    }
  }
  cut(line.length, line.length, "plain");
  return phrases;
}
