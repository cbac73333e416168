import { freeKey } from "#app/domain/sheets/column.ts";
import { knownColumns } from "#app/domain/sheets/columns.ts";
import { fingerprintOf } from "#app/domain/sheets/header.ts";
import type {
  ColumnMapping,
  DuplicateRule,
  ImportTarget,
  SheetImport,
} from "#app/domain/sheets/import.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { advance } from "./import-steps.ts";
import { moveImport } from "./own-import.ts";
import type { Reference } from "./ports.ts";
import { verb } from "./verb.ts";

interface Mapped {
  readonly id: Id;
  readonly mapping: ColumnMapping;
  readonly family: string | null;
  readonly duplicates: DuplicateRule;
  readonly target: ImportTarget;
}

/** A sheet of up to so many rows is checked while the person waits. */
const checkedAtOnce = 500;

/** Says what each column means, remembers it for the organisation, and has every row checked. */
export const mapColumns = verb<Mapped, { readonly id: Id }>({
  name: "map-columns",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, ...mapped }) {
    const { store, ports } = context;
    const moved = await moveImport(context, id, "map");
    if (!moved.ok) return moved;
    const started = { ...moved.value, ...mapped, remembered: false, position: 0 };
    const problems = mappingProblems(started, ports.reference);
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    await store.imports.save(started);
    await store.imports.rememberMapping(
      started,
      ports.tokens.digest(fingerprintOf(started.headers)),
    );
    if (started.rows <= checkedAtOnce) await advance(context, started);
    else await store.jobs.enqueue({ name: "import-rows", id }, "soon");
    return ok({ id });
  },
});

function mappingProblems(
  { noun, headers, mapping, family }: SheetImport,
  { vocabulary }: Reference,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const known = knownColumns(noun, vocabulary);
  const taken = new Map<string, number>();
  if (mapping.length !== headers.length)
    problems.push({ field: "", message: "列的数目和文件不同，请刷新页面后重新对应" });
  for (const [n, key] of mapping.entries()) {
    if (key === null || key === freeKey) continue;
    const field = `column.${n}`;
    const first = taken.get(key);
    if (!known.has(key)) problems.push({ field, message: `“${headers[n]}”：没有这一列` });
    else if (first !== undefined)
      problems.push({
        field,
        message: `“${headers[first]}”和“${headers[n]}”都对应了“${known.get(key)!.header}”，请只留一个`,
      });
    taken.set(key, n);
  }
  if (!taken.has("title"))
    problems.push({ field: "column.0", message: "没有一列对应“标题”：请指出哪一列是名称" });
  if (family !== null && !vocabulary.family(family))
    problems.push({ field: "family", message: "没有这个设备类别，请从列表中选择" });
  return problems;
}
