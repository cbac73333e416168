import { Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { RunView } from "#app/views/match-runs.ts";

const pause = 3000;

/** How far the matching of all needs has come: by itself with JavaScript, by reloading without. */
export function RematchProgress({ runs }: { runs: readonly RunView[] }) {
  const { revalidate, state } = useRevalidator();
  const working = runs.some((run) => run.state !== "done");
  useEffect(() => {
    if (state !== "idle" || !working) return;
    const timer = setTimeout(revalidate, pause);
    return () => clearTimeout(timer);
  }, [revalidate, state, working, runs]);
  if (runs.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rematch-title">
      <div className="between">
        <h2 id="rematch-title">全部重新匹配</h2>
        {working && (
          <Link to="/workbench/operations" reloadDocument>
            刷新进度
          </Link>
        )}
      </div>
      <ul className="list sheet pad" aria-live="polite">
        {runs.map((run) => (
          <li key={run.id}>
            <span>
              {run.at} · {run.words}
            </span>
            {run.state === "running" && (
              <progress
                className="import-progress"
                value={run.done}
                max={Math.max(1, run.total)}
                aria-label="全部重新匹配的进度"
              />
            )}
            {run.state !== "waiting" && (
              <span className="meta">
                {run.done.toLocaleString("en-US")} / {run.total.toLocaleString("en-US")} 条需求
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
