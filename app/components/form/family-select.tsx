import { useEffect, useRef, useState, type ChangeEvent } from "react";
import { useHydrated } from "../use-hydrated.ts";
import { FamilyCombobox } from "./family-combobox.tsx";
import { FieldFrame, type FieldCommon } from "./field-frame.tsx";
import { describedBy } from "./form-errors.ts";
import { Options, type SelectGroup } from "./select.tsx";

interface FamilySelectProps extends FieldCommon {
  defaultValue?: string;
  /** Shown first with an empty value: 请选择. */
  empty: string;
  groups: readonly SelectGroup[];
}

/**
 * One family of hundreds. Without scripts a grouped list; with them a box that finds by any name, and the same
 * list on demand. The list always holds the value: what reads the form sees no difference.
 */
export function FamilySelect({ defaultValue = "", empty, groups, ...common }: FamilySelectProps) {
  const { name, label, hint, errors } = common;
  const live = useHydrated();
  const list = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(defaultValue);
  const [listed, setListed] = useState(false);
  // A browser that comes back to the page fills the list again as it was left.
  useEffect(() => setChosen(list.current?.value ?? ""), []);
  const choose = (code: string) => {
    const select = list.current;
    if (!select || select.value === code) return;
    select.value = code;
    for (const type of ["input", "change"])
      select.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const described = describedBy(name, hint !== undefined, errors);
  const own = live ? { name, "aria-label": `${label}，按分类列出` } : described;
  return (
    <FieldFrame {...common}>
      {live && (
        <FamilyCombobox
          described={{ ...described, name: undefined }}
          options={groups.flatMap(({ title, options }) =>
            options.map(({ value, label: text }) => ({
              code: value,
              name: text,
              also: title ?? "",
            })),
          )}
          chosen={chosen}
          listed={listed}
          onList={() => setListed(!listed)}
          onChoose={choose}
        />
      )}
      <select
        {...own}
        ref={list}
        hidden={live && !listed}
        defaultValue={defaultValue}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => setChosen(event.target.value)}
      >
        <option value="">{empty}</option>
        {groups.map(({ title, options }) => (
          <optgroup key={title} label={title ?? ""}>
            <Options options={options} />
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
