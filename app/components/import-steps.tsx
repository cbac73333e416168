import { Form, Link } from "@remix-run/react";
import { importTargetLabels } from "#app/domain/sheets/import.ts";
import { importKeptDays } from "#app/domain/sheets/limits.ts";
import { importsPath } from "#app/views/import-list.ts";
import type { ImportHead } from "#app/views/import-page.ts";
import { Button, ButtonLink } from "./button.tsx";
import { ExportLinks } from "./export-links.tsx";
import { Told } from "./told.tsx";

/** A checked sheet: how many rows go in, and the way on. */
export function ImportReady({ head, mayWrite }: { head: ImportHead; mayWrite: boolean }) {
  const { counts, good } = head;
  return (
    <section className="sheet pad stack" aria-labelledby="ready-title">
      <h2 id="ready-title">
        {good > 0 ? `${good} 行可以导入` : "没有可以导入的行"}
        {counts.bad > 0 && `，${counts.bad} 行有错误`}
      </h2>
      <p>
        将新建 {counts.new}，将更新 {counts.update}，跳过（未变）{counts.same}
        {counts.skip > 0 && `，跳过（重复）${counts.skip}`}。新建的：
        {importTargetLabels[head.target]}。还没有写入任何内容。
      </p>
      {counts.bad > 0 && <BadRows head={head} />}
      {mayWrite && (
        <Form method="post" className="actions">
          {good > 0 && (
            <Button look="main" name="intent" value="confirm">
              导入 {good} 行
            </Button>
          )}
          <ButtonLink to={`${importsPath}/${head.id}?step=columns`}>重新核对列</ButtonLink>
          <Button look="text" name="intent" value="cancel">
            取消这次导入
          </Button>
        </Form>
      )}
    </section>
  );
}

/** An import that has ended: what is in, what came back, and the way back. */
export function ImportEnded({ head, mayWrite }: { head: ImportHead; mayWrite: boolean }) {
  const { counts, brought, status, noun } = head;
  const list = noun === "listing" ? "/workbench/listings" : "/workbench/needs";
  return (
    <>
      <Told tone={status === "done" ? "done" : "plain"}>
        <span>
          {endedWords(head)}{" "}
          <Link to={list}>{noun === "listing" ? "看我的供给" : "看我的需求"}</Link>
        </span>
      </Told>
      {counts.bad > 0 && (
        <section className="sheet pad stack" aria-labelledby="bad-title">
          <h2 id="bad-title">{counts.bad} 行要修改</h2>
          <BadRows head={head} />
        </section>
      )}
      {counts.kept > 0 && (
        <p>
          <ExportLinks to={`${importsPath}/${head.id}/rows?which=kept`} label="撤销时保留的行" />
        </p>
      )}
      {mayWrite && brought > 0 && (
        <details className="sheet pad">
          <summary>撤销这次导入</summary>
          <Form method="post" className="stack">
            <p>
              新建的 {counts.created} 条会删除，更新的 {counts.updated}{" "}
              条恢复成导入前的内容。导入之后有人改过、或已有对接消息的保留并列出。导入{" "}
              {importKeptDays} 天内可以撤销。
            </p>
            <div className="actions">
              <Button look="ink" name="intent" value="undo">
                撤销 {brought} 条
              </Button>
            </div>
          </Form>
        </details>
      )}
    </>
  );
}

function endedWords({ status, counts, position, rows }: ImportHead): string {
  const inside = `新建 ${counts.created} 条，更新 ${counts.updated} 条`;
  switch (status) {
    case "done":
      return `导入完成：${inside}，跳过 ${counts.same + counts.skip} 行，有错误 ${counts.bad} 行。`;
    case "undone":
      return `已撤销：删除 ${counts.removed} 条，恢复 ${counts.restored} 条，保留 ${counts.kept} 条。`;
    default:
      return counts.created + counts.updated > 0
        ? `已在第 ${position} / ${rows} 行停止：${inside}，已写入的保留着。`
        : "已取消，没有写入任何内容。";
  }
}

function BadRows({ head }: { head: ImportHead }) {
  return (
    <p>
      <ExportLinks to={`${importsPath}/${head.id}/rows?which=bad`} label="下载有错误的行" />
      <span className="quiet">
        {" "}
        和您上传的列一样，最后一列写了错在哪里；改好后直接再上传这个文件
      </span>
    </p>
  );
}
