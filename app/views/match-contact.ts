import type { MatchContact } from "#app/components/match-action.tsx";
import { waitsFor } from "#app/components/status-tag.tsx";
import { mayUse, organisationOf, type Actor } from "#app/domain/people/actor.ts";
import { sideOf, type Inquiry } from "#app/domain/trade/inquiry.ts";

/** What the reader can do about a match: write, see the answer, or read why not. */
export function matchContact(
  actor: Actor,
  sides: readonly [string, string],
  inquiry: Inquiry | null,
  here: string,
): MatchContact {
  const own = organisationOf(actor);
  if (inquiry) {
    const side = sideOf(inquiry, own);
    return {
      kind: "asked",
      id: inquiry.id,
      status: inquiry.status,
      waitsFor: side ? waitsFor(inquiry, side) : undefined,
    };
  }
  if (actor.kind === "visitor")
    return {
      kind: "none",
      why: "登录后，供需双方可以发起对接",
      to: `/login?next=${encodeURIComponent(here)}`,
    };
  if (!own || !sides.includes(own))
    return { kind: "none", why: "只有这一对供需双方可以发起对接", to: null };
  if (!mayUse("editor", actor))
    return { kind: "none", why: "您是只读成员，请由编辑或所有者发起对接", to: null };
  return { kind: "ask" };
}
