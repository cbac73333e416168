import { saysTheSame } from "#app/domain/review/changes.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { ImportRow, SheetImport } from "#app/domain/sheets/import.ts";
import { layoutOf, type SheetLayout } from "#app/domain/sheets/layout.ts";
import { changedColumns, idIn } from "#app/domain/sheets/posting-cells.ts";
import { rowFields } from "#app/domain/sheets/row-fields.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { ImportNoun } from "./import-noun.ts";
import type { Posting } from "./posting-noun.ts";
import { forgetPostings } from "./settle.ts";
import type { VerbContext } from "./verb.ts";

/**
 * Takes rows back: what was new goes, what was changed says again what it said before. What somebody has
 * changed or answered since is kept, and its row says why.
 */
export async function undoRows<P extends Posting, Content>(
  context: VerbContext,
  kind: ImportNoun<P, Content>,
  started: SheetImport,
  rows: readonly ImportRow[],
): Promise<ImportRow[]> {
  const { store } = context;
  const layout = layoutOf(started, context.ports.reference);
  const brought = rows.filter(({ state }) => state === "created" || state === "updated");
  const ids = brought.flatMap(({ postingId }) => postingId ?? []);
  const found = await kind.noun.in(store).byIds(ids);
  const postings = new Map(found.map((posting) => [posting.id, posting]));
  const done: ImportRow[] = [];
  const removed: P[] = [];
  for (const row of brought) {
    const posting = postings.get(row.postingId ?? "");
    const kept = await whyKept(context, kind, layout, row, posting);
    if (!posting || kept !== null) {
      done.push({ ...row, state: "kept", remark: kept ?? "已不在了" });
    } else if (row.state === "created") {
      removed.push(posting);
      done.push({ ...row, state: "removed", remark: "" });
    } else {
      await restore(context, kind, posting, row.before as P);
      done.push({ ...row, state: "restored", remark: "" });
    }
  }
  await remove(context, kind, removed);
  return done;
}

/** Why a posting is not taken back; null when it still is what the row made it. */
async function whyKept<P extends Posting, Content>(
  { store, ports, now, organisationId }: VerbContext,
  kind: ImportNoun<P, Content>,
  layout: SheetLayout,
  row: ImportRow,
  posting: P | undefined,
): Promise<string | null> {
  if (!posting || posting.organisationId !== organisationId) return "已经删除";
  const base =
    row.state === "updated"
      ? kind.form.fields(kind.content(row.before as P), ports.reference.vocabulary)
      : {};
  const changed = changedColumns(row.cells, base, layout, idIn(row.cells, layout) === posting.id);
  const { fields } = rowFields(
    row.cells,
    layout,
    base,
    (mapped) => row.state === "created" || changed.has(mapped),
  );
  const said = kind.form.read(fields, ports.reference.vocabulary, dayInChina(now));
  const untouched =
    posting.version === row.version || (said.ok && saysTheSame(said.value, kind.content(posting)));
  if (!untouched) return "导入之后有人改过";
  if (posting.status === "suspended" || posting.status === "refused") return "审核员已经处理过";
  if (row.state === "updated") {
    const before = (row.before as P).status;
    return posting.status === before || posting.status === "submitted" ? null : "导入之后状态变过";
  }
  return (await isAnswered(store, kind.noun.kind, posting.id))
    ? "已有对接消息，对方还要查阅"
    : null;
}

async function isAnswered(
  { inquiries }: VerbContext["store"],
  noun: "listing" | "need",
  id: Id,
): Promise<boolean> {
  const asked = noun === "listing" ? await inquiries.forListing(id) : await inquiries.forNeed(id);
  return asked.length > 0;
}

async function restore<P extends Posting, Content>(
  context: VerbContext,
  { noun }: ImportNoun<P, Content>,
  posting: P,
  before: P,
): Promise<void> {
  const { store, now } = context;
  const restored = { ...before, version: posting.version + 1, updatedAt: now };
  if (!(await noun.in(store).update(restored)))
    throw new Error(`${posting.id} was changed while its import was undone`);
  if (posting.status === "submitted" && before.status !== "submitted")
    await store.reviews.withdraw(noun.kind, posting.id);
  await noun.settle(context, restored);
}

async function remove<P extends Posting, Content>(
  context: VerbContext,
  { noun }: ImportNoun<P, Content>,
  postings: readonly P[],
): Promise<void> {
  const { store } = context;
  const index = noun.kind === "listing" ? "equipment" : "needs";
  for (const { id, status } of postings) {
    if (status === "submitted") await store.reviews.withdraw(noun.kind, id);
    await store.formDrafts.remove(id);
  }
  await noun.in(store).remove(postings.map(({ id }) => id));
  const shown = postings.filter(({ status }) => status !== "draft").map(({ id }) => id);
  await forgetPostings(context, index, shown);
}
