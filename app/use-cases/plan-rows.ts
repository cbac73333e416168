import { saysTheSame } from "#app/domain/review/changes.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { isId } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { ImportRow, RowProblem, SheetImport } from "#app/domain/sheets/import.ts";
import { layoutOf, type MappedColumn, type SheetLayout } from "#app/domain/sheets/layout.ts";
import { cellOf, changedColumns, idIn } from "#app/domain/sheets/posting-cells.ts";
import {
  figureProblem,
  rowFields,
  type Fields,
  type RowReading,
} from "#app/domain/sheets/row-fields.ts";
import type { ImportNoun } from "./import-noun.ts";
import type { Posting } from "./posting-noun.ts";
import type { VerbContext } from "./verb.ts";

/** What is to be done with a row: its state says what, and the rest is what it takes. */
export interface RowPlan<P, Content> {
  readonly row: ImportRow;
  /** The own posting that the row means, and what the row makes of it. */
  readonly existing: P | null;
  readonly content: Content | null;
}

/** Plans rows of an import against the organisation's postings as they are now. */
export async function planRows<P extends Posting, Content>(
  context: VerbContext,
  kind: ImportNoun<P, Content>,
  started: SheetImport,
  rows: readonly ImportRow[],
): Promise<RowPlan<P, Content>[]> {
  const { store, ports, now } = context;
  const { reference } = ports;
  const layout = layoutOf(started, reference);
  const today = dayInChina(now);
  const reader: Reader<Content> = (cells, base, changed) => {
    const reading = rowFields(cells, layout, base, changed);
    const read = kind.form.read(reading.fields, reference.vocabulary, today);
    return {
      content: read.ok ? read.value : null,
      problems: [
        ...reading.problems,
        ...(read.ok ? [] : rowProblems(read.error, reading, cells, layout)),
      ],
    };
  };
  const byId = await ownByIds(context, kind, layout, rows);
  const readings = new Map(
    rows.filter((row) => !byId.has(row.n)).map((row) => [row.n, reader(row.cells)]),
  );
  const byKey = await ownByKeys(context, kind, [...readings.values()]);
  const plans = rows.map((row) => {
    const fresh = readings.get(row.n);
    const own = byId.get(row.n) ?? null;
    const key = fresh?.content ? kind.form.key(fresh.content) : "";
    const existing = own ?? byKey.get(key) ?? null;
    return existing
      ? planExisting(kind, started, layout, reader, row, existing, own !== null)
      : planNew(kind, started, row, key, fresh!);
  });
  const earlier = await store.imports.rowsWithKeys(
    started.id,
    [...new Set(plans.map(({ row }) => row.key).filter((key) => key !== ""))],
    rows[0]?.n ?? 1,
  );
  return withoutRepeats(plans, earlier);
}

interface Reading<Content> {
  readonly content: Content | null;
  readonly problems: readonly RowProblem[];
}

type Reader<Content> = (
  cells: readonly string[],
  base?: Fields,
  changed?: (mapped: MappedColumn) => boolean,
) => Reading<Content>;

/** The own postings that rows name by their id. An id of others names nothing. */
async function ownByIds<P extends Posting, Content>(
  { store, organisationId }: VerbContext,
  { noun }: ImportNoun<P, Content>,
  layout: SheetLayout,
  rows: readonly ImportRow[],
): Promise<ReadonlyMap<number, P>> {
  const named = rows.flatMap(({ n, cells }): [number, Id][] => {
    const id = idIn(cells, layout);
    return isId(id) ? [[n, id]] : [];
  });
  const found = await noun.in(store).byIds([...new Set(named.map(([, id]) => id))]);
  const own = new Map(
    found.filter((each) => each.organisationId === organisationId).map((each) => [each.id, each]),
  );
  return new Map(named.flatMap(([n, id]) => (own.has(id) ? [[n, own.get(id)!]] : [])));
}

async function ownByKeys<P extends Posting, Content>(
  { store, organisationId }: VerbContext,
  { noun, form, content }: ImportNoun<P, Content>,
  readings: readonly Reading<Content>[],
): Promise<ReadonlyMap<string, P>> {
  const titles = readings.flatMap(({ content: read }) => (read ? [form.title(read)] : []));
  if (!organisationId) return new Map();
  const found = await noun.in(store).ofTitles(organisationId, [...new Set(titles)]);
  const open = found.filter(({ status }) => status !== "closed");
  return new Map(open.map((posting) => [form.key(content(posting)), posting]));
}

