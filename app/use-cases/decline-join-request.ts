import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { joinRequest } from "./own-claim.ts";
import { reasonProblems } from "./reviewing.ts";
import { verb } from "./verb.ts";

/** Does not let an applicant in. */
export const declineJoinRequest = verb<{ readonly id: Id; readonly reason: string }, null>({
  name: "decline-join-request",
  access: "owner",
  subject: ({ id }) => id,
  async run(context, { id, reason: written }) {
    const { store, now } = context;
    const reason = written.trim();
    const found = await joinRequest(context, id);
    if (!found.ok) return found;
    const problems = reasonProblems(reason, false);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const closed = { state: "declined", closedAt: now, reason } as const;
    if (!(await store.claims.move(id, ["asked", "escalated"], closed)))
      return refuse({ code: "conflict", message: "这个申请已经处理过。" });
    await store.reviews.withdraw("claim", id);
    await notify(context, {
      to: { userId: found.value.claim.userId },
      kind: "membership",
      key: id,
      words: `${found.value.organisation.name}没有同意您的加入申请${reason && `：${reason}`}`,
      link: "/workbench/organisation/join",
    });
    return ok(null);
  },
});
