import { useState } from "react";
import type { RosterLine } from "#app/use-cases/check-in-desk.ts";
import { Button } from "../button.tsx";

const mostFound = 8;

/** For supervisors: people by a part of their name or organisation, for whoever comes without a pass. */
export function NameSearch({
  roster,
  onPick,
}: {
  roster: readonly RosterLine[];
  onPick: (code: string) => void;
}) {
  const [text, setText] = useState("");
  const asked = text.trim();
  const found = asked
    ? roster.filter(({ name, organisation }) => `${name} ${organisation}`.includes(asked))
    : [];
  return (
    <section className="sheet pad stack" aria-labelledby="search-title">
      <h2 id="search-title">按姓名查找</h2>
      <div className="field">
        <label htmlFor="name-search">姓名或企业</label>
        <input
          id="name-search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {asked !== "" && (
        <p className="quiet" role="status">
          找到 {found.length} 人{found.length > mostFound && `，显示前 ${mostFound} 人`}
        </p>
      )}
      {found.length > 0 && (
        <ul className="desk-lines">
          {found.slice(0, mostFound).map(({ code, name, organisation, came }) => (
            <li key={code} className="between">
              <span>
                <strong>{name}</strong>
                <small className="quiet block">{organisation}</small>
              </span>
              {came ? (
                <span className="quiet">已签到</span>
              ) : (
                <Button type="button" small onClick={() => onPick(code)}>
                  签到<span className="vh">：{name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
