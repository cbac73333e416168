import { formatNumber } from "../units/format-quantity.ts";

/** What a number format makes of numbers: a day, a time, or digits with what stands around them. */
export type NumberFormat =
  | { readonly kind: "plain" }
  | { readonly kind: "date"; readonly parts: "day" | "month" | "year" | "time" }
  | {
      readonly kind: "digits";
      readonly whole: number;
      /** Null keeps the digits that there are. */
      readonly decimals: number | null;
      readonly percent: boolean;
      readonly before: string;
      readonly after: string;
    };

const plain: NumberFormat = { kind: "plain" };
const day: NumberFormat = { kind: "date", parts: "day" };

/** Formats that a file names by number alone (ECMA-376 part 1, 18.8.30; the dates of East Asia included). */
export function builtInFormat(id: number): NumberFormat {
  const code = { 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%" }[id];
  if (code) return numberFormat(code);
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36) return day;
  if (id >= 50 && id <= 58) return day;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
    return { kind: "date", parts: "time" };
  return plain;
}

/** Reads a format code: 000, 0.00%, #,##0" kW", yyyy"年"m"月"d"日". Of several sections the first counts. */
export function numberFormat(code: string): NumberFormat {
  const section = (code.split(";")[0] ?? "").replace(/\[[^\]]*\]/g, "").replace(/[_*]./g, "");
  const bare = section.replace(/"[^"]*"|\\./g, "");
  if (/general|@|[eE][+-]|[?/]/i.test(bare) && !/y/i.test(bare)) return plain;
  if (/[ymdhs]/i.test(bare)) {
    if (!/[ymd]/i.test(bare) || (/[hs]/i.test(bare) && !/[yd]/i.test(bare)))
      return { kind: "date", parts: "time" };
    if (/d/i.test(bare)) return day;
    return { kind: "date", parts: /m/i.test(bare) ? "month" : "year" };
  }
  const digits = /[#0][#0,]*(?:\.([#0]+))?/.exec(bare);
  if (!digits) return plain;
  const whole = (/^[#0,]*/.exec(digits[0])?.[0].match(/0/g) ?? []).length;
  const fraction = digits[1] ?? "";
  const literal = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, "$1$2").replace(/[%¥$]/g, "");
  const from = section.search(/[#0]/);
  const to = Math.max(section.lastIndexOf("0"), section.lastIndexOf("#")) + 1;
  return {
    kind: "digits",
    whole,
    decimals: fraction.includes("#") ? null : fraction.length,
    percent: bare.includes("%"),
    before: literal(section.slice(0, Math.max(0, from))).trim(),
    after: literal(section.slice(to)),
  };
}

/**
 * A stored number as people see it: 46173 as 2026-05-31, 7 with the format 000 as 007. Plain numbers keep
 * the 15 digits that spreadsheet programs have, and never an exponent. Days are counted from 1899-12-30,
 * or from 1904-01-01.
 */
export function shownNumber(value: number, format: NumberFormat, from1904 = false): string {
  if (format.kind === "date") return shownDate(value + (from1904 ? 1462 : 0), format.parts);
  if (format.kind === "plain") return digitsOf(value);
  const { whole, decimals, percent, before, after } = format;
  const scaled = Number((percent ? value * 100 : value).toPrecision(15));
  const size = Math.abs(scaled);
  const text = decimals === null || decimals > 20 ? digitsOf(size) : fixed(size, decimals);
  const [head = "", tail] = text.split(".");
  const padded = head.padStart(whole, "0") + (tail === undefined ? "" : `.${tail}`);
  return `${before}${scaled < 0 ? "-" : ""}${padded}${percent ? "%" : ""}${after}`;
}

function fixed(size: number, decimals: number): string {
  return size < 1e21 ? size.toFixed(decimals) : digitsOf(size);
}

/** The 15 digits that spreadsheet programs keep. */
function digitsOf(value: number): string {
  return formatNumber(value, 15);
}

function shownDate(serial: number, parts: "day" | "month" | "year" | "time"): string {
  // Spreadsheets end with the year 9999, and know no day before their first.
  if (!(serial >= 0 && serial < 2_958_466)) return digitsOf(serial);
  const minutes = Math.round(serial * 1440);
  const iso = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  const time = iso.slice(11, 16);
  if (parts === "time") return serial < 1 ? time : `${iso.slice(0, 10)} ${time}`;
  if (parts === "year") return iso.slice(0, 4);
  if (parts === "month") return iso.slice(0, 7);
  return time === "00:00" ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}
