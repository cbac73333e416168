import { useEffect, useId, useState, type KeyboardEvent } from "react";
import type { FamilyOption } from "#app/views/family-options.ts";
import type { describedBy } from "./form-errors.ts";

interface FamilyComboboxProps {
  described: Omit<ReturnType<typeof describedBy>, "name"> & { readonly name: undefined };
  options: readonly FamilyOption[];
  /** Code of the chosen family; empty for none. */
  chosen: string;
  /** The grouped list is shown below. */
  listed: boolean;
  onList: () => void;
  onChoose: (code: string) => void;
}

/** Milliseconds that a key may follow another before the names are asked. */
const pause = 80;
const mostShown = 12;

/** A box that finds families by any of their names; arrows choose, Enter takes, Escape takes back. */
export function FamilyCombobox(props: FamilyComboboxProps) {
  const { described, options, chosen, listed, onList, onChoose } = props;
  const name = options.find(({ code }) => code === chosen)?.name ?? "";
  // What is typed stands until something is chosen, here or in the grouped list.
  const [typed, setTyped] = useState<{ readonly on: string; readonly text: string } | null>(null);
  const text = typed?.on === chosen ? typed.text : name;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const id = useId();
  const asked = text.trim();
  const found = useFound(asked === name ? "" : asked, options);
  const shown = open ? found : [];
  const current = shown.find(({ code }) => code === active) ?? shown[0];
  const optionId = (code: string) => `${id}-${code}`;

  const take = (code: string) => {
    setOpen(false);
    setTyped(null);
    onChoose(code);
  };
  const leave = () => {
    setOpen(false);
    const exact = found.find((each) => each.name === asked);
    if (exact) take(exact.code);
    else if (asked === "") take("");
    else if (chosen !== "") setTyped(null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // The browser's own list of words under composition takes these keys.
    if (event.nativeEvent.isComposing) return;
    const at = current ? shown.indexOf(current) : -1;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        event.preventDefault();
        if (!open) return setOpen(true);
        const step = event.key === "ArrowDown" ? 1 : -1;
        return setActive(shown[(at + step + shown.length) % shown.length]?.code ?? null);
      }
      case "Enter":
        // Never sends the form: in this box Enter takes an option.
        event.preventDefault();
        if (current) take(current.code);
        return;
      case "Escape":
        setOpen(false);
        return setTyped(null);
    }
  };

  return (
    <div className="combo">
      <div className="amount">
        <input
          {...described}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          placeholder="输入名称、俗称或型号"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(current.code) : undefined}
          value={text}
          onChange={(event) => {
            setTyped({ on: chosen, text: event.target.value });
            setActive(null);
            setOpen(true);
          }}
          onKeyDown={press}
          onBlur={leave}
        />
        <button type="button" className="btn" aria-expanded={listed} onClick={onList}>
          {listed ? "收起分类" : "按分类选"}
        </button>
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label="可选的类别" hidden={shown.length === 0}>
        {shown.map(({ code, name: option, also }) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the box takes the keys
          <li
            key={code}
            id={optionId(code)}
            role="option"
            aria-selected={code === current?.code}
            // The box keeps the focus: leaving it would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(code)}
          >
            {option} <span className="unit">{also}</span>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {open && asked !== "" && asked !== name && found.length === 0
          ? "没有这个名称的类别，换个说法或按分类选"
          : !open && asked !== "" && chosen === ""
            ? "还没有选中类别，请从列表里选一项"
            : ""}
      </p>
    </div>
  );
}

/** Options by the letters at hand at once, then by all names of the vocabulary. */
function useFound(asked: string, options: readonly FamilyOption[]): readonly FamilyOption[] {
  const [answer, setAnswer] = useState({ asked: "", found: [] as readonly FamilyOption[] });
  useEffect(() => {
    if (asked === "") return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void namesFor(asked, stop.signal).then((found) => {
        if (found) setAnswer({ asked, found });
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  if (asked === "") return [];
  if (answer.asked === asked) return answer.found;
  return options.filter(({ name }) => name.includes(asked)).slice(0, mostShown);
}

/** Null when the answer did not come: the letters at hand have to do. */
async function namesFor(asked: string, signal: AbortSignal): Promise<FamilyOption[] | null> {
  try {
    const query = new URLSearchParams({ q: asked }).toString();
    const response = await fetch(`/equipment/families/names?${query}`, { signal });
    return response.ok ? ((await response.json()) as FamilyOption[]) : null;
  } catch {
    return null;
  }
}
