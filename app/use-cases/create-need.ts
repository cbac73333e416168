import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Need, NeedContent } from "#app/domain/demand/need.ts";
import { frozenRefusal } from "./publishing.ts";
import { referenceProblems } from "./reference-problems.ts";
import { verb, type VerbContext } from "./verb.ts";

/** Writes a draft for the actor's organisation. Nobody else sees it before it is published. */
export const createNeed = verb<NeedContent, { readonly id: Id }>({
  name: "create-need",
  access: "editor",
  subject: (_content, created) => created?.id ?? "",
  async run(context, content) {
    const { store, ports, organisationId } = context;
    if (!organisationId) return refuse({ code: "not_found" });
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    const problems = referenceProblems(content, ports.reference);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    const need = newNeed(context, ports.newId(), organisationId, content);
    await store.needs.insert(need);
    return ok({ id: need.id });
  },
});

/** A draft as it begins. */
export function newNeed(
  { now }: Pick<VerbContext, "now">,
  id: Id,
  organisationId: Id,
  content: NeedContent,
): Need {
  return {
    ...content,
    id,
    organisationId,
    status: "draft",
    version: 1,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    expiresAt: null,
  };
}
