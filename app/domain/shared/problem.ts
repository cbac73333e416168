/** What is wrong with one field, in words for the person who filled it. */
export interface FieldProblem {
  /** Path of the field as the form names it: title, specs.2.value. */
  readonly field: string;
  readonly message: string;
}
