import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { ownMatter, reasonProblems } from "./reviewing.ts";
import { setFrozen } from "./standing.ts";
import { verb } from "./verb.ts";

/** Lets a frozen organisation change and publish again, with the reason. */
export const releaseOrganisation = verb<
  { readonly id: Id; readonly reason: string },
  { readonly id: Id }
>({
  name: "release-organisation",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, reason }) {
    const organisation = (await context.store.people.organisations([id])).get(id);
    if (!organisation) return refuse({ code: "not_found" });
    const own = await ownMatter(context, id);
    if (own) return refuse(own);
    const problems = reasonProblems(reason, true);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    if (!organisation.frozen) return refuse({ code: "conflict", message: "这家企业没有被停用。" });
    await setFrozen(context, organisation, false, `本企业已恢复：${reason.trim()}`);
    return ok({ id });
  },
});
