import type { ReviewedContent } from "./review.ts";

export interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** One line a field, in the words of the reader of the form; `linesOf` prints a content. */
export function changesBetween(
  before: ReviewedContent,
  after: ReviewedContent,
  linesOf: (content: ReviewedContent) => ReadonlyMap<string, string>,
): Change[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const change = { field, before: old.get(field) ?? "", after: now.get(field) ?? "" };
    return change.before === change.after ? [] : [change];
  });
}

/** Whether two contents say the same, whatever the order in which their fields were stored. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) =>
    saysTheSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
