export { Checkbox } from "./checkbox.tsx";
export { ErrorSummary } from "./error-summary.tsx";
export { FamilySelect } from "./family-select.tsx";
export { Field } from "./field.tsx";
export { FieldError, Hint } from "./field-frame.tsx";
export { QuantityField, type SideSelect } from "./quantity-field.tsx";
export { plainGroup, Select, type SelectGroup, type SelectOption } from "./select.tsx";
export { SubmitButton } from "./submit-button.tsx";
export { TextArea } from "./text-area.tsx";
