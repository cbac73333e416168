import { minuteInChina } from "../shared/time.ts";
import { hasRoom, placeInSlot, type Agenda } from "./agenda.ts";
import { pairKey, type Meeting, type WishKind } from "./instance.ts";
import { worthOfPairs, type PairWorth } from "./pair-worth.ts";
import type { Pair } from "./rules/violation.ts";

export const unmetReasons = [
  "gone",
  "refused",
  "no-common-slot",
  "cap",
  "tables-full",
  "walking",
  "lost",
  "open",
] as const;
/** Why a 必见 is not held; `open` means that it could be added now. */
export type UnmetReason = (typeof unmetReasons)[number];

export interface UnmetMust {
  readonly fromId: string;
  readonly toId: string;
  readonly reason: UnmetReason;
  /** For the host: names what stands in the way. */
  readonly words: string;
  /** For whoever wished: says nothing of the other side's wishes and meetings. */
  readonly publicWords: string;
}

const publicWords: Record<UnmetReason, string> = {
  gone: "对方不再参会",
  refused: "未能排上，可联系主办方",
  "no-common-slot": "双方没有都能来的时段",
  cap: "双方中有一方场数已满",
  "tables-full": "双方都能来的时段洽谈桌已满",
  walking: "双方都能来的时段换厅来不及",
  lost: "双方都能来的时段已排满",
  open: "还可以安排，可联系主办方",
};

/** Every 必见 that a schedule does not meet, each with its reason. */
export function unmetMusts(agenda: Agenda): UnmetMust[] {
  const worth = worthOfPairs(agenda.instance);
  return agenda.instance.wishes.flatMap(({ fromId, toId, kind }): UnmetMust[] => {
    if (kind !== "must") return [];
    const from = agenda.participant(fromId);
    if (!from) return [];
    const pair =
      from.side === "buyer"
        ? { buyerId: fromId, supplierId: toId }
        : { buyerId: toId, supplierId: fromId };
    if (agenda.meetingOf(pair)) return [];
    const { reason, words } = whyUnmet(agenda, pair, worth);
    return [{ fromId, toId, reason, words, publicWords: publicWords[reason] }];
  });
}

type Worth = ReadonlyMap<string, PairWorth>;
interface Why {
  readonly reason: UnmetReason;
  readonly words: string;
}

function whyUnmet(agenda: Agenda, pair: Pair, worth: Worth): Why {
  const sides = [pair.buyerId, pair.supplierId].map((id) => agenda.participant(id));
  const [buyer, supplier] = sides;
  if (!buyer || !supplier || buyer.side === supplier.side)
    return { reason: "gone", words: "对方不再参会" };
  if (worth.get(pairKey(pair))?.points === 0) return { reason: "refused", words: "有一方选了不见" };
  const common = agenda.instance.slots.filter((slot) =>
    [buyer, supplier].every(
      (side) =>
        side.availableSlotIds.includes(slot.id) &&
        side.people.some((person) => !person.awaySlotIds.includes(slot.id)),
    ),
  );
  if (common.length === 0)
    return { reason: "no-common-slot", words: `${buyer.name}与${supplier.name}没有都能来的时段` };
  const full = [buyer, supplier].filter((side) => !hasRoom(agenda, side.id));
  if (full.length > 0) {
    const words = full.map((side) => `${side.name}已满 ${side.cap} 场`).join("，");
    return { reason: "cap", words };
  }
  const slots = common.map((slot) => ({
    at: timeOf(slot.start),
    ...slotWhy(agenda, pair, slot.id, worth),
  }));
  // Of several slots, the reason that a host could most easily change speaks for the pair.
  const reason = (["open", "tables-full", "walking", "lost"] as const).find((each) =>
    slots.some((slot) => slot.reason === each),
  )!;
  return { reason, words: slots.map(({ at, words }) => `${at} ${words}`).join("；") };
}

/** What stands in the way of a pair in one slot that suits both. */
function slotWhy(agenda: Agenda, pair: Pair, slotId: string, worth: Worth): Why {
  if (placeInSlot(agenda, pair, slotId)) return { reason: "open", words: "还可以安排" };
  const busy = [pair.buyerId, pair.supplierId].filter(
    (id) => agenda.freePeople(id, slotId).length === 0,
  );
  if (busy.length > 0) {
    const words = busy.map((id) => {
      const held = agenda.meetingsOf(id).filter((meeting) => overlaps(agenda, meeting, slotId));
      const others = held.map((meeting) => partnerWords(agenda, id, meeting, worth));
      return `${agenda.participant(id)!.name}在见${others.join("、")}`;
    });
    return { reason: "lost", words: words.join("，") };
  }
  if (agenda.freeTables(slotId).length === 0) return { reason: "tables-full", words: "洽谈桌已满" };
  return { reason: "walking", words: "前后场在别的厅，来不及走到同一张空桌" };
}

function overlaps({ instance }: Agenda, meeting: Meeting, slotId: string): boolean {
  const [one, other] = [meeting.slotId, slotId].map((id) =>
    instance.slots.find((slot) => slot.id === id),
  );
  return one!.start < other!.end && other!.start < one!.end;
}

/** 示例供方3（互为必见） */
function partnerWords(agenda: Agenda, id: string, meeting: Meeting, worth: Worth): string {
  const otherId = meeting.buyerId === id ? meeting.supplierId : meeting.buyerId;
  const pair = worth.get(pairKey(meeting));
  return `${agenda.participant(otherId)?.name ?? "另一方"}（${askedWords(pair?.fromBuyer ?? null, pair?.fromSupplier ?? null)}）`;
}

/** How much the two of a pair asked for their meeting. */
function askedWords(fromBuyer: WishKind | null, fromSupplier: WishKind | null): string {
  const both = [fromBuyer, fromSupplier];
  if (both.every((kind) => kind === "must")) return "互为必见";
  if (both.includes("must")) return both.includes("want") ? "一方必见一方想见" : "一方必见";
  if (both.every((kind) => kind === "want")) return "互为想见";
  return both.includes("want") ? "一方想见" : "匹配推荐";
}

function timeOf(instant: string): string {
  return minuteInChina(instant).slice(-5);
}
