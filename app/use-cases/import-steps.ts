import { expiryFrom } from "#app/domain/shared/posting-life.ts";
import {
  importAfter,
  isWorking,
  type ImportRow,
  type SheetImport,
} from "#app/domain/sheets/import.ts";
import { withImportNoun, type ImportNoun } from "./import-noun.ts";
import { notify } from "./notify.ts";
import { openReview } from "./open-review.ts";
import { planRows, type RowPlan } from "./plan-rows.ts";
import type { Posting } from "./posting-noun.ts";
import { editPosting } from "./postings.ts";
import { publicationOf } from "./publishing.ts";
import { undoRows } from "./undo-rows.ts";
import type { Refusal, VerbContext } from "./verb.ts";

/** Rows of one transaction. Publishing asks more of each row than writing a draft. */
const atOnce = { checking: 500, draft: 500, publish: 50, undoing: 100 };

function stepSize({ status, target }: SheetImport): number {
  if (status === "checking") return atOnce.checking;
  return status === "undoing" ? atOnce.undoing : atOnce[target];
}

/**
 * Takes an import one step further: some rows, and its position behind them, in the transaction of the
 * caller. The import as it is then; nobody else may work on it meanwhile (`take`).
 */
export async function advance(context: VerbContext, started: SheetImport): Promise<SheetImport> {
  const { store, now } = context;
  if (!isWorking(started.status)) return started;
  const rows = await store.imports.rowsAfter(started.id, started.position, stepSize(started));
  const done = await withImportNoun(started.noun, (kind) => {
    if (started.status === "checking") return check(context, kind, started, rows);
    return started.status === "running"
      ? bringIn(context, kind, started, rows)
      : undoRows(context, kind, started, rows);
  });
  await store.imports.saveRows(started.id, done);
  const position = rows.at(-1)?.n ?? started.rows;
  const moved = { ...started, position, updatedAt: now };
  const next = position >= started.rows ? ended(moved, now) : moved;
  await store.imports.save(next);
  if (next.status === "done") await tell(context, next);
  return next;
}

function ended(started: SheetImport, now: string): SheetImport {
  const move = { checking: "check", running: "finish", undoing: "end" } as const;
  const status = isWorking(started.status)
    ? importAfter(started.status, move[started.status as keyof typeof move])
    : null;
  if (!status) throw new Error(`an import that is ${started.status} cannot end`);
  return {
    ...started,
    status,
    position: status === "ready" ? 0 : started.position,
    finishedAt: status === "ready" ? null : now,
  };
}

async function tell(context: VerbContext, started: SheetImport): Promise<void> {
  const counts = (await context.store.imports.counts([started.id])).get(started.id);
  if (!counts) return;
  await notify(context, {
    to: { organisationId: started.organisationId },
    kind: "import",
    key: started.id,
    words: `表格“${started.fileName.slice(0, 40)}”导入完成：新建 ${counts.created}，更新 ${counts.updated}，有错误 ${counts.bad}`,
    link: `/workbench/imports/${started.id}`,
  });
}

async function check<P extends Posting, Content>(
  context: VerbContext,
  kind: ImportNoun<P, Content>,
  started: SheetImport,
  rows: readonly ImportRow[],
): Promise<ImportRow[]> {
  return (await planRows(context, kind, started, rows)).map(({ row }) => row);
}

/** Rows that were found good go in; what has changed since the check is looked at again. */
async function bringIn<P extends Posting, Content>(
  context: VerbContext,
  kind: ImportNoun<P, Content>,
  started: SheetImport,
  rows: readonly ImportRow[],
): Promise<ImportRow[]> {
  const good = rows.filter(({ state }) => state === "new" || state === "update");
  const plans = await planRows(context, kind, started, good);
  const fresh = plans.filter(({ row }) => row.state === "new");
  const created = await createAll(context, kind, started, fresh);
  const done: ImportRow[] = [...created];
  for (const plan of plans)
    if (plan.row.state === "update") done.push(await update(context, kind, plan));
    else if (plan.row.state !== "new") done.push(plan.row);
  return done;
}

async function createAll<P extends Posting, Content>(
  context: VerbContext,
  kind: ImportNoun<P, Content>,
  { target, organisationId }: SheetImport,
  plans: readonly RowPlan<P, Content>[],
): Promise<ImportRow[]> {
  const { store, ports, now } = context;
  const { noun } = kind;
  const rows: ImportRow[] = [];
  const postings: P[] = [];
  const reviews: (() => Promise<void>)[] = [];
  for (const { row, content } of plans) {
    const draft = kind.fresh(context, ports.newId(), organisationId, content!);
    let posting = draft;
    let remark = "";
    if (target === "publish") {
      const answer = await publicationOf(context, noun, draft);
      if (!answer.ok) {
        rows.push(refused(row, answer.error));
        continue;
      }
      const publication = answer.value;
      const shown = publication.status === "published";
      posting = {
        ...draft,
        status: publication.status,
        publishedAt: shown ? now : null,
        expiresAt: shown ? expiryFrom(now) : null,
      };
      if (publication.status === "submitted") {
        remark = `已提交审核：${publication.words}`;
        reviews.push(() =>
          openReview(context, {
            kind: noun.kind,
            subjectId: draft.id,
            organisationId,
            checks: publication.checks,
            note: publication.words,
            content: noun.content(draft),
            before: null,
          }),
        );
      }
    }
    postings.push(posting);
    rows.push({
      ...row,
      state: "created",
      remark,
      postingId: posting.id,
      version: posting.version,
    });
  }
  await noun.in(store).insertMany(postings);
  for (const open of reviews) await open();
  const shown = postings.filter(({ status }) => status === "published");
  if (shown.length > 0) await kind.settleMany(context, shown);
  return rows;
}

async function update<P extends Posting, Content>(
  context: VerbContext,
  kind: ImportNoun<P, Content>,
  { row, existing, content }: RowPlan<P, Content>,
): Promise<ImportRow> {
  const { id, version } = existing!;
  const edited = await editPosting(
    context,
    kind.noun,
    { id, version },
    (posting) => kind.changed(posting, content!),
    [],
  );
  if (!edited.ok) return refused(row, edited.error);
  const review = edited.value.status === "submitted" ? "；已提交审核" : "";
  return {
    ...row,
    state: "updated",
    remark: `${row.remark}${review}`,
    before: existing,
    version: version + 1,
  };
}

function refused(row: ImportRow, refusal: Refusal): ImportRow {
  const words =
    refusal.code === "invalid"
      ? refusal.problems.map(({ message }) => message).join("；")
      : "message" in refusal
        ? refusal.message
        : "这一行对应的信息已经不在了";
  return {
    ...row,
    state: "bad",
    problems: [{ column: null, value: "", message: words }],
    remark: "",
    key: "",
  };
}
