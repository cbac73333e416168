import { commonEnds, dot } from "./dotted.ts";
import type { SpelledFinding } from "./finding.ts";

const at =
  /@|[([{<]\s?(?:at|@|艾特|圈a)\s?[)\]}>]|艾特|爱特|小老鼠|a圈t?|圈a|(?<=[a-z0-9_]\s)at(?=\s[a-z0-9])|#(?=(?:163|126|qq|sina|gmail|foxmail|outlook|hotmail|139|189)\s?[.点])/g;
const domain = new RegExp(
  `^\\s{0,2}[a-z0-9-]{1,40}(?:${dot}[a-z0-9-]{1,40}){0,3}?(?:\\.[a-z]{2,10}|${dot}(?:${commonEnds}))(?![a-z0-9])`,
);
const host =
  /^\s{0,2}(?:163|126|qq|gmail|sina|foxmail|outlook|hotmail|139|189|vip\.qq)(?![a-z0-9])/;
const longestName = 64;

/** Mail addresses, whatever stands for @ and for the dots. */
export function mailAddressesIn(text: string): SpelledFinding[] {
  return [...text.matchAll(at)].flatMap((found): SpelledFinding[] => {
    const sign = found[0];
    const after = found.index + sign.length;
    const from = nameBefore(text, found.index);
    const named = from < found.index;
    const length =
      domainLength(text, after) ??
      (named ? host.exec(text.slice(after, after + 12))?.[0].length : null);
    // A name of Chinese characters is none; 艾特 with a domain behind it needs no name.
    if (!length || (!named && sign.length === 1)) return [];
    const because = sign === "@" ? "邮箱地址的写法" : `“${sign.trim()}”代替 @`;
    return [{ kind: "email", from, to: after + length, because }];
  });
}

/** Where the name before the sign begins, spaces between passed over; the sign's own place without one. */
function nameBefore(text: string, sign: number): number {
  let start = sign;
  for (let spaces = 0; spaces < 2 && /\s/.test(text[start - 1] ?? ""); spaces += 1) start -= 1;
  const end = start;
  while (start > 0 && end - start < longestName && /[a-z0-9._+-]/.test(text[start - 1]!))
    start -= 1;
  return start < end ? start : sign;
}

/** Signs of the domain that begins here; letters may be spaced: q q . c o m */
function domainLength(text: string, start: number): number | null {
  const slice = text.slice(start, start + 90);
  const plain = domain.exec(slice)?.[0].length;
  if (plain) return plain;
  if (!/^\s?[a-z0-9](?:\s[a-z0-9.点。]){4}/.test(slice)) return null;
  const places = [...slice].flatMap((sign, n) => (/\s/.test(sign) ? [] : [n]));
  const dense = domain.exec(slice.replace(/\s/g, ""))?.[0].length;
  return dense ? places[dense - 1]! + 1 : null;
}
