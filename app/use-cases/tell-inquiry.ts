import { inquiryTransitions, type Inquiry, type InquiryMove } from "#app/domain/trade/inquiry.ts";
import { notify } from "./notify.ts";
import { titleFor } from "./postings.ts";
import type { VerbContext } from "./verb.ts";

/** Tells the other organisation what became of a message between them; never what it says. */
export async function tellInquiry(
  context: Pick<VerbContext, "store" | "ports" | "now">,
  inquiry: Inquiry,
  move: InquiryMove | "send",
): Promise<void> {
  const { store } = context;
  const byAsker = move === "send" || inquiryTransitions[move].by === "asker";
  const mover = byAsker === (inquiry.askedBy === "factory") ? "factory" : "supplier";
  const [from, to] =
    mover === "factory"
      ? [inquiry.factoryId, inquiry.supplierId]
      : [inquiry.supplierId, inquiry.factoryId];
  const [names, posting] = await Promise.all([
    store.people.organisations([from]),
    // Each side knows the matter by its own posting.
    mover === "factory" ? store.listings.byId(inquiry.listingId) : store.needs.byId(inquiry.needId),
  ]);
  const name = names.get(from)?.name;
  if (!name || !posting) return;
  await notify(context, {
    to: { organisationId: to },
    kind: "inquiry",
    key: inquiry.id,
    words: words[move](name, titleFor(posting, to)),
    link: `/workbench/inquiries/${inquiry.id}`,
  });
}

const words: Record<InquiryMove | "send", (name: string, title: string) => string> = {
  send: (name, title) => `${name}就“${title}”发来对接，等待贵方答复`,
  accept: (name, title) => `${name}同意就“${title}”对接，双方名片已互相可见`,
  decline: (name, title) => `${name}婉拒了就“${title}”的对接`,
  withdraw: (name, title) => `${name}撤回了就“${title}”发来的对接`,
};
