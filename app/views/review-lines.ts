import { wantedInWords } from "#app/domain/matching/wanted-words.ts";
import type { ReviewedContent } from "#app/domain/review/review.ts";
import { exactYuan, inWan } from "#app/domain/shared/money.ts";
import type { Fen } from "#app/domain/shared/money.ts";
import { placeName } from "#app/domain/shared/place.ts";
import {
  chargingLabels,
  conditionLabels,
  deliveryLabels,
  listingKindLabels,
  type ListingContent,
} from "#app/domain/supply/listing.ts";
import type { NeedContent } from "#app/domain/demand/need.ts";
import { figureText } from "./listing-row.ts";

type Lines = Map<string, string>;

/** What a posting says, one line a field and a figure, in the words of its form. */
export function attributeLine(
  content: ReviewedContent,
  nameOf: (family: string) => string,
): ReadonlyMap<string, string> {
  return content.kind === "listing"
    ? listingLines(content.listing, nameOf)
    : needLines(content.need, nameOf);
}

function listingLines(listing: ListingContent, nameOf: (family: string) => string): Lines {
  const { used, terms } = listing;
  const lines: Lines = new Map([
    ["标题", listing.title],
    ["类型", listingKindLabels[listing.kind]],
    ["成色", conditionLabels[listing.condition]],
    ["设备类别", listing.family === null ? "" : nameOf(listing.family)],
    ["型号", listing.model],
    ["品牌", listing.brand],
    ["说明", listing.description],
    ["产地", placeName(listing.origin)],
    ["价格", moneyWords(listing.priceMin, listing.priceMax)],
    ["交期", listing.leadTimeDays === null ? "" : `${listing.leadTimeDays} 天`],
    ["专栏行", listing.sectorRows.join("、")],
    ["制造年份", used?.yearMade ? String(used.yearMade) : ""],
    ["累计运行小时", used?.hoursRun ? String(used.hoursRun) : ""],
    ["大修情况", used?.refurbishment ?? ""],
    ["交付方式", terms?.delivery ? deliveryLabels[terms.delivery] : ""],
    ["收费方式", terms?.charging ? chargingLabels[terms.charging] : ""],
    ["适用设备与系统", terms?.worksWith ?? ""],
    ["实施与交付范围", terms?.scope ?? ""],
  ]);
  for (const spec of listing.specs) lines.set(`参数 ${spec.name}`, figureText(spec));
  return lines;
}

function needLines(need: NeedContent, nameOf: (family: string) => string): Lines {
  const { oldMachine } = need;
  const lines: Lines = new Map([
    ["标题", need.title],
    ["设备类别", need.family === null ? "" : nameOf(need.family)],
    ["说明", need.description],
    ["数量", `${need.quantity} 台（套）`],
    ["总预算", moneyWords(need.budget, need.budget)],
    ["使用地点", placeName(need.site)],
    ["最晚到货", need.deadline ?? ""],
    ["专栏行", need.sectorRows.join("、")],
    ["不要", need.exclusions.map((each) => each.words).join("；")],
    ["现有设备", oldMachine ? `${oldMachine.name} ${oldMachine.model}`.trim() : ""],
  ]);
  for (const requirement of need.requirements)
    lines.set(`要求 ${requirement.name}`, wantedInWords(requirement));
  return lines;
}

function moneyWords(min: Fen | null, max: Fen | null): string {
  const [low, high] = [min ?? max, max ?? min];
  if (low === null || high === null) return "";
  const words = (amount: Fen) =>
    amount % 10_000 === 0 ? `${inWan(amount)} 万元` : exactYuan(amount);
  return low === high ? words(low) : `${words(low)}–${words(high)}`;
}
