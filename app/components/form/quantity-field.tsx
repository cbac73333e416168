import type { ReactNode } from "react";
import { FieldError, Hint } from "./field-frame.tsx";
import { describedBy, isWrong, type FieldProblems } from "./form-errors.ts";
import { Options, type SelectOption } from "./select.tsx";

/** A small select beside the figure: comparison, unit, strength. */
export interface SideSelect {
  /** Suffix of the field's name: op, unit, strength. */
  readonly part: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
}

interface QuantityFieldProps {
  name: string;
  label: string;
  defaultValue?: string;
  /** In front of the figure: 不低于. */
  before?: SideSelect;
  /** Behind it: unit, strength. */
  after?: readonly SideSelect[];
  /** Choices in place of a typed figure. */
  choices?: readonly SelectOption[];
  hint?: string;
  /** Under the figure: where a proposed value comes from. */
  note?: ReactNode;
  errors?: FieldProblems;
}

/** One row of a data sheet being filled: name, comparison, figure, unit. */
export function QuantityField({
  name,
  label,
  defaultValue = "",
  before,
  after = [],
  choices,
  hint,
  note,
  errors,
}: QuantityFieldProps) {
  const wrong = isWrong(errors);
  const described = describedBy(name, hint !== undefined, errors);
  return (
    <div className={wrong ? "field line-field wrong" : "field line-field"}>
      <label htmlFor={name}>{label}</label>
      <div className="amount">
        {before && <Side name={name} owner={label} side={before} />}
        {choices ? (
          <select {...described} defaultValue={defaultValue}>
            <option value="">未填写</option>
            <Options options={choices} />
          </select>
        ) : (
          <input {...described} defaultValue={defaultValue} autoComplete="off" />
        )}
        {after.map((side) => (
          <Side key={side.part} name={name} owner={label} side={side} />
        ))}
      </div>
      <FieldError name={name} errors={errors} />
      {note}
      {hint && <Hint name={name}>{hint}</Hint>}
    </div>
  );
}

function Side({ name, owner, side }: { name: string; owner: string; side: SideSelect }) {
  const only = side.options.length === 1 ? side.options[0] : undefined;
  if (only)
    return (
      <>
        <input type="hidden" name={`${name}.${side.part}`} value={only.value} />
        <span className="unit">{only.label}</span>
      </>
    );
  return (
    <select
      name={`${name}.${side.part}`}
      defaultValue={side.value}
      aria-label={`${owner}${side.label}`}
    >
      <Options options={side.options} />
    </select>
  );
}
