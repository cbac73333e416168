import type { Id } from "#app/domain/shared/id.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { longestMessage, type Inquiry } from "#app/domain/trade/inquiry.ts";
import { sideBetween } from "./side-between.ts";
import { tellInquiry } from "./tell-inquiry.ts";
import { verb } from "./verb.ts";

interface FirstMessage {
  readonly needId: Id;
  readonly listingId: Id;
  readonly message: string;
}

/**
 * Writes the one first message about a match to the other side, with consent to show one's own
 * contact card should the other side agree. Both postings have to be published and matched.
 */
export const sendInquiry = verb<FirstMessage, { readonly id: Id }>({
  name: "send-inquiry",
  access: "editor",
  subject: ({ needId, listingId }, sent) => sent?.id ?? `${needId}+${listingId}`,
  async run(context, { needId, listingId, message }) {
    const { store, ports, now, organisationId } = context;
    const [match, need, listing] = await Promise.all([
      store.matches.between(needId, listingId),
      store.needs.byId(needId),
      store.listings.byId(listingId),
    ]);
    if (!match || !need || !listing) return refuse({ code: "not_found" });
    const askedBy = sideBetween(need.organisationId, listing.organisationId, organisationId);
    if (!askedBy || !organisationId) return refuse({ code: "not_found" });
    const problem = messageProblem(message);
    if (problem) return refuse({ code: "invalid", problems: [problem] });
    if (!(await store.contacts.of(organisationId)))
      return refuse({
        code: "conflict",
        message: "请先在“账号与名片”里填写本企业的联系名片：双方同意后，名片会互相可见。",
      });
    const inquiry: Inquiry = {
      id: ports.newId(),
      needId,
      listingId,
      factoryId: need.organisationId,
      supplierId: listing.organisationId,
      askedBy,
      message: message.trim(),
      status: "sent",
      answer: "",
      sentAt: now,
      answeredAt: null,
    };
    if (!(await store.inquiries.insert(inquiry)))
      return refuse({
        code: "conflict",
        message: "这一对供需已经有人发起过对接，请到“对接消息”查看。",
      });
    await tellInquiry(context, inquiry, "send");
    return ok({ id: inquiry.id });
  },
});

function messageProblem(message: string) {
  const length = [...message.trim()].length;
  if (length === 0) return { field: "message", message: "请写几句话，说明想确认的事" };
  if (length > longestMessage)
    return { field: "message", message: `最多 ${longestMessage} 字，现在 ${length} 字` };
  return contactProblems({ message })[0] ?? null;
}
