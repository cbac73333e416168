import { dot } from "./dotted.ts";
import type { SpelledFinding } from "./finding.ts";

const opening =
  /(?:ht|hx)tps?\s?:\s?\/\s?\/|(?<![a-z])(?:t|wa)\.me\/|(?<![a-z])w\s?w\s?w\s{0,2}[.。点·]\s{0,2}(?=[a-z0-9])/g;
/** Ends that no word of the trade has; the others count behind http:// or www. alone. */
const ends =
  "com\\.cn|net\\.cn|org\\.cn|gov\\.cn|com|cn|net|org|xyz|vip|shop|biz|store|site|top|info|io|cc";
const ending = new RegExp(`(${dot})(${ends})(?![a-z0-9]|\\s?(?:[口串]|端口|port))`, "g");
/** VB.NET, Co.Ltd and the like are no addresses. */
const products =
  /(?:^|[^a-z0-9])(?:asp|vb|ado|ml|xml|c|f|remote|profi|ether|modbus|socket|plc|i|no)$/;
const longestLabel = 63;
const longestPath = 200;

/** Addresses on the web: with http://, with www., or a bare domain. */
export function webAddressesIn(text: string): SpelledFinding[] {
  const opened = [...text.matchAll(opening)].flatMap(({ 0: sign, index }): SpelledFinding[] => {
    const to = endOfPath(text, index + sign.length);
    if (to - index - sign.length < 3) return [];
    return [{ kind: "url", from: index, to, because: `“${sign.trim()}”开头的网址` }];
  });
  return [...opened, ...[...text.matchAll(ending)].flatMap((found) => bare(text, found))];
}

function bare(text: string, found: RegExpMatchArray): SpelledFinding[] {
  const [whole, sign = "", end = ""] = found;
  const at = found.index ?? 0;
  const from = labelBefore(text, at, sign.trim() !== ".");
  const label = text.slice(from, at);
  if (label === "" || (end === "net" && products.test(` ${label}`)) || products.test(label))
    return [];
  // 1.5 cc and similar figures: a label of figures alone is only known from 163.com.
  if (/^[\d.-]+$/.test(label) && !(/^\d{2,}$/.test(label) && /com|cn|net/.test(end))) return [];
  if (/^(?:cc|io|top|info|site|store)$/.test(end) && !/^[a-z][a-z0-9-]{2,}$/.test(label)) return [];
  const to = endOfPath(text, at + whole.length);
  const because =
    sign.trim() === "." ? `“.${end}”结尾的网址` : `“${sign.trim()}${end}”代替 .${end}`;
  return [{ kind: "url", from, to, because }];
}

/** Where the labels before an ending begin; Chinese ones only where a word stands for the dot. */
function labelBefore(text: string, end: number, disguised: boolean): number {
  let start = end;
  while (start > 0 && end - start < longestLabel && /[a-z0-9.-]/.test(text[start - 1]!)) start -= 1;
  if (start < end || !disguised || /\s/.test(text[end] ?? "")) return start;
  while (start > 0 && end - start < 6 && /\p{Script=Han}/u.test(text[start - 1]!)) start -= 1;
  return start;
}

function endOfPath(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestPath && /[!-~]/.test(text[end]!)) end += 1;
  while (end > start && /[.,;:!?)\]"'>]/.test(text[end - 1]!)) end -= 1;
  return end;
}
