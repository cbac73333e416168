import { parseProvince } from "../shared/place.ts";
import { isDay } from "../shared/time.ts";

/** What people write where there is nothing. */
const nothing = /^(?:[/\\—–-]+|无|没有|n\/?a|#n\/a|面议|电议|待定|暂无|不限)$/i;

export function saysNothing(text: string): boolean {
  return nothing.test(text);
}

/** 2027/5/31, 2027.5.31, 2027年5月31日, 20270531 → 2027-05-31; anything else as it is. */
export function readDay(text: string): string {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s.*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return text;
  const day = [match[1], match[2]!.padStart(2, "0"), match[3]!.padStart(2, "0")].join("-");
  return isDay(day) ? day : text;
}

/** 2006年, 2006-05, 2006/5/1 → 2006; anything else as it is. */
export function readYear(text: string): string {
  return /^((?:19|20)\d{2})(?:年.*|[-/.]\d.*)?$/.exec(text)?.[1] ?? text;
}

/** 30天, 6周, 2个月 in days; anything else as it is. `unit` stands above bare numbers. */
export function readDays(text: string, unit: string | null): string {
  const match = /^(\d+(?:\.\d+)?)\s*(天|日|个?工作日|周|个?月|个?星期)?(?:内|以内)?$/.exec(text);
  if (!match) return text;
  const said = match[2] ?? unit ?? "天";
  const days = /周|星期/.test(said) ? 7 : /月/.test(said) ? 30 : 1;
  return String(Number(match[1]) * days);
}

/** 2台, 3 套, 12,000 小时 → the number; anything else as it is. */
export function readWhole(text: string): string {
  return text.replace(/,/g, "").replace(/\s*(?:台|套|台（套）|台套|小时|h)$/i, "");
}

/** 58-66.5, 58～66.5万元 → both ends; one price → itself twice. */
export function readSpan(text: string): readonly [string, string] {
  const unit = /(?:万元?|元)$/.exec(text)?.[0] ?? "";
  const ends = text.split(/[-~～—–至到]+/).map((end) => end.trim());
  if (ends.length !== 2 || ends.some((end) => end === "")) return [text, text];
  const [low, high] = ends as [string, string];
  return [/[元万]$/.test(low) ? low : low + unit, high];
}

/** 湖北省襄阳市 → 湖北 and 襄阳; a text without a province stays with the province, where it is refused. */
export function readPlaceName(text: string): { province: string; city: string } {
  const province = parseProvince(text);
  if (!province) return { province: text, city: "" };
  const rest = text.trim().slice(province.length);
  const city = rest.replace(/^(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?/, "");
  return { province, city: city.replace(/^[\s·/,，-]+/, "").replace(/市$/, "") };
}

/** Whether a wish has to be met, and the wish itself: ≥ 13 m³/min（期望） → nice. */
export function readStrength(text: string): { wish: string; strength: "must" | "nice" } {
  const match =
    /^(.*?)\s*[(（[，,；;\s]\s*(期望|希望|硬性|必须|必需)\s*[)）\]]?$/s.exec(text) ??
    /^()(期望|希望|硬性|必须|必需)$/.exec(text);
  if (match) return { wish: match[1]!.trim(), strength: isNice(match[2]!) ? "nice" : "must" };
  const first = /^(期望|希望|硬性|必须|必需)\s*[:：]?\s*(.+)$/s.exec(text);
  if (first) return { wish: first[2]!, strength: isNice(first[1]!) ? "nice" : "must" };
  return { wish: text, strength: "must" };
}

function isNice(word: string): boolean {
  return word === "期望" || word === "希望";
}

/** A bare number takes the unit that stands above its column: 75 under 功率（W） → 75 W. */
export function withUnitAbove(text: string, unit: string | null): string {
  return unit !== null && /[\d.]$/.test(text) ? `${text} ${unit}` : text;
}
