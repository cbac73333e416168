import { FieldFrame, type FieldCommon } from "./field-frame.tsx";
import { describedBy } from "./form-errors.ts";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** Options under a heading; a null title stands without one. */
export interface SelectGroup {
  readonly title: string | null;
  readonly options: readonly SelectOption[];
}

interface SelectProps extends FieldCommon {
  defaultValue?: string;
  /** Shown first with an empty value: 请选择. */
  empty?: string;
  groups: readonly SelectGroup[];
}

/** A list of options, grouped where it is long. */
export function Select({ defaultValue = "", empty, groups, hint, errors, ...rest }: SelectProps) {
  const { name, label, optional, note } = rest;
  return (
    <FieldFrame
      name={name}
      label={label}
      optional={optional}
      note={note}
      hint={hint}
      errors={errors}
    >
      <select {...describedBy(name, hint !== undefined, errors)} defaultValue={defaultValue}>
        {empty !== undefined && <option value="">{empty}</option>}
        {groups.map(({ title, options }) =>
          title === null ? (
            <Options key="" options={options} />
          ) : (
            <optgroup key={title} label={title}>
              <Options options={options} />
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
}

/** Short lists without headings. */
export function plainGroup(options: readonly SelectOption[]): readonly SelectGroup[] {
  return [{ title: null, options }];
}

export function Options({ options }: { options: readonly SelectOption[] }) {
  return (
    <>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
