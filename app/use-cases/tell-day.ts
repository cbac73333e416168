import type { MatchEvent } from "#app/domain/events/event.ts";
import type { Meeting } from "#app/domain/events/instance.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { notify } from "./notify.ts";
import type { VerbContext } from "./verb.ts";

/** Tells both sides of a pair; `words` gets the name of the other one. */
export async function tellPair(
  context: Pick<VerbContext, "store" | "ports" | "now">,
  event: MatchEvent,
  pair: Pick<Meeting, "buyerId" | "supplierId">,
  news: { readonly key: Id; readonly link: string; readonly words: (other: string) => string },
): Promise<void> {
  const { store } = context;
  const [buyer, supplier] = await Promise.all([
    store.matchEvents.participation(pair.buyerId),
    store.matchEvents.participation(pair.supplierId),
  ]);
  if (!buyer || !supplier) return;
  const organisations = await store.people.organisations([
    buyer.organisationId,
    supplier.organisationId,
  ]);
  for (const [own, other] of [
    [buyer, supplier],
    [supplier, buyer],
  ] as const)
    await notify(context, {
      to: { organisationId: own.organisationId },
      kind: "event",
      key: news.key,
      words: news.words(organisations.get(other.organisationId)?.name ?? ""),
      link: `/workbench/events/${event.id}${news.link}`,
    });
}
