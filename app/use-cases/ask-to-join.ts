import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { applying, openClaim, reviewClaim } from "./open-claim.ts";
import { verb } from "./verb.ts";

interface Asking {
  readonly creditCode: string;
  readonly words: string;
  /** Whom to ask; without an owner it is always a reviewer. */
  readonly to: "owner" | "reviewer";
}

/** Asks to become a member of a company that is registered already. */
export const askToJoin = verb<Asking, { readonly id: Id }>({
  name: "ask-to-join",
  access: "signed-in",
  subject: (_input, output) => output?.id ?? "",
  async run(context, { creditCode, words, to }) {
    const said = { kind: "join", creditCode, words } as const;
    const found = await applying(context, said);
    if (!found.ok) return found;
    const { name, organisation } = found.value;
    const members = await context.store.people.membersOf(organisation.id);
    const owned = members.some(({ role }) => role === "owner");
    const state = owned && to === "owner" ? "asked" : "escalated";
    const opened = await openClaim(context, found.value, said, state);
    if (!opened.ok) return opened;
    const claim = opened.value;
    if (state === "escalated")
      await reviewClaim(context, claim, owned ? "申请人请审核员处理" : "企业没有所有者");
    else
      await notify(context, {
        to: { organisationId: organisation.id },
        kind: "membership",
        key: claim.id,
        words: `${name}申请加入本企业，请答复`,
        link: "/workbench/organisation#claims",
      });
    return ok({ id: claim.id });
  },
});
