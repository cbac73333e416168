export const comparisons = ["gte", "lte", "eq", "between"] as const;
export type Comparison = (typeof comparisons)[number];

export interface ComparisonWord {
  readonly op: "gte" | "lte";
  /** 超过, 大于 and > leave the number itself out; 以上, 以下 and 不低于 include it. */
  readonly strict: boolean;
}

/** First hit wins, so a negated word stands before the word it contains. */
const before: readonly (readonly [RegExp, ComparisonWord])[] = [
  [
    /(?:不|不得|不能|不应|不可|不宜|不要|不准|不许|别|勿)(?:再)?(?:[低小少窄短矮薄轻慢浅弱]于|[低小少窄短矮薄轻慢浅][过了])$/,
    { op: "gte", strict: false },
  ],
  [
    /(?:不|不得|不能|不应|不可|不宜|不要|不准|不许|别|勿|未)(?:再)?(?:[高大多宽长厚重快深差]于|[高大多宽长厚重快深差超][过了]|超出|超)$|(?:不能|不得|不许|不要|不准|别)过$/,
    { op: "lte", strict: false },
  ],
  [
    /(?:大于等于|大于或等于|高于等于|高于或等于|大于=|>=|=>|≥|至少|最低|最少|最小|起码|少说也?)$/,
    { op: "gte", strict: false },
  ],
  [
    /(?:小于等于|小于或等于|低于等于|低于或等于|小于=|<=|=<|≤|至多|最高|最多|最大|顶多|顶天|撑死)$/,
    { op: "lte", strict: false },
  ],
  [/(?:大于|超过|高于|多于|>)$/, { op: "gte", strict: true }],
  [/(?:小于|低于|少于|不足|不到|未满|<)$/, { op: "lte", strict: true }],
];

const filler =
  /(?:[\s:=]|约为|约|介于|介乎|从|由|自|大约|大概|≈|~|为|是|在|达到|达|要求|需要|需|必须|要|得|做到|能到|控制|保证|[φΦ⌀øØ])$/;

/** The comparison that ends at `at` in folded text, looking back over fillers (约, :, φ) but not before `limit`. */
export function comparisonBefore(
  text: string,
  at: number,
  limit: number,
): {
  readonly from: number;
  /** Where the word itself begins; `at` when there is none. */
  readonly wordFrom: number;
  readonly word: ComparisonWord | null;
} {
  let wordFrom = at;
  let from = at;
  let word: ComparisonWord | null = null;
  let head = text.slice(Math.max(limit, at - 24), at);
  for (;;) {
    const hit: readonly [RegExpExecArray, ComparisonWord] | null = word ? null : firstHit(head);
    const match: RegExpExecArray | null = hit ? hit[0] : filler.exec(head);
    if (!match) return { from, wordFrom, word };
    from -= match[0].length;
    if (hit) [word, wordFrom] = [hit[1], from];
    head = head.slice(0, match.index);
  }
}

function firstHit(head: string): readonly [RegExpExecArray, ComparisonWord] | null {
  for (const [pattern, word] of before) {
    const match = pattern.exec(head);
    if (match) return [match, word];
  }
  return null;
}

const after =
  /^\s{0,2}(?:\(含\)|含|\(含本数\))?(?:(?<up>(?:或|及其?|和)?(?:以上|之上|更高|更大|更多)|往上|朝上|开外|打底|起步|上(?=$|[,，。;；、()（）\n])|\+(?![\d(])|起(?![重升动吊降落]))|(?<down>(?:或|及其?|和)?(?:以下|以内|之内|之下|更低|更小|更少)|以里|往下|朝下|封顶|到顶|顶天|打住|为限|里(?=$|[,，。;；、()（）\n])|内(?![部置径外存孔圆腔])))/u;
const between = /^\s{0,2}(?:之间|范围内|区间)/;

/** The comparison that begins at `at`: 以上, （含）以下, 以内, +; `to` is where it ends. */
export function comparisonAfter(
  text: string,
  at: number,
): { readonly to: number; readonly word: ComparisonWord | null } {
  const tail = text.slice(at, at + 12);
  const match = after.exec(tail);
  if (match)
    return {
      to: at + match[0].length,
      word: { op: match.groups?.["up"] !== undefined ? "gte" : "lte", strict: false },
    };
  return { to: at + (between.exec(tail)?.[0].length ?? 0), word: null };
}
