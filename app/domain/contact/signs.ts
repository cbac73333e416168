/** Letters of other scripts and traditional characters that stand for a plain one; all hearts are 心. */
const simpler = new Map<string, string>([
  ...pairs("аaеeоoрpсcхxуyκkкkмmтtоoοoνvѵvωwіiӏlѕs"),
  ...pairs(
    "電电話话號号機机郵邮聯联繫系係系訊讯綫线線线熱热碼码網网釘钉飛飞書书撥拨點点無无嶶微徽微",
  ),
  ...[
    "❤",
    "♥",
    "♡",
    "💚",
    "💓",
    "💕",
    "💖",
    "💗",
    "💘",
    "💙",
    "💛",
    "💜",
    "🧡",
    "🖤",
    "🤍",
    "🩷",
  ].map((heart) => [heart, "心"] as const),
  ["➕", "+"],
  ["➖", "-"],
  ["📧", "邮箱"],
  ["✉", "邮箱"],
  ["☎", "电话"],
  ["📞", "电话"],
  ["📱", "手机"],
  ["🐧", "企鹅"],
  ["🅾", "o"],
  ["⭕", "0"],
]);

function pairs(written: string): [string, string][] {
  const signs = [...written];
  return signs.flatMap((sign, n) => (n % 2 === 0 ? [[sign, signs[n + 1]!]] : []));
}

export function simplerSign(sign: string): string | null {
  return simpler.get(sign) ?? null;
}

/** The first sign of each series of nine or ten figures that Unicode does not fold to 0–9. */
const series: readonly (readonly [first: number, value: number, length: number])[] = [
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x24f5, 1, 9],
  [0x24ff, 0, 1],
  [0x1f10b, 0, 1],
  [0x1f10c, 0, 1],
  [0x3021, 1, 9],
  [0x0660, 0, 10],
  [0x06f0, 0, 10],
  [0x0966, 0, 10],
  [0x09e6, 0, 10],
  [0x0e50, 0, 10],
];

/** The figure that a sign of one of the series shows. */
export function digitOfSign(sign: string): string | null {
  const code = sign.codePointAt(0)!;
  for (const [first, value, length] of series)
    if (code >= first && code < first + length) return String(code - first + value);
  return null;
}

/** How a figure may be written, from plain to far-fetched; each way includes those before it. */
export const writings = ["figures", "numerals", "letters", "sounds"] as const;
export type Writing = (typeof writings)[number];

export const writingWords: Record<Writing, string> = {
  figures: "",
  numerals: "汉字数字",
  letters: "字母代替数字",
  sounds: "谐音数字",
};

const bySign: readonly (readonly [Writing, readonly string[]])[] = [
  ["figures", ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]],
  [
    "numerals",
    [
      "零〇洞○◯",
      "一壹弌幺",
      "二贰貳两兩弍",
      "三叁參弎",
      "四肆",
      "五伍",
      "六陆陸",
      "七柒拐",
      "八捌",
      "九玖勾",
    ],
  ],
  ["letters", ["o", "li|!", "", "", "", "", "", "", "", ""]],
  [
    "sounds",
    [
      "灵林铃玲令圈",
      "衣依医伊要腰妖",
      "儿尔而爱",
      "伞散山",
      "寺思死",
      "舞武无吾",
      "留流溜柳",
      "起其期妻气",
      "爸吧巴把发",
      "酒久就救狗",
    ],
  ],
];

const signTable = new Map(
  bySign.flatMap(([writing, rows]) =>
    rows.flatMap((signs, digit) =>
      [...signs].map(
        (sign) => [sign, { digit: String(digit), far: writings.indexOf(writing) }] as const,
      ),
    ),
  ),
);

export interface Figure {
  readonly digit: string;
  /** Place of its writing among `writings`. */
  readonly far: number;
}

/** The figure that a sign may stand for; null for any other sign. */
export function figureOf(sign: string): Figure | null {
  return signTable.get(sign) ?? null;
}

/** The writings of which a text has signs. */
export function writingsIn(text: string): Writing[] {
  const found = new Set<number>();
  for (const sign of text) {
    const figure = signTable.get(sign);
    if (figure) found.add(figure.far);
  }
  return writings.filter((_, far) => found.has(far));
}
