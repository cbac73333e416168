import { FieldFrame, type FieldCommon } from "./field-frame.tsx";
import { describedBy } from "./form-errors.ts";

interface TextAreaProps extends FieldCommon {
  /** Name in the form where `name` only serves as id, because a page holds several such forms. */
  fieldName?: string;
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  required?: boolean;
}

/** Several lines; the browser lets it grow. */
export function TextArea({ defaultValue = "", rows = 5, hint, errors, ...rest }: TextAreaProps) {
  const { name, fieldName = name, label, optional, note, ...area } = rest;
  return (
    <FieldFrame
      name={name}
      label={label}
      optional={optional}
      note={note}
      hint={hint}
      errors={errors}
    >
      <textarea
        {...area}
        {...describedBy(name, hint !== undefined, errors)}
        name={fieldName}
        rows={rows}
        defaultValue={defaultValue}
      />
    </FieldFrame>
  );
}
