import { matchWords, type MatchTold } from "#app/domain/matching/match-news.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { notify } from "./notify.ts";
import type { VerbContext } from "./verb.ts";

interface Posting {
  readonly id: Id;
  readonly organisationId: Id;
  readonly title: string;
}

const pages = { need: "/needs", listing: "/equipment" } as const;

/** Tells organisations about new matches of their postings, in the transaction that stores them. */
export async function tellMatches(
  context: Pick<VerbContext, "store" | "ports" | "now">,
  told: readonly MatchTold[],
  postings: readonly Posting[],
): Promise<void> {
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  for (const { side, id, amount } of told) {
    const posting = byId.get(id);
    if (!posting) continue;
    await notify(context, {
      to: { organisationId: posting.organisationId },
      kind: "match",
      key: id,
      words: matchWords(side, posting.title),
      amount,
      link: `${pages[side]}/${id}#matches`,
    });
  }
}
