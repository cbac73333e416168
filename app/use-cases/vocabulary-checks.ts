import {
  bodyIn,
  sameBody,
  vocabularySubjectLabels,
  type VocabularyEdit,
} from "#app/domain/vocabulary/change.ts";
import { laidOver } from "#app/domain/vocabulary/overlay.ts";
import {
  newProblems,
  unknownRows,
  vocabularyProblems,
} from "#app/domain/vocabulary/vocabulary-problems.ts";
import type { VocabularyProblem } from "#app/domain/vocabulary/vocabulary-problem.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import type { Reference } from "./ports.ts";
import type { StoredVocabulary, VocabularyUsage } from "./vocabulary-port.ts";
import type { Refusal, VerbContext } from "./verb.ts";

/** What the vocabulary would lack or contradict with these edits and does not without them. */
export function problemsOf(
  edits: readonly VocabularyEdit[],
  { data }: Pick<StoredVocabulary, "data">,
  { sectorRows }: Pick<Reference, "sectorRows">,
): readonly VocabularyProblem[] {
  const rows = new Set(sectorRows.map(({ id }) => id));
  return [
    ...newProblems(vocabularyProblems(data), vocabularyProblems(laidOver(data, edits))),
    ...edits.flatMap((edit) => unknownRows(edit.body, rows)),
  ];
}

/** Problems as the form of one code shows them: those of others stand above the form, with their name. */
export function fieldProblems(
  problems: readonly VocabularyProblem[],
  { subject, code }: Pick<VocabularyEdit, "subject" | "code">,
  data: VocabularyData,
): FieldProblem[] {
  const own = (problem: VocabularyProblem) => problem.subject === subject && problem.code === code;
  const told = problems.filter((problem) => own(problem) || problem.other !== code);
  return told.map((problem) => {
    if (own(problem)) return { field: problem.field, message: problem.message };
    const name = bodyIn(data, problem)?.name ?? problem.code;
    return {
      field: "",
      message: `${vocabularySubjectLabels[problem.subject]}“${name}”（${problem.code}）：${problem.message}`,
    };
  });
}

/** Codes that do not stand as their proposers saw them. */
export function staleEdits<Edit extends VocabularyEdit>(
  edits: readonly Edit[],
  { data }: Pick<StoredVocabulary, "data">,
): readonly Edit[] {
  return edits.filter((edit) => !sameBody(edit.base, bodyIn(data, edit)));
}

export function usageWords({ listings, needs }: VocabularyUsage): string {
  return [listings > 0 && `${listings} 条供给`, needs > 0 && `${needs} 条需求`]
    .filter((words) => words !== false)
    .join("、");
}

/** What is taken out must not be named by any posting. Null when none of the edits does that. */
export async function inUse(
  { store }: Pick<VerbContext, "store">,
  edits: readonly VocabularyEdit[],
): Promise<Refusal | null> {
  for (const edit of edits.filter(({ body }) => body === null)) {
    const usage = await store.vocabulary.usage(edit);
    if (usage.listings + usage.needs > 0)
      return {
        code: "conflict",
        message: `“${edit.base?.name ?? edit.code}”还有${usageWords(usage)}在用，不能停用；请先让这些信息改用别的${vocabularySubjectLabels[edit.subject]}。`,
      };
  }
  return null;
}
