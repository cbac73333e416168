import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { EditionImportView } from "#app/views/edition-import-view.ts";
import { editionsPath } from "#app/views/mark-view.ts";
import { Button, ButtonLink } from "./button.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { EditionDifference } from "./edition-difference.tsx";
import { ErrorSummary } from "./form/index.ts";
import { InventedNote } from "./invented-note.tsx";
import { Told } from "./told.tsx";

interface ImportStepProps {
  view: EditionImportView;
  errors: FormErrors | undefined;
}

/** Where an import stands, and the way on. */
export function EditionImportStep({ view, errors }: ImportStepProps) {
  if (view.state === "dropped") return <Told>已放弃，没有改变任何目录。</Told>;
  if (view.state === "undone")
    return <Told>导入已撤销：上一版恢复在用，标识恢复到导入之前的状态。</Told>;
  return view.state === "confirmed" ? (
    <Confirmed view={view} errors={errors} />
  ) : (
    <Preview view={view} errors={errors} />
  );
}

function Confirmed({ view, errors }: ImportStepProps) {
  const { done, total, finished } = view.progress;
  return (
    <section className="sheet pad stack" aria-labelledby="step-title">
      <h2 id="step-title">已导入</h2>
      <p role="status">
        {finished
          ? `标识已按新版重新核对：${total} 个`
          : `正在按新版重新核对标识：${done} / ${total}，刷新页面看进度`}
        {!finished && (
          <>
            {" "}
            <progress value={done} max={total} aria-label="重新核对标识" />
          </>
        )}
      </p>
      <ErrorSummary errors={errors} />
      <Form method="post" className="actions">
        {view.edition && <ButtonLink to={view.edition}>看这一版</ButtonLink>}
        {finished && (
          <Button name="intent" value="undo">
            撤销这次导入
          </Button>
        )}
      </Form>
      {view.outcomes.length > 0 && (
        <DataTable className="postings" caption="标识的变化" captionShown>
          <DataHead>
            <DataRow>
              <ColumnHead>原来</ColumnHead>
              <ColumnHead>现在</ColumnHead>
              <ColumnHead>供给</ColumnHead>
            </DataRow>
          </DataHead>
          <DataBody>
            {view.outcomes.map((each) => (
              <DataRow key={each.id}>
                <RowHead>
                  <Link to={each.beforeTo}>{each.before}</Link>
                </RowHead>
                <Cell data-label="现在">{each.after || "失效"}</Cell>
                <Cell data-label="供给">
                  <Link to={each.listing}>看供给</Link>
                </Cell>
              </DataRow>
            ))}
          </DataBody>
        </DataTable>
      )}
    </section>
  );
}

function Preview({ view, errors }: ImportStepProps) {
  const { plan } = view;
  const can = plan !== null && !plan.nothingNew;
  return (
    <section className="sheet pad stack" aria-labelledby="step-title">
      <h2 id="step-title">{titleOf(view)}</h2>
      <ErrorSummary errors={errors} />
      {plan?.invented && <InventedNote />}
      {plan && !plan.nothingNew && (
        <p>
          {plan.isNew ? "将新建这个目录。" : ""}
          {plan.previous ? (
            <>
              将取代<Link to={plan.previous.to}>{plan.previous.label}</Link>
              ，旧版保留。受影响的标识 {plan.marks.length} 个：不变 {plan.fates.carried}，需重新核验{" "}
              {plan.fates.again}，失效 {plan.fates.ended}。
            </>
          ) : (
            "不取代任何版本，不影响现有标识。"
          )}
        </p>
      )}
      <Form method="post" className="actions">
        {can && <input type="hidden" name="seen" value={plan.digest} />}
        {can && (
          <Button look="main" name="intent" value="confirm">
            确认导入 {view.entries} 条
          </Button>
        )}
        <ButtonLink to={editionsPath}>换一个文件</ButtonLink>
        <Button look="text" name="intent" value="drop">
          放弃
        </Button>
      </Form>
    </section>
  );
}

function titleOf({ faultCount, plan, entries }: EditionImportView): string {
  if (faultCount > 0) return `有 ${faultCount} 处错误，改好后重新上传`;
  if (plan?.nothingNew) return "与现有版本完全相同，没有要改变的内容";
  return `预览：${entries} 条，还没有导入`;
}

/** What was read: the edition, its faults, what would change. */
export function EditionImportContent({ view }: { view: EditionImportView }) {
  const { head, plan, faults, faultCount } = view;
  return (
    <>
      {faults.length > 0 && (
        <section className="sheet pad stack" aria-labelledby="faults-title">
          <h2 id="faults-title">错误</h2>
          <ul className="list">
            {faults.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {faultCount > faults.length && (
            <p className="quiet">另有 {faultCount - faults.length} 处没有列出</p>
          )}
        </section>
      )}
      {head && (
        <section className="sheet pad stack" aria-labelledby="head-title">
          <h2 id="head-title">
            {head.name} {head.label}
          </h2>
          <dl className="facts sourced">
            <Fact name="类型" value={`${head.kind}，${head.level}`} />
            <Fact name="文号" value={head.document} />
            <Fact name="印发日期" value={head.issued ?? "未写明"} />
            <Fact
              name="有效期"
              value={`${head.validFrom ?? "未写明"} 至 ${head.validTo ?? "没有写明期限"}`}
            />
            <Fact name="缺少的内容" value={head.gaps.join("；") || "没有填写"} />
            <Fact
              name="条件"
              value={`${view.conditions} 条，其中 ${view.computed} 条能自动对照，其余由人核对`}
            />
            <Fact name="文件" value={`${view.fileName}，SHA-256 ${view.sha256}`} />
          </dl>
        </section>
      )}
      {plan && plan.marks.length > 0 && <AffectedMarks marks={plan.marks} />}
      {plan?.previous && (
        <section className="sheet pad stack" aria-labelledby="difference-title">
          <h2 id="difference-title">与{plan.previous.label}相比</h2>
          <EditionDifference counts={plan.counts} difference={plan.difference} />
        </section>
      )}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="hash-line">{value}</dd>
    </div>
  );
}

type Affected = NonNullable<EditionImportView["plan"]>["marks"];

function AffectedMarks({ marks }: { marks: Affected }) {
  return (
    <section className="sheet pad stack" aria-labelledby="affected-title">
      <h2 id="affected-title">受影响的标识</h2>
      <DataTable className="postings" caption="受影响的标识">
        <DataHead>
          <DataRow>
            <ColumnHead>供给</ColumnHead>
            <ColumnHead>原条目</ColumnHead>
            <ColumnHead>状态</ColumnHead>
            <ColumnHead>导入后</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {marks.map((mark) => (
            <DataRow key={mark.id}>
              <RowHead>
                <Link to={mark.to}>{mark.title}</Link>
              </RowHead>
              <Cell data-label="原条目">{mark.before}</Cell>
              <Cell data-label="状态">{mark.state}</Cell>
              <Cell data-label="导入后">
                {mark.fate}
                {mark.after && `：${mark.after}`}
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </section>
  );
}
