import { contactKindLabels, type ContactFinding } from "../contact/finding.ts";
import { findContacts } from "../contact/find-contacts.ts";
import type { FieldProblem } from "./problem.ts";

/** A refused field with the pieces that a form may mark. */
export interface ContactProblem extends FieldProblem {
  readonly findings: readonly ContactFinding[];
}

/** Pieces that one message quotes; the rest is counted. */
const quoted = 3;

/** Texts of a posting that others will read: contact data in any of them is refused with what to do. */
export function contactProblems(texts: Readonly<Record<string, string>>): ContactProblem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const findings = findContacts(text);
    if (findings.length === 0) return [];
    const pieces = findings.slice(0, quoted).map((finding) => pieceWords(text, finding));
    const more = findings.length > quoted ? `等 ${findings.length} 处` : "";
    const message = `请删去联系方式${pieces.join("、")}${more}：双方同意对接后，联系名片互相可见`;
    return [{ field, message, findings }];
  });
}

/** “138…”（第 5–15 字，手机号：号段和位数相符） */
function pieceWords(text: string, { kind, piece, from, because }: ContactFinding): string {
  const first = [...text.slice(0, from)].length + 1;
  const last = first + [...piece].length - 1;
  return `“${piece}”（第 ${first}–${last} 字，${contactKindLabels[kind]}：${because}）`;
}
