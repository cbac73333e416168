/** What is wrong with one field, in words for the person who filled it. */
export type FieldProblems = readonly string[] | undefined;

/** What a control needs to be labelled and described: its id is the field's name. */
export function describedBy(name: string, hint: boolean, errors: FieldProblems) {
  const ids = [hint ? `${name}-hint` : "", isWrong(errors) ? `${name}-error` : ""].filter(Boolean);
  return {
    id: name,
    name,
    "aria-invalid": isWrong(errors) || undefined,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
  } as const;
}

export function isWrong(errors: FieldProblems): boolean {
  return errors !== undefined && errors.length > 0;
}
