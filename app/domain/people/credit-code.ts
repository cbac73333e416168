import { ok, refuse, type Result } from "../shared/result.ts";

/** GB 32100-2015: digits and capitals without I O Z S V, in the order of their values 0–30. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const length = 18;
/** Positions 3–8 are the administrative division of the registering authority. */
const division = { from: 2, to: 8 };
/** Positions 9–17 are the organisation code of GB 11714-1997, its own check character at the end. */
const organisation = { from: 8, to: 17 };
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Letters that the alphabet leaves out, and what was probably meant. */
const lookAlikes: Readonly<Record<string, string>> = { I: "1", O: "0", Z: "2", S: "5" };

/** The code as it is kept: half width, capitals, without spaces and dashes. */
export function tidyCreditCode(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}]/gu, "");
}

/** Reads a 统一社会信用代码 by GB 32100-2015; refused with what is wrong and where. */
export function parseCreditCode(text: string): Result<string, string> {
  const code = tidyCreditCode(text);
  const signs = [...code];
  if (signs.length === 0) return refuse("请填写统一社会信用代码");
  const strange = signs.findIndex((sign) => !alphabet.includes(sign));
  if (strange >= 0) return refuse(strangeWords(signs[strange]!, strange));
  if (signs.length !== length)
    return refuse(`统一社会信用代码是 ${length} 位，现在是 ${signs.length} 位`);
  const letter = signs.findIndex((sign, n) => isDivision(n) && !/\d/.test(sign));
  if (letter >= 0)
    return refuse(`第 ${letter + 1} 位“${signs[letter]}”应为数字：第 3–8 位是行政区划`);
  if (signs[length - 1] !== creditCheck(code))
    return refuse("最后一位校验码不符，前 17 位或校验码有误，请对照营业执照核对");
  return ok(code);
}

function isDivision(place: number): boolean {
  return place >= division.from && place < division.to;
}

function strangeWords(sign: string, place: number): string {
  const meant = lookAlikes[sign];
  if (meant) return `第 ${place + 1} 位“${sign}”不会出现在代码中，是否应为“${meant}”`;
  return `第 ${place + 1} 位“${sign}”不会出现在代码中，代码只有数字和大写字母（没有 I O Z S V）`;
}

/** The check character of the first 17 signs: weights are the powers of 3 modulo 31. */
export function creditCheck(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, length - 1)) {
    sum += alphabet.indexOf(sign) * weight;
    weight = (weight * 3) % alphabet.length;
  }
  return alphabet[(alphabet.length - (sum % alphabet.length)) % alphabet.length]!;
}

/** Whether the organisation code inside a read code has its own check character right (GB 11714-1997). */
export function organisationCodeFits(code: string): boolean {
  const inner = code.slice(organisation.from, organisation.to);
  return inner[8] === organisationCheck(inner);
}

/** The check character of the first 8 signs of an organisation code: 0–9 or X. */
export function organisationCheck(code: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, n) => total + weight * parseInt(code[n]!, 36),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? "X" : String(check);
}
