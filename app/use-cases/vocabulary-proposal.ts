import type { VocabularyChange } from "#app/domain/vocabulary/change.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Repositories } from "./ports.ts";

/** What is decided together: one change, or all those of an import, under the import's id. */
export async function proposalOf(
  { vocabulary }: Pick<Repositories, "vocabulary">,
  id: Id,
): Promise<readonly VocabularyChange[]> {
  const single = await vocabulary.byId(id);
  return single ? [single] : vocabulary.ofBatch(id);
}

/** Changes that wait still. */
export function waitingIn(changes: readonly VocabularyChange[]): readonly VocabularyChange[] {
  return changes.filter(({ state }) => state === "proposed");
}

/** What a proposal is called in a sentence: 同义词表.xlsx、“空压机” and 12 more. */
export function proposalName(changes: readonly VocabularyChange[]): string {
  const [first] = changes;
  const name = (first?.body ?? first?.base)?.name ?? first?.code ?? "";
  return changes.length > 1 ? `“${name}”等 ${changes.length} 项` : `“${name}”`;
}
