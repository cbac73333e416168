import type { SuggestionGroup, SuggestionItem } from "./suggestions.ts";
import { TitleParts } from "./title-parts.tsx";

interface SuggestionListProps {
  id: string;
  groups: readonly SuggestionGroup[];
  shown: boolean;
  /** Number of the option at which the keyboard stands, through all groups; -1 for none. */
  active: number;
  onChoose: (item: SuggestionItem) => void;
}

export function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}

/** The options of a combobox, by kind. The keyboard stays in the box that they belong to. */
export function SuggestionList({ id, groups, shown, active, onChoose }: SuggestionListProps) {
  const before = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, { items }) => sum + items.length, 0),
  );
  return (
    <div id={id} className="suggestions" role="listbox" aria-label="建议" hidden={!shown}>
      {groups.map(({ label, items }, group) => (
        <div key={label} role="group" aria-label={label}>
          <div className="suggestions-head" aria-hidden="true">
            {label}
          </div>
          {items.map((item, i) => {
            const place = before[group]! + i;
            return (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the box has the focus and the keys
              <div
                key={item.to}
                id={optionId(id, place)}
                role="option"
                aria-selected={place === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(item)}
              >
                <span>
                  <TitleParts parts={item.parts} />
                </span>
                {item.note && <span className="quiet">{item.note}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
