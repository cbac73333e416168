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
const superscripts: Record<string, string> = { "²": "2", "³": "3", "¹": "1", "⁻": "-" };

/**
 * Makes ways of writing one character equal: full width, dashes, waves, superscripts, common traditional forms.
 * The length never changes, so an index into the answer is an index into the text. The full-width comma stays:
 * in prose it ends a clause and never groups digits.
 */
export function foldText(text: string): string {
  let answer = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const code = text.charCodeAt(i);
    const power = superscripts[letter];
    if (power !== undefined) {
      // "10³" is a power of ten, not the number 103.
      answer += /\d/.test(text.charAt(i - 1)) ? letter : power;
    } else if (code >= 0xff01 && code <= 0xff5e && letter !== "，") {
      answer += String.fromCharCode(code - 0xfee0);
    } else if (code >= 0x2000 && code <= 0x200a) {
      answer += " ";
    } else {
      answer += folded[letter] ?? letter;
    }
  }
  return answer;
}
