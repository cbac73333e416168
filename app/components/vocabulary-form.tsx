import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { FormField } from "#app/domain/vocabulary/form-fields.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import { Button } from "./button.tsx";
import { ErrorSummary, Field, plainGroup, Select, TextArea } from "./form/index.ts";

interface VocabularyFormProps {
  fields: readonly FormField[];
  values: FormValues;
  errors: FormErrors | undefined;
  /** What the form began from. */
  mark: string;
  /** The code is fixed: only a new entry chooses one. */
  fresh: boolean;
  /** The entry as it stands now, to look at beside the form. */
  entry: string;
  /** Codes that the form may ask for: attributes by name, groups. */
  help: { readonly groups: readonly string[] } | null;
}

/** All fields of a family or an attribute; what is sent is a proposal. */
export function VocabularyForm(props: VocabularyFormProps) {
  const { fields, values, errors, mark, fresh, entry, help } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {errors?.[""] && !fresh && (
        <p>
          <Link to={entry} target="_blank" rel="noreferrer">
            在新窗口看现在的版本
          </Link>
        </p>
      )}
      <Form method="post" className="sheet pad stack vocabulary-form">
        <input type="hidden" name="seen" value={mark} />
        {fields
          .filter(({ name }) => fresh || name !== "code")
          .map((field) => (
            <Control
              key={field.name}
              field={field}
              value={values[field.name]?.[0] ?? ""}
              errors={errors?.[field.name]}
              groups={field.name === "group" ? (help?.groups ?? []) : []}
            />
          ))}
        <TextArea
          name="note"
          label="修改说明"
          rows={2}
          maxLength={300}
          optional
          hint="为什么要改、依据是什么；审核员会看到，并留在历史里"
          defaultValue={values.note?.[0] ?? ""}
          errors={errors?.note}
        />
        <div className="actions">
          <Button look="main">提出修改</Button>
          <span className="quiet">由另一位审核员采用后生效，相关供需信息随后自动更新</span>
        </div>
      </Form>
    </>
  );
}

interface ControlProps {
  field: FormField;
  value: string;
  errors: FormErrors[string] | undefined;
  groups: readonly string[];
}

function Control({ field, value, errors, groups }: ControlProps) {
  const { name, label, rows, hint, optional, choices } = field;
  const common = { name, label, hint, optional, errors, defaultValue: value };
  if (choices)
    return (
      <Select
        {...common}
        empty="请选择"
        groups={plainGroup(choices.map((choice) => ({ value: choice, label: choice })))}
      />
    );
  if (groups.length > 0)
    return <Field {...common} hint={`${hint ?? ""}。已有：${groups.join("、")}`} />;
  return rows === 1 ? <Field {...common} /> : <TextArea {...common} rows={rows} />;
}
