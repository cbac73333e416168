import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { proposalsPath, vocabularyPath } from "#app/views/vocabulary-paths.ts";
import type { ImportView } from "#app/views/vocabulary-import.ts";
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
import { EmptyState } from "./empty-state.tsx";
import { ExportLinks } from "./export-links.tsx";
import { ErrorSummary, FieldError, Hint, SubmitButton, TextArea } from "./form/index.ts";
import { Told } from "./told.tsx";

/** Fetch the vocabulary as a sheet, change it, hand it in. */
export function VocabularyUpload({ errors }: { errors: FormErrors | undefined }) {
  return (
    <section className="sheet pad stack" aria-labelledby="upload-title">
      <h2 id="upload-title">上传改好的表格</h2>
      <ErrorSummary errors={errors} />
      <Form
        method="post"
        action={`${vocabularyPath}/upload`}
        encType="multipart/form-data"
        className="stack"
      >
        <div className={errors?.file ? "field wrong" : "field"}>
          <label htmlFor="file">表格文件</label>
          <FieldError name="file" errors={errors?.file} />
          <input
            id="file"
            name="file"
            type="file"
            accept=".xlsx,.csv"
            required
            aria-describedby="file-hint"
          />
          <Hint name="file">
            .xlsx 或 .csv，最大 {sheetLimits.fileBytes / 1024 / 1024}{" "}
            MB。先导出一份，只留要改的行和列也可以，“代码”列必须有；没有的列保持原样，没有的行不变
          </Hint>
        </div>
        <div className="actions">
          <SubmitButton main>上传并核对</SubmitButton>
          <span className="quiet">这一步还不会提出任何修改</span>
        </div>
      </Form>
      <p>
        <ExportLinks to={`${vocabularyPath}/export?kind=families`} label="导出设备类别" />{" "}
        <ExportLinks to={`${vocabularyPath}/export?kind=attributes`} label="导出参数" />
        <span className="quiet"> .xlsx 里两张工作表都有</span>
      </p>
    </section>
  );
}

interface VocabularyImportStepProps {
  view: ImportView;
  errors: FormErrors | undefined;
  note: string;
}

/** What the sheet would change, and the way on. */
export function VocabularyImportStep({ view, errors, note }: VocabularyImportStepProps) {
  const { counts, good, state, id } = view;
  if (state === "proposed")
    return (
      <Told tone="done">
        <span>
          已提出 {good} 项修改。<Link to={`${proposalsPath}/${id}`}>看这次提议</Link>
        </span>
      </Told>
    );
  if (state === "dropped") return <Told>已放弃，没有提出任何修改。</Told>;
  return (
    <section className="sheet pad stack" aria-labelledby="step-title">
      <h2 id="step-title">
        {good > 0 ? `${good} 项可以提出` : "没有可以提出的修改"}
        {counts.bad > 0 && `，${counts.bad} 行有错误`}
      </h2>
      <p>
        将新建 {counts.new}，将更新 {counts.update}，跳过（未变）{counts.same}
        。还没有提出任何修改。{counts.bad > 0 && "有错误的行不会提出，改好后再上传。"}
      </p>
      <ErrorSummary errors={errors} />
      <Form method="post" className="stack">
        {good > 0 && (
          <TextArea
            name="note"
            label="修改说明"
            rows={2}
            maxLength={300}
            optional
            defaultValue={note}
            errors={errors?.note}
          />
        )}
        <div className="actions">
          {good > 0 && (
            <Button look="main" name="intent" value="propose">
              提出这 {good} 项修改
            </Button>
          )}
          <ButtonLink to={`${vocabularyPath}/upload`}>换一个文件</ButtonLink>
          <Button look="text" name="intent" value="drop">
            放弃
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** What would become of each row. */
export function VocabularyImportRows({ lines }: { lines: ImportView["lines"] }) {
  if (lines.length === 0) return <EmptyState title="没有这样的行" />;
  return (
    <div className="sheet">
      <DataTable className="postings import-rows" caption="逐行结果">
        <DataHead>
          <DataRow>
            <ColumnHead className="num">行</ColumnHead>
            <ColumnHead>名称</ColumnHead>
            <ColumnHead>结果</ColumnHead>
            <ColumnHead>说明</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {lines.map((line) => (
            <DataRow key={line.key} className={line.outcome === "bad" ? "bad" : undefined}>
              <Cell className="num" data-label="行">
                {line.row}
              </Cell>
              <RowHead>
                {line.to ? <Link to={line.to}>{line.name}</Link> : line.name || "（没有名称）"}
                <small>
                  {line.what} {line.code}
                </small>
              </RowHead>
              <Cell data-label="结果">
                <span className={`row-state ${line.outcome}`}>{line.outcomeLabel}</span>
              </Cell>
              <Cell data-label="说明">
                {line.words.length > 0 ? (
                  <ul>
                    {line.words.map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                ) : (
                  <span className="quiet">无</span>
                )}
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
