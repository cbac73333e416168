import {
  figureGroups,
  gapBetween,
  widestGap,
  type FigureGroup,
  type Gap,
} from "./figure-groups.ts";
import type { SpelledFinding } from "./finding.ts";
import { writingsIn, writingWords, type Writing } from "./signs.ts";
import {
  isAbroad,
  isLocalNumber,
  isUsual,
  telephoneKind,
  withoutCountry,
  type Row,
  type TelephoneKind,
} from "./telephone-plan.ts";

/** Words that speak of calling somebody. */
const calling =
  /[电点典][^\p{L}\p{N}]{0,2}话|手[^\p{L}\p{N}]{0,2}机|座机|固话|热线|专线|传真|号码|致电|来电|拨打|短信|联系|联络|咨询|微信|威信|薇|加v|[vw]x|whatsapp|wechat|(?<![a-z])(?:tel|call|phone|mobile|cell|fax|dh|sj)(?![a-z])/u;
/** Directly before a local number, which alone could be any figure. */
const callingHere =
  /(?:[电点]话|座机|固话|热线|专线|传真|致电|拨打|(?<![a-z])(?:tel|fax|phone|call))(?:号码?)?[\s:.是为()_-]{0,4}$/u;
/** What the figures count: then they ring nowhere. */
const unit =
  /^\s?(?:[kmcμ]?m[²³]?|[km]?g|t|[km]?w|[km]?va?r?|[km]?hz|[km]?n|[km]?j|r|rpm|mpa|k?pa|bar|l|h|hp|%|°|℃|元|万|亿|台|套|吨|次|转(?!\s{0,2}\d)|小时|毫米|米|千瓦|公斤|件|根|片|只|人)(?![a-z])/u;
