import {
  isGrantable,
  latestUntil,
  originEvidences,
  type OriginEvidence,
} from "#app/domain/review/trust.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { dayInChina, isDay, type Day } from "#app/domain/shared/time.ts";
import { notify } from "./notify.ts";
import { saveOrigin } from "./origins.ts";
import { ownMatter, reasonProblems } from "./reviewing.ts";
import { verb } from "./verb.ts";

interface Verifying {
  readonly id: Id;
  readonly evidence: OriginEvidence;
  readonly note: string;
  readonly until: Day;
}

/** A reviewer has seen where the machine is made: 鄂产, 粤产 and 渝产 become solid until that day. */
export const verifyOrigin = verb<Verifying, { readonly id: Id }>({
  name: "verify-origin",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, evidence, note, until }) {
    const { store, now } = context;
    const listing = await store.listings.byId(id);
    if (!listing) return refuse({ code: "not_found" });
    const own = await ownMatter(context, listing.organisationId);
    if (own) return refuse(own);
    const today = dayInChina(now);
    const problems = reasonProblems(note, true).map(({ message }) => ({ field: "note", message }));
    if (!originEvidences.includes(evidence))
      problems.push({ field: "evidence", message: "请选择看过的材料" });
    if (!isDay(until) || !isGrantable(until, today))
      problems.push({
        field: "until",
        message: `有效期从今天起最长三年，最晚 ${latestUntil(today)}`,
      });
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const saved = await saveOrigin(context, listing, { level: "verified", evidence, note, until });
    if (!saved.ok) return saved;
    await notify(context, {
      to: { organisationId: listing.organisationId },
      kind: "trust",
      key: id,
      words: `“${listing.title}”的产地 ${placeName(listing.origin)} 已核验，有效至 ${until}`,
      link: `/equipment/${id}`,
    });
    return ok({ id });
  },
});
