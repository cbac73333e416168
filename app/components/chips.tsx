import { Fragment } from "react";
import { Icon } from "./icons.tsx";
import { Link } from "./link.tsx";

export interface ChosenCondition {
  readonly label: string;
  /** The same search without this condition. */
  readonly without: string;
}

interface ChipsProps {
  /** Conditions of one filter are joined by 或, filters by 且. */
  groups: readonly (readonly ChosenCondition[])[];
  clear: string;
}

/** The chosen conditions as a sentence; each word is the link that takes it back. */
export function Chips({ groups, clear }: ChipsProps) {
  const chosen = groups.filter((group) => group.length > 0);
  if (chosen.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label="已选条件">
      {chosen.map((group, index) => (
        <Fragment key={index}>
          {index > 0 && <span className="logic and">且</span>}
          {group.map(({ label, without }, place) => (
            <Fragment key={label}>
              {place > 0 && <span className="logic">或</span>}
              <Link className="chip" to={without} aria-label={`去掉条件：${label}`}>
                {label}
                <Icon name="x" />
              </Link>
            </Fragment>
          ))}
        </Fragment>
      ))}
      <Link className="quiet clear" to={clear}>
        清除全部条件
      </Link>
    </div>
  );
}
