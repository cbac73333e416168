import { trustLevelLabels } from "#app/domain/people/organisation.ts";
import { daysAfter, daysLeft, stepBelow, trustReminders } from "#app/domain/review/trust.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { notify } from "./notify.ts";
import { stepTo } from "./standing.ts";
import { job } from "./verb.ts";

/** Each day: levels that have ended fall by a step, and those that end soon are told once. */
export const expireTrust = job<null>({
  name: "expire-trust",
  async run({ ports, now }) {
    const today = dayInChina(now);
    const ending = await ports.store.people.trustEndingBy(daysAfter(today, trustReminders[0]));
    for (const organisation of ending) {
      const { id, trust, trustUntil } = organisation;
      const left = daysLeft(organisation, today) ?? 0;
      const reminded = trustReminders.some((days) => days === left);
      if (left >= 0 && !reminded) continue;
      await ports.store.transaction(async (store) => {
        const context = {
          store,
          ports,
          now,
          actor: { kind: "system", organisationId: null },
        } as const;
        if (reminded) {
          await notify(context, {
            to: { organisationId: id },
            kind: "trust",
            key: `${id} ${trustUntil}`,
            words: `“${trustLevelLabels[trust]}”将于 ${trustUntil} 到期，请联系审核员续期`,
            link: "/workbench",
          });
          return;
        }
        const level = stepBelow(trust);
        await stepTo(context, organisation, {
          level,
          evidence: null,
          note: "有效期届满",
          until: null,
          words: `“${trustLevelLabels[trust]}”已于 ${trustUntil} 到期，本企业现为“${trustLevelLabels[level]}”`,
        });
      });
    }
  },
});