/** Numbers of documents and standards. */
const paper =
  /(?:证书?|许可证?|专利|批准|注册|登记|备案|标准|合同|订单|[图料]|物料|序列|信用代码|ccc|zl|isbn|统一社会)(?:编?号码?|代码|编码|no\.?)?[\s:.#]{0,3}$/;
const standard =
  /(?<![a-z])(?:(?:gb|gbz|gjb|jb|hg|iso|iec|dl|nb|yb|sh|tsg|en|din|ansi|astm|aq|hj|cj|jgj|jg|qc)(?:\/[tz])?|(?:sj|ly|ny|hb|jc)\/t|[qt]\/[a-z]*)[\s-]?$/;
const backwards =
  /倒(?:着|过来|序|写|读|叙)|反(?:着|过来|序|写|读)|逆序|从[后右尾][往向到][前左头]|reverse/;
const extension = /^\s{0,2}(?:转|分机号?|ext\.?|#|-)\s{0,2}\d{1,6}(?!\d)/;

interface Link extends FigureGroup {
  /** How the group hangs on the one before it, and by which signs. */
  readonly gap: Gap | null;
  readonly gapText: string;
}

/** Fewer digits ring nowhere. */
const fewestDigits = 7;

/** Telephone numbers, in figures first, then in ever more far-fetched writings. */
export function telephonesIn(text: string): SpelledFinding[] {
  const hasHint = backwards.test(text);
  return writingsIn(text).flatMap((writing) => {
    const groups = figureGroups(text, writing);
    const chain = groups.map((): Link | null => null);
    return groups.flatMap((_, first) =>
      isLongEnough(groups, first)
        ? (longestFrom(text, groups, chain, first, writing, hasHint) ?? [])
        : [],
    );
  });
}

/** A look at places alone, which most figures of a text do not pass: enough digits close together. */
function isLongEnough(groups: readonly FigureGroup[], first: number): boolean {
  let digits = groups[first]!.digits.length;
  for (let next = first + 1; next < groups.length && digits < fewestDigits; next += 1) {
    if (groups[next]!.from - groups[next - 1]!.to > widestGap) return false;
    digits += groups[next]!.digits.length;
  }
  return digits >= fewestDigits;
}

/** The link of a group to the one before it, read when it is wanted and kept in `chain`. */
function linkAt(
  text: string,
  groups: readonly FigureGroup[],
  chain: (Link | null)[],
  n: number,
): Link {
  const known = chain[n];
  if (known) return known;
  const [group, before] = [groups[n]!, groups[n - 1]];
  const gap = before ? gapBetween(text, before, group) : null;
  const gapText = before && gap !== "wide" ? text.slice(before.to, group.from) : "";
  return (chain[n] = { ...group, gap, gapText });
}

/** A number that begins with a group: at most fifteen digits, so the look ahead is bounded. */
function longestFrom(
  text: string,
  groups: readonly FigureGroup[],
  chain: (Link | null)[],
  first: number,
  writing: Writing,
  hasHint: boolean,
): SpelledFinding | null {
  const start = groups[first]!.from;
  const before = text.slice(Math.max(0, start - 16), start);
  const plus = before.endsWith("+") || before.endsWith("+ ");
  const free = plus || hasHint;
  const called = callingHere.test(before);
  if (!(free || called || mayBegin(groups[first]!.digits))) return null;
  let found: SpelledFinding | null = null;
  let digits = "";
  const links: Link[] = [];
  for (let last = first; last < groups.length; last += 1) {
    const group = linkAt(text, groups, chain, last);
    if (last > first && group.gap === "wide") break;
    links.push(group);
    digits += group.digits;
    if (digits.length > 15 || !(free || called || mayBegin(digits))) break;
    if (digits.length < fewestDigits || !(free || called || digits.length >= 10)) continue;
    // Each writing reports what it adds; the plainer ones have reported theirs.
    if (!links.some(({ farthest }) => farthest === writing)) continue;
    const next = last + 1 < groups.length ? linkAt(text, groups, chain, last + 1) : undefined;
    found =
      telephone({ text, before, links: [...links], digits, next, hasHint, farthest: writing }) ??
      found;
  }
  return found;
}

/** A cheap look first: most rows of figures cannot be a number of any kind. */
function mayBegin(digits: string): boolean {
  const [first, second, third] = digits;
  if (first === "1") return second === undefined || (second >= "3" && digits.length <= 11);
  if (first === "0") return true;
  if (first === "8" && second === "6") return true;
  return (
    (first === "4" || first === "8") &&
    (second ?? "0") === "0" &&
    (third ?? "0") === "0" &&
    digits.length <= 10
  );
}

interface Seen {
  readonly text: string;
  /** The last signs before the number. */
  readonly before: string;
  readonly links: readonly Link[];
  readonly digits: string;
  readonly next: Link | undefined;
  readonly hasHint: boolean;
  readonly farthest: Writing;
}

function telephone(seen: Seen): SpelledFinding | null {
  const { text, before, links, digits, hasHint, farthest } = seen;
  const row: Row = { digits, sizes: links.map((link) => link.digits.length) };
  const national = withoutCountry(row) ?? row;
  const known = telephoneKind(national) ?? (hasHint ? telephoneKind(reversed(row)) : null);
  const [from, to] = [links[0]!.from, links.at(-1)!.to];
  const after = text.slice(to, to + 10);
  if (paper.test(before) || standard.test(before)) return null;
  if (/\d\.$/.test(before) && links.length === 1) return null;
  const cue = (calling.exec(before) ?? calling.exec(after))?.[0] ?? null;
  const around = { after, cue };
  const kind =
    local(seen) ?? abroad(row, before) ?? (known && plausible(seen, known, national, around));
  if (!kind) return null;
  const more = kind === "mobile" ? null : extension.exec(text.slice(to, to + 14));
  const because = [
    cue && `“${cue.trim()}”旁的号码`,
    writingWords[farthest],
    links.some(({ gap }) => gap === "words") && "数字被文字隔开",
  ];
  return {
    kind,
    from: /[+(]$/.test(before) ? from - 1 : from,
    to: to + (more?.[0].length ?? 0),
    because: because.filter(Boolean).join("，") || "号段和位数相符",
  };
}

function local({ digits, next, before }: Seen): TelephoneKind | null {
  return isLocalNumber(digits) && callingHere.test(before) && !isContinued(next)
    ? "landline"
    : null;
}

function abroad({ digits }: Row, before: string): TelephoneKind | null {
  return /\+\s?$/.test(before) && !digits.startsWith("86") && isAbroad(digits) ? "abroad" : null;
}

/** The kind, unless the figures are rather something else than a telephone number. */
function plausible(
  seen: Seen,
  kind: TelephoneKind,
  row: Row,
  { after, cue }: { after: string; cue: string | null },
): TelephoneKind | null {
  const { before, links, hasHint, farthest } = seen;
  const gaps = links.slice(1);
  const alike = gaps.every(({ gapText }) => gapText === gaps[0]?.gapText);
  if (gaps.some(({ gap }) => gap === "other") && !alike) return null;
  if (/letters|sounds/.test(farthest) && !readsAsFigures(links, before, after)) return null;
  if (cue) return kind;
  if (unit.test(after) || /[¥$]\s?$/.test(before)) return null;
  if (/[a-z]$/.test(before) || /^[a-z]/.test(after)) return null;
  const spoken = gaps.some(({ gap }) => gap === "words");
  if (!alike && !spoken && !isBracketed(gaps)) return null;
  if (gaps.length > 0 && !spoken && isListed(seen)) return null;
  return hasHint || isUsual(kind, row, gaps[0]?.gapText === "-") ? kind : null;
}

function reversed({ digits, sizes }: Row): Row {
  return { digits: [...digits].reverse().join(""), sizes: [...sizes].reverse() };
}

/** (027) 8765-4321 and 138（1234）5678 are written with two signs. */
function isBracketed(gaps: readonly Link[]): boolean {
  const tidy = gaps.map(({ gapText }) => gapText.replace(/\s/g, ""));
  if (tidy.join() === "(,)") return true;
  return tidy.every((gap) => gap === "" || gap === "-" || gap === ")" || gap === ")-");
}

function isContinued(next: Link | undefined): boolean {
  return next?.gap === "light" && /^[.\s-]?$/.test(next.gapText) && next.digits.length > 5;
}

/** A row that goes on by the same sign is a list of figures; a last short group is an extension. */
function isListed({ links, next }: Seen): boolean {
  const by = links[1]!.gapText;
  const [first] = links;
  if (first!.gap !== null && first!.gap !== "wide" && first!.gapText === by) return true;
  return next !== undefined && next.gapText === by && next.digits.length > 5;
}

/** l38OOl38OOO, but no word and no model: letters around it, or too few figures, make it one. */
function readsAsFigures(links: readonly Link[], before: string, after: string): boolean {
  const plain = links.reduce((sum, link) => sum + link.plain, 0);
  return (plain >= 4 || links.length === 1) && !/[a-z]$/.test(before) && !/^[a-z]/.test(after);
}
