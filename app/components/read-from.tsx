import { useEffect, useRef, useState, type MouseEvent } from "react";
import { factSourceLabels } from "#app/domain/supply/spec-value.ts";
import { droppedNames, fieldSource } from "#app/forms/field-source.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { Button } from "./button.tsx";
import { FactSourceTag } from "./fact-source.tsx";

interface ReadFromProps {
  field: string;
  label: string;
  values: FormValues;
}

/** Under a proposed value: how it was read, from which words, and the way to leave it out. */
export function ReadFrom({ field, label, values }: ReadFromProps) {
  const source = fieldSource(values, field);
  const line = useRef<HTMLParagraphElement>(null);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    const form = line.current?.closest("form");
    const watch = ({ target }: Event) => {
      const name = (target as HTMLInputElement).name;
      if (name === field || name === `${field}.unit` || name === `${field}.op`) setChanged(true);
    };
    form?.addEventListener("input", watch);
    return () => form?.removeEventListener("input", watch);
  }, [field]);
  if (!source || changed) return null;
  return (
    <p className="read-from" ref={line}>
      <FactSourceTag source={source.source} />
      <span>
        {factSourceLabels[source.source].label}
        {source.passage && `：${source.passage}`}
      </span>
      <Button
        look="text"
        name="intent"
        value={`drop:${field}`}
        formNoValidate
        onClick={(event: MouseEvent<HTMLButtonElement>) => {
          event.preventDefault();
          const { form } = event.currentTarget;
          if (form) for (const name of droppedNames(field)) empty(form, name);
        }}
      >
        不用<span className="vh">{label}的这个值</span>
      </Button>
      <input type="hidden" name={`${field}.from`} value={valueOf(values, `${field}.from`)} />
    </p>
  );
}

/** Empties every control of a name and says so, as typing would. */
function empty(form: HTMLFormElement, name: string): void {
  for (const control of [...form.elements]) {
    if (!("name" in control) || control.name !== name) continue;
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = false;
    else if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
    else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
      control.value = "";
    else continue;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
