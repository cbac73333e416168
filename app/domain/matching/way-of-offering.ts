import type { ListingReading } from "./reading/listing-reading.ts";
import type { NeedReading } from "./reading/need-reading.ts";

/** machine: what is wanted. asked: work, a part or a programme that the need asks for. retrofit: work that it does not. */
export const waysOffered = ["machine", "asked", "retrofit"] as const;
export type WayOfOffering = (typeof waysOffered)[number];

const retrofit = /改造|技改|升级|提标|扩能|扩容|提效/;
const work = /改造|技改|升级|提标|扩能|扩容|提效|翻新|利旧|大修|总包|EPC|工程|方案/;

const noNewOne =
  /不(?:再|想|打算|准备)?(?:买|换|购|采购|更换)新|不(?:要|考虑|接受)新(?:机|设备|的)|不换整机|只(?:大修|维修|改造|修理|修不换)/;
const workWanted = /改造|技改|大修|翻新|利旧|修复|恢复|刮研|升级/;

/** 不买新机, 大修加数控化: who wants work on the machine that is there wants no other machine. */
export function wantsWorkOnly(need: Pick<NeedReading, "text">): boolean {
  const known = workOnly.get(need);
  if (known !== undefined) return known;
  const made = noNewOne.test(need.text) && workWanted.test(need.text);
  workOnly.set(need, made);
  return made;
}

/** A need meets many listings, but is asked once. */
const workOnly = new WeakMap<Pick<NeedReading, "text">, boolean>();

/** What a title may still say behind the thing that it asks for. */
const afterHead =
  /^(?:$|[^\p{Script=Han}]|采购|求购|招标|询价|更换|换|补|订|定制|配件|备件|一批|若干|供应|需求|国产)/u;
/** A family surer than this is the machine that is wanted. */
const meansMachine = 0.5;

/** 螺栓采购 asks for bolts, 缸盖螺栓紧固 for what tightens them. */
function isAskedFor(
  words: string,
  offers: ListingReading["offers"],
  { families: [first] }: NeedReading,
  title: string,
): boolean {
  const at = title.lastIndexOf(words);
  if (at < 0 || (offers !== "spare-part" && offers !== "consumable")) return at >= 0;
  if (!first || first.confidence < meansMachine) return true;
  return afterHead.test(title.slice(at + words.length));
}

/**
 * How a listing could serve a need; null for a part, a consumable, repair or rental that the need does not ask for:
 * whoever wants a compressor is not offered its filters.
 */
export function waysOfOffering(
  need: NeedReading,
  { offers, offersBy, text }: ListingReading,
  title: string,
  namesMachineFirst: boolean,
): WayOfOffering | null {
  if (offers === "machine" || offers === "line" || offers === "software") return "machine";
  const words = offersBy?.words.replace(/[\s(（【|/,，、。;；\d].*$/, "") ?? "";
  if (words !== "" && isAskedFor(words, offers, need, title)) return "asked";
  // The description says of the whole that it is a part.
  const isTold = offersBy !== null && offersBy.span.from > text.indexOf("\n");
  if (namesMachineFirst && !isTold) return "machine";
  if (offers !== "service") return null;
  if (words.length > 1 && need.text.includes(words)) return "asked";
  if (offersBy !== null && !retrofit.test(offersBy.words)) return null;
  return work.test(need.text) ? "asked" : "retrofit";
}
