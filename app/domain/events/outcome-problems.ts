import { contactProblems } from "../shared/contact-problems.ts";
import type { FieldProblem } from "../shared/problem.ts";
import { isDay, type Day } from "../shared/time.ts";
import { outcomeLimits, type OutcomeContent, type OutcomeEnterer } from "./outcome.ts";

/** What keeps an outcome from being entered; fields as the form names them. */
export function outcomeProblems(
  { kind, amount, sets, day, what, evidence, attachmentIds }: OutcomeContent,
  said: {
    readonly enteredBy: OutcomeEnterer;
    /** Of the entry that is replaced; null for a new one. */
    readonly reason: string | null;
    readonly today: Day;
  },
): FieldProblem[] {
  const reason = said.reason;
  const problem = (wrong: boolean, field: string, message: string) =>
    wrong ? [{ field, message }] : [];
  const isVoid = kind === "void";
  return [
    ...problem(isVoid && reason === null, "kind", "请选择意向或签约"),
    ...problem(!isVoid && amount <= 0, "amount", "请填写金额，例如 125.5"),
    ...problem(
      !isVoid && (!Number.isInteger(sets) || sets < 1 || sets > outcomeLimits.sets),
      "sets",
      `请填写台（套）数，1 到 ${outcomeLimits.sets}`,
    ),
    ...problem(!isDay(day), "day", "请填写日期，例如 2026-12-01"),
    ...problem(isDay(day) && day > said.today, "day", "日期不能晚于今天"),
    ...problem([...what].length < 2, "what", "请写明采购什么，至少 2 个字"),
    ...problem(
      kind === "signed" && evidence === "" && attachmentIds.length === 0,
      "evidence",
      "签约请填写合同编号，或选择证明文件",
    ),
    ...problem(
      !isVoid && kind !== "signed" && said.enteredBy === "host" && evidence === "",
      "evidence",
      "代为登记请写明依据，例如现场签到表或意向书编号",
    ),
    ...problem(reason !== null && reason === "", "reason", "请写明为什么更正，对方会看到"),
    ...tooLong("what", what, outcomeLimits.what),
    ...tooLong("evidence", evidence, outcomeLimits.evidence),
    ...tooLong("reason", reason ?? "", outcomeLimits.reason),
    ...problem(
      attachmentIds.length > outcomeLimits.attachments,
      "attachments",
      `最多选 ${outcomeLimits.attachments} 个文件`,
    ),
    ...contactProblems({ what, evidence, ...(reason !== null && { reason }) }),
  ];
}

function tooLong(field: string, text: string, most: number): FieldProblem[] {
  return [...text].length > most ? [{ field, message: `最多 ${most} 字` }] : [];
}
