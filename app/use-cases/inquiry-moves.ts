import type { Id } from "#app/domain/shared/id.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import {
  inquiryAfter,
  inquiryStatusLabels,
  longestMessage,
  sideOf,
  type InquiryMove,
} from "#app/domain/trade/inquiry.ts";
import { openCards } from "./open-cards.ts";
import { tellInquiry } from "./tell-inquiry.ts";
import { verb, type Verb } from "./verb.ts";

interface Move {
  readonly id: Id;
  /** A few words to the other side; may be empty. */
  readonly answer: string;
}

/** The verb for one move of an inquiry: one file per move names it. Strangers read not found. */
export function inquiryMove(move: InquiryMove): Verb<Move, { readonly id: Id }> {
  return verb({
    name: `${move}-inquiry`,
    access: "editor",
    subject: ({ id }) => id,
    async run(context, { id, answer }) {
      const { store, now, organisationId } = context;
      const inquiry = await store.inquiries.byId(id);
      const side = inquiry && sideOf(inquiry, organisationId);
      if (!inquiry || !side) return refuse({ code: "not_found" });
      if ([...answer.trim()].length > longestMessage)
        return refuse({
          code: "invalid",
          problems: [{ field: "answer", message: `最多 ${longestMessage} 字` }],
        });
      const contacts = contactProblems({ answer });
      if (contacts.length > 0) return refuse({ code: "invalid", problems: contacts });
      if (move === "accept" && !(await store.contacts.of(organisationId!)))
        return refuse({
          code: "conflict",
          message: "请先在“账号与名片”里填写本企业的联系名片：同意后，名片会互相可见。",
        });
      const status = inquiryAfter(inquiry, move, side);
      const moved =
        status && (await store.inquiries.answer(id, inquiry.status, status, answer.trim(), now));
      if (!moved)
        return refuse({
          code: "conflict",
          message: `这条消息现在是“${inquiryStatusLabels[inquiry.status]}”，不能再这样处理。`,
        });
      if (move === "accept") await openCards(context, inquiry);
      await tellInquiry(context, inquiry, move);
      return ok({ id });
    },
  });
}
