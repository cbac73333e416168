export interface WrittenNumber {
  /** May be Infinity; the caller sets the limit. */
  readonly value: number;
  /** Index after the last digit. */
  readonly to: number;
  readonly script: "arabic" | "chinese" | "roman";
}

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
/** 6.7×10^-3, 5×10⁻⁴ and 10-2Pa: powers of ten below one, as vacuum is written. */
const scientific =
  /(?:(\d{1,3}(?:\.\d{1,3})?)\s?[×x*]\s?)?10(?:\^\s?-\s?(\d{1,2})|⁻(\d{1,2})|-(\d)(?=\s?(?:Pa|pa|mbar|Torr)))(?!\d)/y;
const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const weights: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Reads 75, 1,500, .5, 十二, 一万五千, 三点五 or Ⅱ at an index of folded text; null when none begins there. */
export function numberAt(text: string, at: number): WrittenNumber | null {
  scientific.lastIndex = at;
  const power = scientific.exec(text);
  if (power) {
    const [whole, mantissa = "1", ...exponents] = power;
    const exponent = Number(exponents.find((each) => each !== undefined));
    return { value: Number(`${mantissa}e-${exponent}`), to: at + whole.length, script: "arabic" };
  }
  arabic.lastIndex = at;
  const match = arabic.exec(text);
  if (match) {
    const value = Number(match[0].replaceAll(",", ""));
    return { value, to: at + match[0].length, script: "arabic" };
  }
  const code = text.charCodeAt(at);
  if (code >= 0x2160 && code <= 0x216b)
    return { value: code - 0x215f, to: at + 1, script: "roman" };
  return chineseAt(text, at);
}

/** 百, 千, 万 do not begin a number (千瓦, 万能铣床, 百叶); a weight that does not descend belongs to the unit (十二千瓦). */
function chineseAt(text: string, at: number): WrittenNumber | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let weight = Infinity;
  let myriad = Infinity;
  let afterZero = false;
  let to = at;
  for (; to < text.length; to++) {
    const letter = text.charAt(to);
    const asDigit = digits[letter];
    const asWeight = weights[letter];
    const asMyriad = myriads[letter];
    if (asDigit !== undefined) {
      // Digits in a row are a year or a code: 二〇二四.
      if (digit !== null && digit !== 0) return null;
      if (digit === 0 && to === at + 1) return null;
      digit = asDigit;
      afterZero ||= asDigit === 0;
    } else if (asWeight !== undefined) {
      if (asWeight >= weight || (digit === null && (asWeight !== 10 || to !== at))) break;
      section += (digit ?? 1) * asWeight;
      weight = asWeight;
      digit = null;
      afterZero = false;
    } else if (asMyriad !== undefined) {
      if (to === at || asMyriad >= myriad || section + (digit ?? 0) === 0) break;
      total += (section + (digit ?? 0)) * asMyriad;
      [section, digit, weight, myriad, afterZero] = [0, null, Infinity, asMyriad, false];
    } else break;
  }
  if (to === at) return null;
  // 三百五 is 350 and 一万五 is 15000: a last digit without 零 counts one place below.
  const last = Number.isFinite(weight) ? weight : myriad;
  const scale = Number.isFinite(last) && last > 10 && !afterZero ? last / 10 : 1;
  const whole = total + section + (digit ?? 0) * scale;
  return decimals(text, to, whole);
}

function decimals(text: string, at: number, whole: number): WrittenNumber {
  let to = at + 1;
  let tail = "";
  while (text.charAt(at) === "点" && digits[text.charAt(to)] !== undefined && tail.length < 12)
    tail += digits[text.charAt(to++)];
  if (!tail) return { value: whole, to: at, script: "chinese" };
  return { value: Number(`${whole}.${tail}`), to, script: "chinese" };
}
