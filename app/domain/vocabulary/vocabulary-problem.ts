import type { AttributeField } from "./attribute-fields.ts";
import type { VocabularySubject } from "./change.ts";
import type { FamilyField } from "./family-fields.ts";

/** What keeps a family or an attribute out of the vocabulary, for the person who wrote it. */
export interface VocabularyProblem {
  readonly subject: VocabularySubject;
  readonly code: string;
  readonly field: FamilyField | AttributeField;
  /** The other one of two families that contradict each other: both are told. */
  readonly other?: string;
  /** Names the value and what is allowed instead. */
  readonly message: string;
}

export const mostTerms = 300;

/** What a single word may be: no sign that lists are written with. */
export function wordProblem(word: string, longest: number): string | null {
  if (word.trim() === "") return "有空的词，请删去";
  const length = [...word].length;
  if (length > longest) return `“${word.slice(0, 20)}…”有 ${length} 字，最多 ${longest} 字`;
  if (/[|｜、\n]/.test(word)) return `“${word.slice(0, 20)}”里不能有“|”和“、”`;
  return null;
}

export function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}
