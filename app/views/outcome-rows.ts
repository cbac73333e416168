import { leftOutLabels, type LeftOut } from "#app/domain/events/counted-outcomes.ts";
import { eventSideLabels, eventSides, type EventSide } from "#app/domain/events/instance.ts";
import {
  outcomeEntererLabels,
  sidesToConfirm,
  standingOf,
  type OutcomeEnterer,
  type OutcomeLine,
  type OutcomeReply,
} from "#app/domain/events/outcome.ts";
import { dayInChina } from "#app/domain/shared/time.ts";

/** What became of a line: counted, waiting for the other side, or left out and why. */
export type OutcomeCounts = "confirmed" | "pending" | LeftOut;

interface ShownLine {
  readonly line: OutcomeLine;
  /** A later line has taken its place. */
  readonly corrected: boolean;
  readonly counts: OutcomeCounts;
  /** With whom, or who with whom. */
  readonly names: string;
}

/** One line of the ledger as one of its sides or the host reads it; `reader` says which. */
export function outcomeRow(
  { line, corrected, counts, names }: ShownLine,
  reader: OutcomeEnterer,
  mayWrite: boolean,
) {
  const { id, what, kind, amount, sets, day, evidence, reason, enteredBy, replies, at } = line;
  const side = reader === "host" ? null : reader;
  return {
    id,
    names,
    what,
    kind,
    amount,
    sets,
    day,
    evidence,
    reason,
    files: line.attachmentIds.length,
    entered: `${outcomeEntererLabels[enteredBy]}登记 ${dayInChina(at)}`,
    standing: standingView(line, counts),
    replies: replies.flatMap((reply) =>
      reply.words ? [`${eventSideLabels[reply.side]}：${reply.words}`] : [],
    ),
    mayAnswer:
      mayWrite && side !== null && !corrected && counts !== "confirmed" && owes(line, side),
    /** Said already; may still come to agree. */
    disputed: side !== null && lastReply(line, side)?.answer === "disputed",
    mayCorrect: mayWrite && enteredBy === reader && !corrected,
    struck: counts !== "confirmed" && counts !== "pending" && counts.why !== "disputed",
  };
}
export type OutcomeRow = ReturnType<typeof outcomeRow>;

/** Whether this side has still to stand by it: nothing said, or disputed so far. */
function owes(line: OutcomeLine, side: EventSide): boolean {
  const asked = sidesToConfirm(line.enteredBy).includes(side);
  return asked && lastReply(line, side)?.answer !== "confirmed";
}

function lastReply({ replies }: OutcomeLine, side: EventSide): OutcomeReply | undefined {
  return replies.filter((reply) => reply.side === side).at(-1);
}

/** The look of a status dot, and its words. */
function standingView(line: OutcomeLine, counts: OutcomeCounts) {
  if (counts === "confirmed") return { look: "published", words: "已确认，计入" };
  if (counts === "pending") return { look: "submitted", words: `${waitsFor(line)}确认` };
  const why = { look: "closed", words: leftOutLabels[counts.why] };
  if (counts.why === "disputed") {
    const against = eventSides.filter((each) => lastReply(line, each)?.answer === "disputed");
    const who = against.map((each) => eventSideLabels[each]).join("、");
    return { look: "refused", words: `${who}有异议，不计入` };
  }
  if (counts.why === "void" && standingOf(line) === "open")
    return { look: "submitted", words: `作废，${waitsFor(line)}确认` };
  return why;
}

function waitsFor(line: OutcomeLine): string {
  const owing = sidesToConfirm(line.enteredBy).filter((side) => owes(line, side));
  return `待${owing.map((side) => eventSideLabels[side]).join("、")}`;
}
