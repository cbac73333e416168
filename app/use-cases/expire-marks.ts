import { dayInChina } from "#app/domain/shared/time.ts";
import { settleMarked, tellSupplier } from "./mark-moves.ts";
import { endMark } from "./mark-steps.ts";
import { job } from "./verb.ts";

const system = { kind: "system", organisationId: null } as const;
const batch = 50;

/** Ends marks whose edition's last day has passed, and tells their suppliers. */
export const expireMarks = job<null>({
  name: "expire-marks",
  async run({ ports, now }) {
    const today = dayInChina(now);
    for (;;) {
      const ended = await ports.store.transaction(async (store) => {
        const context = { ports, store, now, actor: system };
        const past = await store.catalogueMarks.pastTheirEdition(today, batch);
        for (const placed of past) {
          const why = `${placed.edition.label}有效期至 ${placed.edition.validTo ?? ""}`;
          if (await endMark(context, placed.claim, why))
            await tellSupplier(context, placed, `已失效：${why}`);
        }
        await settleMarked(
          context,
          past.map(({ claim }) => claim.listingId),
        );
        return past.length;
      });
      if (ended < batch) return;
    }
  },
});
