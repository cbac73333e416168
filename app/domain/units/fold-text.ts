const folded: Record<string, string> = {
  "\u3000": " ",
  "\u00a0": " ",
  "\u200b": " ",
  "\ufeff": " ",
  "\t": " ",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "―": "-",
  "﹣": "-",
  "─": "-",
  "〜": "~",
  "∼": "~",
  "˜": "~",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "﹪": "%",
  "∕": "/",
  "⁄": "/",
  "÷": "/",
  "•": "·",
  "・": "·",
  "∙": "·",
  "⋅": "·",
  "╳": "×",
  "✕": "×",
  "✖": "×",
  µ: "μ",
  º: "°",
  "˚": "°",
  兩: "两",
  個: "个",
  臺: "台",
  噸: "吨",
  級: "级",
  軸: "轴",
  極: "极",
  頭: "头",
  萬: "万",
  億: "亿",
  點: "点",
  於: "于",
  過: "过",
  內: "内",
  約: "约",
  轉: "转",
  馬: "马",
  攝: "摄",
  層: "层",
  間: "间",
  時: "时",
  鐘: "钟",
  錠: "锭",
};
const superscripts: Record<string, string> = {
  ...{ "²": "2", "³": "3", "¹": "1", "⁻": "-" },
  ...{ "⁰": "0", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9" },
};

/** Whatever is written otherwise in the answer. */
const special = new RegExp(
  `[${Object.keys({ ...folded, ...superscripts }).join("")}\u2000-\u200a\uff01-\uff0b\uff0d-\uff5e]`,
  "g",
);

/**
 * Makes ways of writing one character equal: full width, dashes, waves, superscripts, common traditional forms.
 * The length never changes, so an index into the answer is an index into the text. The full-width comma stays:
 * in prose it ends a clause and never groups digits.
 */
export function foldText(text: string): string {
  return text.replace(special, (letter, at: number) => {
    const power = superscripts[letter];
    // "10³" is a power of ten, not the number 103.
    if (power !== undefined) return /\d/.test(text.charAt(at - 1)) ? letter : power;
    const code = letter.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return folded[letter] ?? " ";
  });
}
