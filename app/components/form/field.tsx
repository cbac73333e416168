import type { HTMLInputAutoCompleteAttribute } from "react";
import { FieldFrame, type FieldCommon } from "./field-frame.tsx";
import { describedBy } from "./form-errors.ts";

interface FieldProps extends FieldCommon {
  defaultValue?: string;
  type?: "text" | "email" | "password" | "date" | "tel" | "url";
  inputMode?: "text" | "decimal" | "numeric" | "tel" | "email";
  /** Stands behind the field: 万元, 天, kW. */
  unit?: string;
  placeholder?: string;
  maxLength?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  required?: boolean;
  /** Model numbers, where 0 and O must look different. */
  model?: boolean;
}

/** One line of text, a number as people write it, a date. */
export function Field({
  defaultValue = "",
  type = "text",
  unit,
  model = false,
  hint,
  errors,
  ...rest
}: FieldProps) {
  const { name, label, optional, note, ...input } = rest;
  const control = (
    <input
      {...input}
      {...describedBy(name, hint !== undefined, errors)}
      type={type}
      defaultValue={defaultValue}
      className={model ? "model" : undefined}
    />
  );
  return (
    <FieldFrame
      name={name}
      label={label}
      optional={optional}
      note={note}
      hint={hint}
      errors={errors}
    >
      {unit ? (
        <div className="amount">
          {control}
          <span className="unit">{unit}</span>
        </div>
      ) : (
        control
      )}
    </FieldFrame>
  );
}
