import type { VocabularySubject } from "#app/domain/vocabulary/change.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { WrittenSheet } from "./sheet-port.ts";
import { vocabularySheet } from "./vocabulary-sheet.ts";
import { question } from "./verb.ts";

/** All families and attributes as two sheets that can be changed and imported again; the asked one first. */
export const exportVocabulary = question<
  { readonly subject: VocabularySubject },
  readonly WrittenSheet[]
>({
  name: "export-vocabulary",
  access: "reviewer",
  async answer({ ports: { store } }, { subject }) {
    const { data } = await store.vocabulary.stored();
    const other = subject === "family" ? "attribute" : "family";
    return ok([vocabularySheet(subject, data), vocabularySheet(other, data)]);
  },
});
