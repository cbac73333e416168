import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { saveOrigin } from "./origins.ts";
import { ownMatter, reasonProblems } from "./reviewing.ts";
import { verb } from "./verb.ts";

/** Takes a verified origin back, with the reason: the mark is 企业自报 again. */
export const revokeOrigin = verb<{ readonly id: Id; readonly reason: string }, { readonly id: Id }>(
  {
    name: "revoke-origin",
    access: "reviewer",
    subject: ({ id }) => id,
    async run(context, { id, reason }) {
      const listing = await context.store.listings.byId(id);
      if (!listing) return refuse({ code: "not_found" });
      const own = await ownMatter(context, listing.organisationId);
      if (own) return refuse(own);
      const problems = reasonProblems(reason, true);
      if (problems.length > 0) return refuse({ code: "invalid", problems });
      if (listing.originVerifiedUntil === null)
        return refuse({ code: "conflict", message: "这条供给的产地没有核验过。" });
      const note = reason.trim();
      const saved = await saveOrigin(context, listing, {
        level: "self-reported",
        evidence: null,
        note,
        until: null,
      });
      if (!saved.ok) return saved;
      await notify(context, {
        to: { organisationId: listing.organisationId },
        kind: "trust",
        key: id,
        words: `“${listing.title}”的产地核验已撤销：${note}`,
        link: `/equipment/${id}`,
      });
      return ok({ id });
    },
  },
);
