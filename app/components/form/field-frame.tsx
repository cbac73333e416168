import type { ReactNode } from "react";
import { Icon } from "../icons.tsx";
import { isWrong, type FieldProblems } from "./form-errors.ts";

/** What every field has: a label, whether it may stay empty, a hint, its errors. */
export interface FieldCommon {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  /** Under the control: where a proposed value comes from. */
  note?: ReactNode;
  errors?: FieldProblems;
}

/** Label above, control, note, hint, and what is wrong beside the field. */
export function FieldFrame({
  name,
  label,
  hint,
  optional = false,
  note,
  errors,
  children,
}: FieldCommon & { children: ReactNode }) {
  const wrong = isWrong(errors);
  return (
    <div className={wrong ? "field wrong" : "field"}>
      <label htmlFor={name}>
        {label}
        {optional && <span className="optional">可不填</span>}
      </label>
      <FieldError name={name} errors={errors} />
      {children}
      {note}
      {hint && <Hint name={name}>{hint}</Hint>}
    </div>
  );
}

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p className="hint" id={`${name}-hint`}>
      {children}
    </p>
  );
}

/** The messages of one field; nothing when it is right. */
export function FieldError({ name, errors }: { name: string; errors?: FieldProblems }) {
  if (!errors || errors.length === 0) return null;
  return (
    <p className="field-error" id={`${name}-error`}>
      <Icon name="no" />
      <span>
        <span className="vh">有误：</span>
        {errors.join("；")}
      </span>
    </p>
  );
}
