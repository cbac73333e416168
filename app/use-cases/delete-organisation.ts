import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { takeOwn } from "./own-organisation.ts";
import { forgetPostings } from "./settle.ts";
import { verb } from "./verb.ts";

/**
 * Deletes the organisation with its postings, files, card, inquiries and memberships. Accounts of its
 * people stay, and so does who did what in the audit. Its name is typed as a confirmation.
 */
export const deleteOrganisation = verb<{ readonly name: string }, null>({
  name: "delete-organisation",
  access: "owner",
  subject: () => "organisation",
  async run(context, { name }) {
    const { store, actor } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const organisation = own.value;
    if (name.normalize("NFKC").trim() !== organisation.name.normalize("NFKC"))
      return refuse({
        code: "invalid",
        problems: [{ field: "name", message: `请照样输入企业名称“${organisation.name}”` }],
      });
    const members = await store.people.membersOf(organisation.id);
    const { listings, needs } = await store.people.removeOrganisation(organisation.id);
    await forgetPostings(context, "equipment", listings);
    await forgetPostings(context, "needs", needs);
    const me = actor.kind === "person" ? actor.userId : null;
    for (const { userId } of members.filter((member) => member.userId !== me))
      await notify(context, {
        to: { userId },
        kind: "membership",
        key: organisation.id,
        words: `${organisation.name}已由所有者删除`,
        link: "/workbench/account",
      });
    return ok(null);
  },
});
