import { Form, useNavigate } from "@remix-run/react";
import { useRef, useState, type KeyboardEvent } from "react";
import type { SearchIndex } from "#app/use-cases/search-port.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icons.tsx";
import { optionId, SuggestionList } from "./suggestion-list.tsx";
import type { SuggestionItem } from "./suggestions.ts";
import { useHydrated } from "./use-hydrated.ts";
import { useSuggestions } from "./use-suggestions.ts";

const scopes: Record<SearchIndex, { readonly action: string; readonly label: string }> = {
  equipment: { action: "/equipment", label: "设备名称、旧型号，或一句话" },
  needs: { action: "/needs", label: "搜更新需求：设备名称、型号，或一句话" },
};

const list = "search-options";

interface SearchBoxProps {
  query?: string;
  /** What is searched: on the pages of needs, needs. */
  scope?: SearchIndex;
  /** main on the first page, where searching is the one primary action. */
  look?: "ink" | "main";
}

/**
 * One box for a machine's name, an old model number or a sentence. With scripts it is a combobox (WAI-ARIA,
 * list autocomplete with manual selection): the keyboard stays in the box, Enter without a choice searches.
 */
export function SearchBox({ query = "", scope = "equipment", look = "ink" }: SearchBoxProps) {
  const { action, label } = scopes[scope];
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const input = useRef<HTMLInputElement>(null);
  /** Null until something is typed, and again when a choice is made. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const groups = useSuggestions(scope, typed);
  const items = groups.flatMap((group) => group.items);
  const shown = open && items.length > 0;
  const chosen = shown ? items[active] : undefined;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ to }: SuggestionItem) => {
    close();
    setTyped(null);
    if (input.current) input.current.value = "";
    navigate(to);
  };
  const move = (step: 1 | -1) => {
    if (!shown) return setOpen(true);
    // One place beside the list, where nothing is chosen.
    const places = items.length + 1;
    setActive((at) => ((at + 1 + step + places) % places) - 1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (items.length === 0) return;
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      close();
    }
  };
  const combobox = hydrated && {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": shown,
    "aria-controls": list,
    "aria-activedescendant": chosen ? optionId(list, active) : undefined,
  };

  return (
    <Form className="search" role="search" action={action} onSubmit={close}>
      <label className="vh" htmlFor="search-q">
        {label}
      </label>
      <input
        key={`${scope} ${query}`}
        ref={input}
        id="search-q"
        name="q"
        type="search"
        defaultValue={query}
        placeholder={label}
        autoComplete="off"
        {...combobox}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <Button look={look}>
        <Icon name="find" />
        搜索
      </Button>
      {hydrated && (
        <>
          <SuggestionList
            id={list}
            groups={groups}
            shown={shown}
            active={active}
            onChoose={choose}
          />
          <div className="vh" role="status">
            {shown ? `${items.length} 条建议，用上下键选择` : ""}
          </div>
        </>
      )}
    </Form>
  );
}
