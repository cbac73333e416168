import type { ReactNode } from "react";

interface CheckboxProps {
  name: string;
  value: string;
  checked?: boolean;
  /** radio: one of several with the same name. */
  type?: "checkbox" | "radio";
  children: ReactNode;
}

/** One box with its words; the whole line is the target. */
export function Checkbox({
  name,
  value,
  checked = false,
  type = "checkbox",
  children,
}: CheckboxProps) {
  return (
    <label className="check-line">
      <input type={type} name={name} value={value} defaultChecked={checked} />
      <span>{children}</span>
    </label>
  );
}
