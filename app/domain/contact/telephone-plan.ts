/** What a row of digits is by the Chinese numbering plan (工信部《电信网编号计划》) and its usual groupings. */
export type TelephoneKind = "mobile" | "landline" | "service-line" | "abroad";

/** Leading digits that operators have been given; spaced figures such as 160 1500 2980 are none. */
const segments = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])/;
const areas = /^0(?:10|2[0-57-9]|[3-9]\d{2})/;
/** Countries from which offers come; others need words beside them that speak of a telephone. */
const countries =
  /^(?:1[2-9]|7[3-9]|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|85[23]|886)/;

const usual: Record<TelephoneKind, ReadonlySet<string>> = {
  mobile: new Set([
    "11",
    "3,4,4",
    "3,8",
    "7,4",
    "4,4,3",
    "4,3,4",
    "3,3,5",
    "3,5,3",
    "5,6",
    "6,5",
    "5,3,3",
    "3,2,3,3",
  ]),
  landline: new Set([
    "11",
    "12",
    "3,8",
    "4,7",
    "4,8",
    "3,4,4",
    "4,3,4",
    "4,4,4",
    "4,4,3",
    "3,2,2,2,2",
    "4,2,2,2,2",
    "4,3,2,2",
  ]),
  "service-line": new Set(["10", "3,7", "3,3,4", "3,4,3", "4,3,3", "4,6", "6,4", "3,3,2,2"]),
  abroad: new Set(),
};

export interface Row {
  readonly digits: string;
  /** Digits of each group. */
  readonly sizes: readonly number[];
}

/** What the digits are for somebody who knows that they are a telephone number. */
export function telephoneKind({ digits }: Row): TelephoneKind | null {
  if (/^1[3-9]\d{9}$/.test(digits)) return "mobile";
  if (areas.test(digits) && isLocal(digits.slice(/^0(?:10|2)/.test(digits) ? 3 : 4)))
    return "landline";
  return /^[48]00[1-9]\d{6}$/.test(digits) ? "service-line" : null;
}

function isLocal(number: string): boolean {
  return /^[2-9]\d{6,7}$/.test(number);
}

/** 7 or 8 digits that somebody calls a telephone number. */
export function isLocalNumber(digits: string): boolean {
  return /^[2-8]\d{6,7}$/.test(digits);
}

export function isAbroad(digits: string): boolean {
  return countries.test(digits) && digits.length >= 10 && digits.length <= 13;
}

/** The row without +86 or 0086; null when it does not begin so. */
export function withoutCountry({ digits, sizes }: Row): Row | null {
  const code = /^(?:00)?86(?=\d{10,11}$)/.exec(digits)?.[0].length;
  if (!code) return null;
  const rest = digits.slice(code);
  const [first = 0, ...others] = sizes;
  const national = rest.startsWith("1") || rest.startsWith("0") ? rest : `0${rest}`;
  if (first === code && national === rest) return { digits: rest, sizes: others };
  return { digits: national, sizes: [national.length] };
}

/** Whether the digits are grouped as people group such a number, so that they are no list of figures. */
export function isUsual(kind: TelephoneKind, { digits, sizes }: Row, tightly: boolean): boolean {
  if (kind === "mobile" && sizes.length > 1 && !segments.test(digits)) return false;
  const figures = groupsOf({ digits, sizes });
  if (sizes.every((size) => size === 1)) return true;
  if (sizes.length >= 5 && sizes.every((size) => size <= 2))
    return figures.some((figure) => /^0\d/.test(figure));
  return usual[kind].has(sizes.join()) && !isRound(figures, tightly);
}

function groupsOf({ digits, sizes }: Row): string[] {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size)));
}

/** 132 1500 2980 or 15000000000: figures, no number that rings. */
function isRound(figures: readonly string[], tightly: boolean): boolean {
  if (figures.length === 1) return /0{6}$/.test(figures[0]!);
  const step = tightly ? 50 : 10;
  return figures.slice(1).every((figure) => !figure.startsWith("0") && Number(figure) % step === 0);
}
