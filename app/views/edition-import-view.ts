import { catalogueKindLabels, levelWords } from "#app/domain/catalogue/catalogue.ts";
import { documentNoWords } from "#app/domain/catalogue/edition.ts";
import type { EditionFault } from "#app/domain/catalogue/import-edition.ts";
import { markStateLabels } from "#app/domain/catalogue/mark.ts";
import { markFateLabels, type MarkFate } from "#app/domain/catalogue/supersede.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type {
  EditionImport,
  EditionImportState,
  PlacedMark,
} from "#app/use-cases/catalogue-port.ts";
import type { AffectedMark, EditionPlan } from "#app/use-cases/edition-plan.ts";
import { differenceView } from "./catalogue-view.ts";
import { editionPath, editionsPath, entryPath } from "./mark-view.ts";

export const importStateLabels: Record<EditionImportState, string> = {
  checked: "待确认",
  confirmed: "已导入",
  undone: "已撤销",
  dropped: "已放弃",
};

export function editionImportPath(id: string): string {
  return `${editionsPath}/imports/${id}`;
}

const mostFaults = 200;

/** 工作表“条目”第 12 行“编号（A 列）”：…（填的是“…”） */
function faultWords({ sheet, row, column, value, message }: EditionFault): string {
  const place = row === null ? `工作表“${sheet}”` : `工作表“${sheet}”第 ${row} 行`;
  const said = value && !message.includes(value) ? `（填的是“${value}”）` : "";
  return `${place}${column && `“${column}”`}：${message}${said}`;
}

function affectedView({ claim, fate, title, before, after }: AffectedMark) {
  return {
    id: claim.id,
    title,
    to: `/equipment/${claim.listingId}`,
    state: markStateLabels[claim.state],
    fate: markFateLabels[fate],
    before: `${before.number} ${before.name}`,
    after: after ? `${after.number} ${after.name}` : "",
  };
}

function outcomeView({ before, after }: { before: PlacedMark; after: PlacedMark | null }) {
  return {
    id: before.claim.id,
    before: `${before.entry.number} ${before.entry.name}：${markStateLabels[before.claim.stateBefore ?? before.claim.state]}，${before.claim.endedOn ?? ""} ${before.claim.endedWhy}`,
    beforeTo: entryPath(before.edition.id, before.entry.id),
    after: after
      ? `${after.entry.number} ${after.entry.name}：${markStateLabels[after.claim.state]}`
      : "",
    listing: `/equipment/${before.claim.listingId}`,
  };
}

export function countFates(marks: readonly { readonly fate: MarkFate }[]) {
  const of = (fate: MarkFate) => marks.filter((each) => each.fate === fate).length;
  return { carried: of("carried"), again: of("again"), ended: of("ended") };
}

/** An import as its page shows it: what was read, what would change, what was done. */
export function editionImportView(
  started: EditionImport,
  plan: EditionPlan | null,
  outcomes: readonly { readonly before: PlacedMark; readonly after: PlacedMark | null }[],
) {
  const { catalogue, head, entries, faults } = started.body;
  return {
    id: started.id,
    fileName: started.fileName,
    sha256: started.sha256,
    state: started.state,
    stateLabel: importStateLabels[started.state],
    uploadedAt: minuteInChina(started.uploadedAt),
    head: head &&
      catalogue && {
        name: catalogue.name,
        kind: catalogueKindLabels[catalogue.kind],
        level: levelWords(catalogue),
        label: head.label,
        document: documentNoWords(head),
        issued: head.issued,
        validFrom: head.validFrom,
        validTo: head.validTo,
        gaps: head.gaps,
      },
    entries: entries.length,
    computed: entries.flatMap(({ conditions }) => conditions).filter((each) => each.requirement)
      .length,
    conditions: entries.flatMap(({ conditions }) => conditions).length,
    faults: faults.slice(0, mostFaults).map(faultWords),
    faultCount: faults.length,
    plan: plan && {
      isNew: plan.catalogue === null,
      invented: plan.catalogue?.invented ?? false,
      previous: plan.previous && { label: plan.previous.label, to: editionPath(plan.previous.id) },
      counts: plan.counts,
      difference: differenceView(plan.lines),
      marks: plan.marks.map(affectedView),
      fates: countFates(plan.marks),
      nothingNew: plan.nothingNew,
      digest: plan.digest,
    },
    edition: started.editionId && editionPath(started.editionId),
    progress: {
      done: started.markDone,
      total: started.markTotal,
      finished: started.finishedAt !== null,
    },
    outcomes: outcomes.map(outcomeView),
  };
}
export type EditionImportView = ReturnType<typeof editionImportView>;
