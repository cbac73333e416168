import { cities } from "../../shared/cities.ts";
import { provinces, type Place } from "../../shared/place.ts";
import { foldText } from "../../units/fold-text.ts";
import { clauseAround, isElsewhere, type Span } from "./clauses.ts";
import type { ReadTerm } from "./stated-terms.ts";

/** Words that say that the machine is made, or will stand, at the place beside them. */
const cues =
  /产地|产自|出产|原产|厂址|地址|生产基地|工厂|厂区|车间|位于|地处|所在地|地点|安装|制造|生产|现场|交货|送货|发货|我[们厂]|本厂/;
/** What the place is said of is a supplier's brand or a wish about suppliers. */
const another = /^(?:电气|重工|机床|电机|锅炉厂|牌|产|品牌)|优先|优选|厂家|供应商|供货商/;

/** The one place that a text names: beside a cue it is read, alone it is our reading. Two places decide nothing. */
export function statedPlace(text: string): ReadTerm<Place> | null {
  const folded = foldText(text);
  const found = placesIn(folded).filter(
    ({ passage }) =>
      !isElsewhere(folded, passage) &&
      !another.test(folded.slice(passage.to, clauseAround(folded, passage).to)),
  );
  const [first] = found;
  if (!first || found.some(({ value }) => value.province !== first.value.province)) return null;
  const best = found.find(({ value }) => value.city !== null) ?? first;
  if (found.some(({ value }) => value.city !== null && value.city !== best.value.city)) return null;
  const clause = clauseAround(folded, best.passage);
  // A company's name says where it is registered: where it makes the machine is our reading.
  const named = /^[^,，。;；\s]{0,24}?(?:公司|集团)/.test(folded.slice(best.passage.to));
  const cued = !named && cues.test(folded.slice(clause.from, clause.to));
  return { ...best, source: cued ? "text" : "inferred" };
}

function placesIn(folded: string): { value: Place; passage: Span }[] {
  const found: { value: Place; passage: Span }[] = [];
  const taken = (from: number) =>
    found.some(({ passage }) => from >= passage.from && from < passage.to);
  for (const province of provinces)
    for (const match of folded.matchAll(
      new RegExp(`${province}(?:省|市|(?:壮族|回族|维吾尔)?自治区)?`, "g"),
    )) {
      const end = match.index + match[0].length;
      const city = cityAfter(folded.slice(end), province);
      found.push({
        value: { province, city: city?.name ?? null },
        passage: { from: match.index, to: end + (city?.length ?? 0) },
      });
    }
  for (const [province, names] of Object.entries(cities) as [
    Place["province"],
    readonly string[],
  ][])
    for (const name of names)
      for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
        if (taken(at)) continue;
        const to = at + name.length + (folded.startsWith("市", at + name.length) ? 1 : 0);
        found.push({ value: { province, city: name }, passage: { from: at, to } });
      }
  return found.sort((a, b) => a.passage.from - b.passage.from);
}

function cityAfter(
  rest: string,
  province: Place["province"],
): { name: string; length: number } | null {
  const known = cities[province]?.find((name) => rest.startsWith(name));
  if (known)
    return { name: known, length: known.length + (rest.startsWith("市", known.length) ? 1 : 0) };
  const written = /^([\u4e00-\u9fff]{2,4}?)市/.exec(rest);
  return written ? { name: written[1]!, length: written[0].length } : null;
}