function planNew<P extends Posting, Content>(
  { noun }: ImportNoun<P, Content>,
  { target }: SheetImport,
  row: ImportRow,
  key: string,
  { content, problems }: Reading<Content>,
): RowPlan<P, Content> {
  const gaps =
    content && target === "publish" && problems.length === 0
      ? gapProblems(noun.gaps(content as unknown as P))
      : [];
  const all = [...problems, ...gaps];
  if (!content || all.length > 0) return bad(row, all);
  return { row: { ...planned(row, key), state: "new" }, existing: null, content };
}

function planExisting<P extends Posting, Content>(
  kind: ImportNoun<P, Content>,
  started: SheetImport,
  layout: SheetLayout,
  reader: Reader<Content>,
  row: ImportRow,
  existing: P,
  byId: boolean,
): RowPlan<P, Content> {
  const same = { ...planned(row, `#${existing.id}`), postingId: existing.id };
  if (!byId && started.duplicates === "skip")
    return {
      row: { ...same, state: "skip", remark: `已有同型号同标题的信息“${existing.title}”` },
      existing,
      content: null,
    };
  const before = kind.content(existing);
  const base = kind.form.fields(before, layout.vocabulary);
  const changed = changedColumns(row.cells, base, layout, byId);
  if (changed.size === 0) return { row: { ...same, state: "same" }, existing, content: null };
  const { content, problems } = reader(row.cells, base, (mapped) => changed.has(mapped));
  const gaps =
    content && existing.status !== "draft" && problems.length === 0
      ? gapProblems(kind.noun.gaps({ ...existing, ...content }))
      : [];
  const all = [...problems, ...gaps];
  if (!content || all.length > 0) return bad({ ...row, postingId: existing.id }, all);
  if (saysTheSame(before, content))
    return { row: { ...same, state: "same" }, existing, content: null };
  const after = kind.form.fields(content, layout.vocabulary);
  const fields = [...changed]
    .filter((mapped) => cellOf(base, mapped, layout) !== cellOf(after, mapped, layout))
    .map(({ header }) => header)
    .join("、");
  return {
    row: { ...same, state: "update", remark: `改动：${fields.slice(0, 200)}` },
    existing,
    content,
  };
}

function planned(row: ImportRow, key: string): ImportRow {
  return { ...row, problems: [], remark: "", key, postingId: null };
}

function bad<P, Content>(row: ImportRow, problems: readonly RowProblem[]): RowPlan<P, Content> {
  return {
    row: { ...row, state: "bad", problems: problems.slice(0, 20), remark: "", key: "" },
    existing: null,
    content: null,
  };
}

/** Of two rows that mean one posting only the first goes in. */
function withoutRepeats<P, Content>(
  plans: readonly RowPlan<P, Content>[],
  earlier: ReadonlyMap<string, ImportRow>,
): RowPlan<P, Content>[] {
  const seen = new Map([...earlier].map(([key, { row }]) => [key, row]));
  return plans.map((plan) => {
    const { key, row } = plan.row;
    if (key === "") return plan;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return plan;
    }
    const message = `和第 ${first} 行是同一条（型号、标题相同）：请只保留一行，或改型号、标题`;
    return bad(plan.row, [{ column: null, value: "", message }]);
  });
}

/** Problems of fields as problems of the cells that filled them. */
function rowProblems(
  problems: readonly FieldProblem[],
  { columnOf }: RowReading,
  cells: readonly string[],
  layout: SheetLayout,
): RowProblem[] {
  return problems.map(({ field, message }) => {
    const mapped = columnOf(field) ?? columnFor(field, layout);
    if (!mapped) return { column: null, value: "", message };
    const value = cells[mapped.index] ?? "";
    return {
      column: mapped.index,
      value: value.slice(0, 60),
      message: figureProblem(value, mapped) ?? message,
    };
  });
}

/** The column that would fill a field which its empty cell has left empty. */
function columnFor(field: string, { columns }: SheetLayout): MappedColumn | null {
  const fills = ({ column }: MappedColumn) =>
    column.key === field || field.startsWith(`${column.key}.`);
  return columns.find(fills) ?? null;
}

function gapProblems(gaps: readonly FieldProblem[]): RowProblem[] {
  return gaps.map(({ message }) => ({ column: null, value: "", message }));
}
