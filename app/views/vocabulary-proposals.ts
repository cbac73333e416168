import { changeStateLabels, vocabularySubjectLabels } from "#app/domain/vocabulary/change.ts";
import type { Known } from "#app/domain/vocabulary/family-fields.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { ProposalQueue } from "#app/use-cases/view-vocabulary-proposals.ts";
import type { ProposalView } from "#app/use-cases/view-vocabulary-proposal.ts";
import { changeLine, personIn } from "./vocabulary-entry.ts";
import { entryPath, proposalsPath } from "./vocabulary-paths.ts";

export const proposalsPerPage = 30;
/** Changes of one import on a page. */
export const changesPerPage = 20;

/** One line of the queue. */
export function proposalRow(
  { id, change, count, fileName }: ProposalQueue["items"][number],
  names: ProposalQueue["names"],
) {
  const name = (change.body ?? change.base)?.name ?? change.code;
  const kind = change.base === null ? "新建" : change.body === null ? "停用" : "修改";
  return {
    id,
    to: `${proposalsPath}/${id}`,
    title: fileName ? `表格“${fileName}”` : name,
    what: fileName ? `${count} 项` : `${kind}${vocabularySubjectLabels[change.subject]}`,
    by: personIn(names, change.proposedBy),
    at: minuteInChina(change.decidedAt ?? change.proposedAt),
    state: change.state,
    stateLabel:
      change.version === null ? changeStateLabels[change.state] : `第 ${change.version} 版`,
    note: change.note,
  };
}
export type ProposalRow = ReturnType<typeof proposalRow>;

export function proposalView(view: ProposalView, known: Known, page: number) {
  const { id, changes, fileName, names, own, stale, problems } = view;
  const [first] = changes;
  const shown = changes.slice((page - 1) * changesPerPage, page * changesPerPage);
  const name = (first?.body ?? first?.base)?.name ?? first?.code ?? "";
  return {
    id,
    title: fileName ? `表格“${fileName}”` : name,
    count: changes.length,
    by: first ? personIn(names, first.proposedBy) : "",
    at: first ? minuteInChina(first.proposedAt) : "",
    note: first?.note ?? "",
    waiting: changes.some(({ state }) => state === "proposed"),
    own,
    stale: stale.length,
    problems,
    decided: first && first.state !== "proposed" ? changeLine(first, names, known) : null,
    pages: Math.ceil(changes.length / changesPerPage),
    lines: shown.map((change) => ({
      ...changeLine(change, names, known),
      name: (change.body ?? change.base)?.name ?? change.code,
      subjectLabel: vocabularySubjectLabels[change.subject],
      code: change.code,
      entry: entryPath(change.subject, change.code),
      stale: stale.includes(change.id),
      again:
        change.body && stale.includes(change.id)
          ? `${entryPath(change.subject, change.code)}/edit?from=${change.id}`
          : null,
    })),
  };
}
