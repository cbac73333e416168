import { editsOf } from "#app/domain/vocabulary/import-plan.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { freshChange, noteProblems } from "./propose-vocabulary-change.ts";
import { problemsOf, staleEdits } from "./vocabulary-checks.ts";
import { verb } from "./verb.ts";

/** Proposes everything that an import would change; one decision answers for all of it. */
export const proposeVocabularyImport = verb<
  { readonly id: Id; readonly note: string },
  { readonly id: Id }
>({
  name: "propose-vocabulary-import",
  access: "reviewer",
  subject: ({ id }) => id,
  async run(context, { id, note: written }) {
    const { store, ports } = context;
    const started = await store.vocabulary.importById(id);
    if (!started) return refuse({ code: "not_found" });
    const note = written.trim();
    const wrong = noteProblems(note);
    if (wrong.length > 0) return refuse({ code: "invalid", problems: wrong });
    const edits = editsOf(started.rows);
    if (started.state !== "checked" || edits.length === 0)
      return refuse({ code: "conflict", message: "这次导入没有可以提出的改动，或已经处理过。" });
    const stored = await store.vocabulary.stored();
    if (
      staleEdits(edits, stored).length > 0 ||
      problemsOf(edits, stored, ports.reference).length > 0
    )
      return refuse({
        code: "conflict",
        message: "上传之后词表又被改过，请重新上传这个表格再核对一次。",
      });
    if (!(await store.vocabulary.closeImport(id, "proposed")))
      return refuse({ code: "conflict", message: "这次导入刚被处理过，请刷新页面。" });
    await store.vocabulary.insert(
      edits.map((edit) => freshChange(edit, { id: ports.newId(), batch: id, note }, context)),
    );
    await notify(context, {
      to: { staff: true },
      kind: "review-queue",
      key: "vocabulary",
      words: `词表有新的修改提议：表格“${started.fileName.slice(-40)}”，${edits.length} 项`,
      link: "/workbench/vocabulary/proposals",
    });
    return ok({ id });
  },
});
