import { contactIn } from "./contact-data.ts";
import type { FieldProblem } from "./problem.ts";

/** Texts of a posting that others will read: contact data in any of them is refused with what to do. */
export function contactProblems(texts: Readonly<Record<string, string>>): FieldProblem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const contact = contactIn(text);
    if (contact === null) return [];
    const message = `请删去联系方式“${contact}”：双方同意对接后，联系名片互相可见`;
    return [{ field, message }];
  });
}
