import type { NeedContent } from "#app/domain/demand/need.ts";
import { newNeed } from "./create-need.ts";
import { keepForm, type SavedForm, type UnfinishedForm } from "./form-drafts.ts";
import { needNoun } from "./posting-noun.ts";
import { verb } from "./verb.ts";

/** Keeps the unfinished form of a need; the first time it becomes a draft. */
export const saveNeedDraft = verb<UnfinishedForm<NeedContent>, SavedForm>({
  name: "save-need-draft",
  access: "editor",
  subject: ({ id }, saved) => saved?.id ?? id ?? "",
  run: (context, form) =>
    keepForm(
      context,
      needNoun,
      form,
      (...said) => newNeed(context, ...said),
      (need, content) => ({ ...need, ...content }),
    ),
});
