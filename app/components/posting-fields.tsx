import { useState, type MouseEvent, type ReactNode } from "react";
import type { FormErrors } from "#app/answers.ts";
import type { AttributeLine, PostingFormChoices, SectorChoice } from "#app/views/posting-form.ts";
import { freeLineCount, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { Button } from "./button.tsx";
import {
  Checkbox,
  FamilySelect,
  Field,
  plainGroup,
  Select,
  TextArea,
  type SelectOption,
} from "./form/index.ts";
import { ReadFrom } from "./read-from.tsx";
import { Told } from "./told.tsx";

/** What was typed and what is wrong with it; every part of a posting form gets the same. */
export interface FormState {
  readonly values: FormValues;
  readonly errors: FormErrors;
}

interface PartProps extends FormState {
  choices: PostingFormChoices;
}

/** Name, value, errors and origin of one field, for its control. */
export function fieldOf({ values, errors }: FormState) {
  return (name: string, label: string) => ({
    name,
    label,
    defaultValue: valueOf(values, name),
    errors: errors[name],
    note: <ReadFrom field={name} label={label} values={values} />,
  });
}

interface Asking {
  /** Where scripts run the button's work is done without leaving the form. */
  ask: (event: MouseEvent<HTMLButtonElement>) => void;
}

/** Changing the family brings other lines below: sending the form with this button keeps all input. */
export function FamilyField({ choices, ask, ...state }: PartProps & Asking) {
  return (
    <div className="family-field">
      <FamilySelect
        {...fieldOf(state)("family", "设备类别")}
        empty="请选择"
        groups={choices.families}
        hint="下面的参数、筛选和匹配都按类别来"
      />
      <Button name="intent" value="family" formNoValidate onClick={ask}>
        按类别更新参数
      </Button>
    </div>
  );
}

interface PlaceFieldsProps extends PartProps {
  prefix: "origin" | "site";
  label: string;
}

export function PlaceFields({ prefix, label, choices, ...state }: PlaceFieldsProps) {
  const of = fieldOf(state);
  return (
    <div className="field-pair">
      <Select
        {...of(`${prefix}.province`, `${label}：省份`)}
        empty="请选择"
        groups={plainGroup(choices.provinces)}
      />
      <Field {...of(`${prefix}.city`, "市、区、县")} optional maxLength={20} />
    </div>
  );
}

/** What was read from the text into empty fields, to be checked; nothing unless the reader asked. */
export function ReadNotice({ read }: { read: readonly string[] | null }) {
  if (!read) return null;
  if (read.length === 0)
    return (
      <Told tone="open">
        标题和说明里没有读出可以确定的参数。写清“名称＋数值＋单位”，例如排气量 13 立方/分。
      </Told>
    );
  return <Told tone="done">已从标题和说明读入空白项，请逐项核对：{read.join("；")}</Told>;
}

export function DescriptionField({ hint, ask, ...state }: FormState & Asking & { hint: string }) {
  return (
    <>
      <TextArea {...fieldOf(state)("description", "说明")} rows={6} maxLength={4000} hint={hint} />
      <p>
        <Button name="intent" value="read" small formNoValidate onClick={ask}>
          从标题和说明读出参数
        </Button>
      </p>
    </>
  );
}

/** 专栏 rows: those of the family in sight, all others folded. */
export function SectorFields({ values, errors, choices }: PartProps) {
  const chosen = new Set(values.sectorRows ?? []);
  const { proposed, others } = choices.sectors;
  const openOthers = others.some(({ id }) => chosen.has(id));
  return (
    <fieldset className="field" id="sectorRows">
      <legend>专栏行</legend>
      <ReadFrom field="sectorRows" label="专栏行" values={values} />
      {errors.sectorRows && <p className="field-error">{errors.sectorRows.join("；")}</p>}
      {proposed.map((row) => (
        <SectorBox key={row.id} row={row} checked={chosen.has(row.id)} />
      ))}
      <details open={openOthers}>
        <summary>{proposed.length > 0 ? "其他专栏行" : "选择专栏行"}</summary>
        {others.map((row) => (
          <SectorBox key={row.id} row={row} checked={chosen.has(row.id)} />
        ))}
      </details>
    </fieldset>
  );
}

function SectorBox({ row, checked }: { row: SectorChoice; checked: boolean }) {
  return (
    <Checkbox name="sectorRows" value={row.id} checked={checked}>
      {row.label}
      <span className="quiet block">{row.scope}</span>
    </Checkbox>
  );
}

interface FreeLinesProps extends FormState {
  label: string;
  /** For wishes: hard or not. */
  strengths?: readonly SelectOption[];
}

/** Lines with a name of their own, for what the family's attributes do not cover; one is always free. */
export function FreeLines({ values, errors, label, strengths }: FreeLinesProps) {
  const count = freeLineCount(values);
  const lines = valueOf(values, `other.${count - 1}.name`) === "" ? count : count + 1;
  const filled = Object.keys(values).some(
    (name) => /^other\.\d+\.(?:name|value)$/.test(name) && valueOf(values, name) !== "",
  );
  return (
    <details className="free-lines" open={filled}>
      <summary>{label}</summary>
      {Array.from({ length: lines }, (_, n) => {
        const of = (part: string) => ({
          name: `other.${n}.${part}`,
          defaultValue: valueOf(values, `other.${n}.${part}`),
          errors: errors[`other.${n}.${part}`],
        });
        return (
          <div className={strengths ? "field-pair ranked" : "field-pair"} key={n}>
            <Field {...of("name")} label={`名称 ${n + 1}`} maxLength={40} />
            <Field {...of("value")} label="内容" maxLength={200} />
            {strengths && (
              <Select {...of("strength")} label="是否硬性" groups={plainGroup(strengths)} />
            )}
          </div>
        );
      })}
    </details>
  );
}

interface FigureLinesProps {
  lines: readonly AttributeLine[];
  isFilled: (line: AttributeLine) => boolean;
  children: (line: AttributeLine) => ReactNode;
}

/** Filled lines first and in sight; where some are filled the others fold, so that a phone shows what counts. */
export function FigureLines({ lines, isFilled, children }: FigureLinesProps) {
  // What was filled when the lines appeared stays in sight, whatever is typed or emptied meanwhile.
  const [shownFirst] = useState(() => new Set(lines.filter(isFilled).map(({ code }) => code)));
  const first = lines.filter(({ code }) => shownFirst.has(code));
  const rest = lines.filter(({ code }) => !shownFirst.has(code));
  if (first.length === 0 || rest.length < 3) return <>{[...first, ...rest].map(children)}</>;
  return (
    <>
      {first.map(children)}
      <details className="more-lines">
        <summary>另外 {rest.length} 项，没有的可以不填</summary>
        {rest.map(children)}
      </details>
    </>
  );
}

export function optionsOf(labels: Readonly<Record<string, string>>): SelectOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
