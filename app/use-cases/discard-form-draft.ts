import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Forgets what was typed into a form and not saved by hand; the posting stays as it is. */
export const discardFormDraft = verb<{ readonly id: Id }, { readonly id: Id }>({
  name: "discard-form-draft",
  access: "editor",
  subject: ({ id }) => id,
  async run({ store, organisationId }, { id }) {
    const draft = await store.formDrafts.of(id);
    if (!draft || draft.organisationId !== organisationId) return refuse({ code: "not_found" });
    await store.formDrafts.remove(id);
    return ok({ id });
  },
});
