import { ok, refuse } from "#app/domain/shared/result.ts";
import type { SearchIndex } from "./search-port.ts";
import { notify } from "./notify.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb, type VerbContext } from "./verb.ts";

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
    for (const id of listings) await forget(context, "equipment", id);
    for (const id of needs) await forget(context, "needs", id);
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

/** Out of the index in the same transaction; an index outside the database follows by its job. */
async function forget({ store, ports }: VerbContext, index: SearchIndex, id: string) {
  await store.projection.remove(index, id);
  if (ports.search.name === "meilisearch")
    await store.jobs.enqueue({ name: "index-posting", index, id }, "soon");
}
