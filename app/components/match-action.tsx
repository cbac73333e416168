import { Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { InquiryStatus } from "#app/domain/trade/inquiry.ts";
import { MessageForm } from "./message-form.tsx";
import { InquiryStatusTag, type WaitsFor } from "./status-tag.tsx";

/** Where a match stands in the talk between its two sides. */
export type MatchContact =
  | { readonly kind: "none"; readonly why: string; readonly to: string | null }
  | { readonly kind: "ask" }
  | {
      readonly kind: "asked";
      readonly id: string;
      readonly status: InquiryStatus;
      readonly waitsFor?: WaitsFor;
    };

interface MatchActionProps {
  contact: MatchContact;
  needId: string;
  listingId: string;
  /** The refused message, when it was about this match. */
  refused?: { readonly errors: FormErrors; readonly message: string };
  main: boolean;
}

/** The first message, its state, or why none can be sent. */
export function MatchAction({ contact, needId, listingId, refused, main }: MatchActionProps) {
  if (contact.kind === "asked")
    return (
      <p className="actions">
        <InquiryStatusTag status={contact.status} waitsFor={contact.waitsFor} />
        <Link to={`/workbench/inquiries/${contact.id}`}>看对接消息</Link>
      </p>
    );
  if (contact.kind === "ask")
    return (
      <MessageForm
        needId={needId}
        listingId={listingId}
        defaultValue={refused?.message}
        errors={refused && Object.values(refused.errors).flat()}
        main={main}
        open={main || refused !== undefined}
      />
    );
  return (
    <p className="quiet">{contact.to ? <Link to={contact.to}>{contact.why}</Link> : contact.why}</p>
  );
}

interface RefusedMessage {
  readonly errors: FormErrors;
  readonly values: {
    readonly needId: string;
    readonly listingId: string;
    readonly message: string;
  } | null;
}

/** The refused message of a page with several matches, for the match it was about. */
export function refusedMessage(
  refused: RefusedMessage | undefined,
  side: "needId" | "listingId",
  id: string,
) {
  if (refused?.values?.[side] !== id) return undefined;
  return { errors: refused.errors, message: refused.values.message };
}
