import type { Organisation } from "#app/domain/people/organisation.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { reviewOrganisation, takeOwn } from "./own-organisation.ts";
import { stepTo } from "./standing.ts";
import { verb } from "./verb.ts";

type OrganisationEdit = Pick<Organisation, "name" | "place"> & { readonly creditCode: string };

/**
 * Changes name, code and place. What a reviewer has checked is name and code: with another of either the
 * organisation is 登记 again and goes before the reviewers.
 */
export const editOrganisation = verb<OrganisationEdit, null>({
  name: "edit-organisation",
  access: "owner",
  subject: () => "organisation",
  async run(context, { name, creditCode, place }) {
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const before = own.value;
    const changed: Organisation = { ...before, name, creditCode, place };
    if (!(await context.store.people.saveOrganisation(changed)))
      return refuse({
        code: "invalid",
        problems: [{ field: "creditCode", message: "这个代码已由另一家企业登记" }],
      });
    if (before.name === name && before.creditCode === creditCode) return ok(null);
    // No reviewer decided this step: it follows from the change.
    const rule = { ...context, actor: { kind: "system", organisationId: null } } as const;
    if (before.trust !== "registered")
      await stepTo(rule, changed, {
        level: "registered",
        evidence: null,
        note: "企业修改了名称或代码",
        until: null,
        words: "企业名称或代码已修改，重新变为“登记”，等待审核",
      });
    await reviewOrganisation(context, changed, `修改前：${before.name} ${before.creditCode ?? ""}`);
    return ok(null);
  },
});
