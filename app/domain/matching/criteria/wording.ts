import type { Listing } from "../../supply/listing.ts";
import type { EquipmentFamily } from "../../vocabulary/vocabulary.ts";
import { fold } from "../../shared/fold.ts";
import type { Need } from "../../demand/need.ts";
import { listingText } from "../family-relation.ts";
import { noSharedWords, sharedWords } from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

/** Words that every posting may have: what they share says nothing. */
const everywhere =
  /设备|机器|机组|装置|系统|更新|更换|替换|替代|改造|升级|采购|求购|需求|需要|新增|淘汰|老旧|换代|购置|一台|两台|三台|几台|车间|工厂|厂家|自动|节能|高效|国产|大型|小型|新型|专用|工业|现有|原有|要求|希望|考虑|可以|可选|配套|支持|提供|包含|安装|调试|售后|质保|现货|发票|含税|交货|交付|价格|便宜|适合|适用|使用|采用|效率|功率|能耗|成本|人工|操作|简单|方便|稳定|精度|速度|一次|不低于|以上|以内|以下|左右|方案|厂|及|和|与|的/g;

/** Pieces of the need's whole text that a listing has too, the names of both machines left out. */
export function sharedPieces(
  need: Pick<Need, "title" | "description">,
  listing: Listing,
  families: readonly EquipmentFamily[],
): { readonly ofTitle: readonly string[]; readonly all: readonly string[] } {
  const text = fold(listingText(listing));
  const { ofTitle, all } = ownWords(need, families);
  return { ofTitle: runs(ofTitle, text), all: runs(all, text) };
}

type Words = Pick<Need, "title" | "description">;
interface OwnWords {
  readonly ofTitle: string;
  readonly all: string;
}

/** One reading for all listings of the same family. */
const read = new WeakMap<Words, Map<string, OwnWords>>();

/** What a need speaks of beside machines of these families: 牛仔纱, 车架, 罐区. */
function ownWords(need: Words, families: readonly EquipmentFamily[]): OwnWords {
  const known = read.get(need) ?? new Map<string, OwnWords>();
  read.set(need, known);
  const key = families.map(({ code }) => code).join(" ");
  const kept = known.get(key);
  if (kept) return kept;
  const names = families.flatMap((family) => [family.name, ...termsOf(family)]);
  const made = {
    ofTitle: telling(need.title, names),
    all: telling(`${need.title} ${need.description}`, names),
  };
  known.set(key, made);
  return made;
}

/** How much of the title's own words the listing has too; the description is left out, for people say much there. */
export const judgeWording: Judge = ({ need, listing, relation }) => {
  const title = ownWords(need, [relation.family.need]).ofTitle;
  const all = title.replaceAll(" ", "").length;
  if (all < 2) return null;
  const shared = runs(title, fold(listingText(listing)));
  if (shared.length === 0) return { score: unstatedScore, reason: noSharedWords };
  const share = Math.min(1, shared.join("").length / all);
  return { score: unstatedScore + (1 - unstatedScore) * share, reason: sharedWords(shared) };
};

function termsOf({ synonyms }: { readonly synonyms: readonly { readonly term: string }[] }) {
  return synonyms.map(({ term }) => term);
}

/** The title without the machine's names, common words, figures and marks, in pieces apart. */
function telling(title: string, names: readonly string[]): string {
  let rest = fold(title);
  for (const name of [...names].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(fold(name), " ");
  return rest
    .replace(everywhere, " ")
    .replace(/[^\u4e00-\u9fffa-z]+/g, " ")
    .trim();
}

/** The longest pieces of two characters or more that a text has too, from left to right. */
function runs(title: string, text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < title.length;) {
    let length = 0;
    while (
      at + length < title.length &&
      title.charAt(at + length) !== " " &&
      text.includes(title.slice(at, at + length + 1))
    )
      length++;
    if (length >= 2 && !found.includes(title.slice(at, at + length)))
      found.push(title.slice(at, at + length));
    at += Math.max(1, length);
  }
  return found;
}
