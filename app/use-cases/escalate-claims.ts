import { answerDays, waitedTooLong } from "#app/domain/people/claim.ts";
import { notify } from "./notify.ts";
import { reviewClaim } from "./open-claim.ts";
import { job } from "./verb.ts";

/** Requests that no owner has answered in time go to the reviewers, each in a transaction of its own. */
export const escalateClaims = job<null>({
  name: "escalate-claims",
  async run({ ports, now }) {
    const waiting = await ports.store.claims.askedBefore(now);
    for (const claim of waiting.filter((each) => waitedTooLong(each, now)))
      await ports.store.transaction(async (store) => {
        const context = { store, ports, now };
        const escalated = { state: "escalated", closedAt: null, reason: "" } as const;
        if (!(await store.claims.move(claim.id, ["asked"], escalated))) return;
        await reviewClaim(context, claim, `企业所有者 ${answerDays} 天没有答复`);
        await notify(context, {
          to: { userId: claim.userId },
          kind: "membership",
          key: claim.id,
          words: `企业所有者 ${answerDays} 天没有答复，您的加入申请已转给审核员`,
          link: "/workbench/organisation/join",
        });
      });
  },
});
