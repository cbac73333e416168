import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import {
  duplicateRuleLabels,
  duplicateRules,
  importTargetLabels,
  importTargets,
} from "#app/domain/sheets/import.ts";
import type { ImportHead, MappingLine } from "#app/views/import-page.ts";
import { Button } from "./button.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import {
  Checkbox,
  ErrorSummary,
  FamilySelect,
  FieldError,
  plainGroup,
  Select,
  SubmitButton,
  type SelectGroup,
} from "./form/index.ts";
import { Options } from "./form/select.tsx";
import { Told } from "./told.tsx";

interface KeptChoices {
  readonly mapping: readonly (string | null)[];
  readonly family: string | null;
  readonly duplicates: string;
  readonly target: string;
}

interface ImportMappingProps {
  head: ImportHead;
  lines: readonly MappingLine[];
  choices: readonly SelectGroup[];
  families: readonly SelectGroup[];
  /** What was chosen before it was refused. */
  kept: KeptChoices | null;
  errors: FormErrors | undefined;
}

/** Says of every column what it is read as, and what happens with the rows. */
export function ImportMapping(props: ImportMappingProps) {
  const { head, choices, families, kept, errors } = props;
  const lines = props.lines.map((line, n) =>
    kept ? { ...line, value: kept.mapping[n] ?? "" } : line,
  );
  const chosen = kept ?? head;
  const open = lines.filter(({ value }) => value === "").length;
  return (
    <>
      <ErrorSummary errors={errors} />
      {head.remembered && <Told>这张表的列和以前的一样，已按上次的对应填好。</Told>}
      {head.sheets.length > 1 && <SheetChoice head={head} />}
      <Form method="post" className="stack-l">
        <section className="sheet" aria-labelledby="columns-title">
          <div className="pad between">
            <h2 id="columns-title">核对每一列</h2>
            <p className="quiet">
              表头在第 {head.headerRow} 行，{lines.length} 列中认出 {lines.length - open}{" "}
              列；选“不导入”的列会跳过
            </p>
          </div>
          <DataTable className="postings mapping" caption="表格的列对应到哪一项">
            <DataHead>
              <DataRow>
                <ColumnHead>表格的列</ColumnHead>
                <ColumnHead>前几行</ColumnHead>
                <ColumnHead>导入为</ColumnHead>
              </DataRow>
            </DataHead>
            <DataBody>
              {lines.map((line) => (
                <MappingRow key={line.field} line={line} choices={choices} errors={errors} />
              ))}
            </DataBody>
          </DataTable>
        </section>
        <section className="sheet pad stack posting-form" aria-labelledby="rules-title">
          <h2 id="rules-title">怎么处理</h2>
          <FamilySelect
            name="family"
            label="没写设备类别的行按"
            empty="不指定"
            groups={families}
            defaultValue={chosen.family ?? ""}
          />
          <fieldset className="field">
            <legend>型号、标题和已有信息相同的行</legend>
            {duplicateRules.map((rule) => (
              <Checkbox
                key={rule}
                type="radio"
                name="duplicates"
                value={rule}
                checked={rule === chosen.duplicates}
              >
                {duplicateRuleLabels[rule]}
              </Checkbox>
            ))}
          </fieldset>
          <fieldset className="field">
            <legend>新建的信息</legend>
            {importTargets.map((target) => (
              <Checkbox
                key={target}
                type="radio"
                name="target"
                value={target}
                checked={target === chosen.target}
              >
                {importTargetLabels[target]}
              </Checkbox>
            ))}
          </fieldset>
          <p className="quiet">
            已有的信息只更新内容。带平台编号的行，清空的格子会清空原来的内容；按型号、标题认出的行，空格子保留原来的内容。
          </p>
        </section>
        <div className="actions">
          <SubmitButton main name="intent" value="map">
            检查 {head.rows} 行
          </SubmitButton>
          <Button look="text" name="intent" value="cancel">
            取消这次导入
          </Button>
        </div>
      </Form>
    </>
  );
}

function MappingRow({
  line,
  choices,
  errors,
}: {
  line: MappingLine;
  choices: readonly SelectGroup[];
  errors: FormErrors | undefined;
}) {
  const wrong = errors?.[line.field];
  return (
    <DataRow className={line.doubt ? "doubt" : undefined}>
      <RowHead>
        <label htmlFor={line.field}>
          {line.header || "（没有列名）"} <small>{line.letters} 列</small>
        </label>
      </RowHead>
      <Cell data-label="前几行">
        <span className="quiet">{line.samples.join(" · ") || "（空）"}</span>
      </Cell>
      <Cell data-label="导入为">
        <select
          id={line.field}
          name={line.field}
          defaultValue={line.value}
          aria-invalid={wrong ? true : undefined}
        >
          {choices.map(({ title, options }) =>
            title === null ? (
              <Options key="" options={options} />
            ) : (
              <optgroup key={title} label={title}>
                <Options options={options} />
              </optgroup>
            ),
          )}
        </select>
        {(line.doubt ?? line.note) && <p className="hint">{line.doubt ?? line.note}</p>}
        <FieldError name={line.field} errors={wrong} />
      </Cell>
    </DataRow>
  );
}

function SheetChoice({ head }: { head: ImportHead }) {
  return (
    <Form method="post" className="sheet pad sheet-choice">
      <Select
        name="sheet"
        label="工作表"
        groups={plainGroup(head.sheets.map((name) => ({ value: name, label: name })))}
        defaultValue={head.sheet}
      />
      <Button name="intent" value="sheet">
        换工作表
      </Button>
    </Form>
  );
}
