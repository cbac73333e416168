import { catalogueKindLabels } from "#app/domain/catalogue/catalogue.ts";
import { takesClaims } from "#app/domain/catalogue/edition.ts";
import { longestReason } from "#app/domain/review/reasons.ts";
import type { Decision } from "#app/domain/review/review.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { refuse, ok } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { MarkClaim, PlacedMark } from "./catalogue-port.ts";
import { notify } from "./notify.ts";
import { contentDigest } from "./mark-steps.ts";
import { settleListings } from "./settle.ts";
import { personOf } from "./standing.ts";
import type { Answer, Refusal, VerbContext } from "./verb.ts";

type Moving = Pick<VerbContext, "store" | "ports" | "now" | "actor">;

/** Nobody verifies what they have submitted themselves, whoever employs them now. */
export function ownClaim(
  { actor }: Pick<VerbContext, "actor">,
  { claimedBy }: Pick<MarkClaim, "claimedBy">,
): Refusal | null {
  if (actor.kind !== "person" || claimedBy !== actor.userId) return null;
  return { code: "forbidden", message: "这项申报由您提交，请由其他审核员核验。" };
}

/** Badges, index and matches of listings follow their marks. */
export async function settleMarked(context: Moving, listingIds: readonly Id[]): Promise<void> {
  const ids = [...new Set(listingIds)];
  if (ids.length === 0) return;
  await settleListings(context, await context.store.listings.byIds(ids), "later");
}

/** What a reviewer decides about a claim, told to its supplier. */
export async function decideMark(
  context: VerbContext,
  id: Id,
  decision: Decision,
  reason: string,
): Answer<unknown> {
  const { store, now } = context;
  const placed = await store.catalogueMarks.byId(id);
  if (!placed) return refuse({ code: "not_found" });
  const { claim, edition } = placed;
  const own = ownClaim(context, claim);
  if (own) return refuse(own);
  if (decision === "suspend")
    return refuse({ code: "conflict", message: "目录标识只有通过、退回和不通过。" });
  if (decision === "approve" && !takesClaims(edition, dayInChina(now)))
    return refuse({ code: "conflict", message: "这一版目录已不在有效期内，不能再核验。" });
  const state = decision === "approve" ? "verified" : "refused";
  const listing = await store.listings.byId(claim.listingId);
  const decided = {
    ...claim,
    state,
    decidedBy: personOf(context),
    decidedAt: now,
    reason,
    contentDigest: listing ? contentDigest(context, listing) : claim.contentDigest,
  } as const;
  if (!(await store.catalogueMarks.save(decided, "claimed")))
    return refuse({ code: "conflict", message: "这项申报已经处理过，请刷新页面。" });
  await settleMarked(context, [claim.listingId]);
  await tellSupplier(context, placed, supplierWords(decision, reason));
  return ok(null);
}

function supplierWords(decision: Decision, reason: string): string {
  const because = reason.slice(0, longestReason);
  switch (decision) {
    case "approve":
      return `已核验${because && `：${because}`}`;
    case "return":
      return `申报被退回，补充材料后可以再次申报：${because}`;
    default:
      return `未通过核验：${because}`;
  }
}

/** “…”的首台（套）标识 and what became of it. */
export async function tellSupplier(
  context: Pick<VerbContext, "store" | "ports" | "now">,
  { claim, catalogue }: Pick<PlacedMark, "claim" | "catalogue">,
  words: string,
): Promise<void> {
  const listing = await context.store.listings.byId(claim.listingId);
  await notify(context, {
    to: { organisationId: claim.organisationId },
    kind: "review",
    key: claim.id,
    words: `“${listing?.title ?? ""}”的${catalogueKindLabels[catalogue.kind]}标识${words}`,
    link: `/workbench/listings/${claim.listingId}/marks`,
  });
}
