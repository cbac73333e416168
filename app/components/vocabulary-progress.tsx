import { Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { ProgressView } from "#app/views/vocabulary-list.ts";
import { vocabularyPath } from "#app/views/vocabulary-paths.ts";

const pause = 2000;

/** How far the postings have followed the last versions: by itself with JavaScript, by reloading without. */
export function VocabularyProgress({ versions }: { versions: readonly ProgressView[] }) {
  const { revalidate, state } = useRevalidator();
  const working = versions.some((version) => version.working);
  useEffect(() => {
    if (state !== "idle" || !working) return;
    const timer = setTimeout(revalidate, pause);
    return () => clearTimeout(timer);
  }, [revalidate, state, working, versions]);
  if (versions.length === 0) return null;
  return (
    <details className="sheet pad vocabulary-progress" open={working}>
      <summary>
        最近的版本
        {working && <span className="quiet">，供需信息正在跟上</span>}
      </summary>
      <ul className="list" aria-live="polite">
        {versions.map((version) => (
          <li key={version.version}>
            <VersionLine {...version} />
          </li>
        ))}
      </ul>
      {working && (
        <p className="quiet">
          可以离开这一页，更新在后台继续。
          <Link to={vocabularyPath} reloadDocument>
            刷新进度
          </Link>
        </p>
      )}
    </details>
  );
}

function VersionLine(version: ProgressView) {
  const { done, total, touched, matched, toMatch, givenUp, working, state } = version;
  const figure = (value: number) => value.toLocaleString("en-US");
  return (
    <>
      <span>
        第 {version.version} 版 · {version.changes} 项改动 · {version.stateLabel}
        {givenUp > 0 && `，${givenUp} 条没有匹配成`}
      </span>
      {working && (
        <progress
          className="import-progress"
          value={state === "done" ? matched : done}
          max={Math.max(1, state === "done" ? toMatch : total)}
          aria-label={`第 ${version.version} 版：${version.stateLabel}`}
        />
      )}
      <span className="meta">
        {version.at}采用 · 已核对 {figure(done)} / {figure(total)} 条信息，涉及 {figure(touched)} 条
        {state === "done" && toMatch > 0 && `，重新匹配 ${figure(matched)} / ${figure(toMatch)}`}
      </span>
    </>
  );
}
