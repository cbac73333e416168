import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { needGaps, type NeedContent } from "#app/domain/demand/need.ts";
import { ownPosting, saveChange } from "./postings.ts";
import { referenceProblems } from "./reference-problems.ts";
import { settleNeed } from "./settle.ts";
import { verb } from "./verb.ts";

interface Edit {
  readonly id: Id;
  /** The version from which the form started. */
  readonly version: number;
  readonly content: NeedContent;
}

/** Replaces the content of one's own need. A published one has to stay complete; a closed one is reopened first. */
export const editNeed = verb<Edit, { readonly id: Id }>({
  name: "edit-need",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, version, content }) {
    const { store, ports, now } = context;
    const found = await ownPosting(store.needs, context, id);
    if (!found.ok) return found;
    const need = found.value;
    if (need.status === "closed")
      return refuse({ code: "conflict", message: "已关闭的信息不能修改，请先重新打开。" });
    const problems = [
      ...referenceProblems(content, ports.reference),
      ...(need.status === "draft" ? [] : needGaps(content)),
    ];
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const changed = { ...need, ...content, version: version + 1, updatedAt: now };
    const saved = await saveChange(store.needs, changed);
    if (!saved.ok) return saved;
    await settleNeed(context, changed);
    return ok({ id });
  },
});
