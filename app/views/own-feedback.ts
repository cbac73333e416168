import type { AppLoadContext } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import type { GivenFeedback } from "#app/components/match-feedback.tsx";
import { mayUse } from "#app/domain/people/actor.ts";

/** What one's own side has said, by the id of the other posting; null for whoever may say nothing. */
export type OwnFeedback = Readonly<Record<string, GivenFeedback>> | null;

/** For the owner's page of a need or a listing. */
export async function ownFeedback(
  { useCases, actor }: AppLoadContext,
  request: Request,
  posting: { readonly kind: "need" | "listing"; readonly id: string; readonly mine: boolean },
): Promise<OwnFeedback> {
  const { kind, id, mine } = posting;
  if (!mine || !mayUse("editor", actor)) return null;
  const all = valueOr(await useCases.viewOwnFeedback({ kind, id }), request);
  return Object.fromEntries(
    all.map(({ needId, listingId, opinion, reason, words }) => [
      kind === "need" ? listingId : needId,
      { opinion, reason, words },
    ]),
  );
}
