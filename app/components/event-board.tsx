import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { Heard } from "#app/last-known.ts";
import type { BoardPair, BoardScreen } from "#app/views/board-page.ts";
import { Button } from "./button.tsx";
import { NotHeard } from "./not-heard.tsx";
import { useHydrated } from "./use-hydrated.ts";

interface EventBoardProps extends Heard {
  title: string;
  clock: string;
  now: string;
  next: string;
  screens: readonly BoardScreen[];
  /** The screen that the address names, from 0. */
  at: number;
  /** The address names it for good: it takes no turns. */
  stays: boolean;
}

const refreshMs = 15_000;
const turnMs = 12_000;

/** A wall screen: who sits where now and next, between slots only next, room after room. It keeps itself up to date, with scripts or without. */
export function EventBoard({
  title,
  clock,
  now,
  next,
  screens,
  at,
  stays,
  heardAt,
}: EventBoardProps) {
  const hydrated = useHydrated();
  const { revalidate } = useRevalidator();
  const [shown, setShown] = useState(at);
  const [paused, setPaused] = useState(stays);
  const count = Math.max(1, screens.length);
  const screen = screens[shown % count];

  useEffect(() => {
    const timer = setInterval(revalidate, refreshMs);
    return () => clearInterval(timer);
  }, [revalidate]);
  useEffect(() => {
    if (paused || count < 2) return;
    const timer = setInterval(() => setShown((n) => (n + 1) % count), turnMs);
    return () => clearInterval(timer);
  }, [paused, count]);

  const following = stays ? at : (at + 1) % count;
  const address = (n: number, stay: boolean) => `?screen=${n + 1}${stay ? "&stay=1" : ""}`;
  return (
    <main id="main" className="board" tabIndex={-1}>
      <noscript>
        <meta httpEquiv="refresh" content={`15;url=${address(following, stays)}`} />
      </noscript>
      <header className="board-head">
        <h1>{title}</h1>
        <h2>{screen?.room}</h2>
        <p className="board-clock">{clock}</p>
      </header>
      <NotHeard heardAt={heardAt} />
      <table>
        <caption className="vh">各桌现在和接下来的洽谈</caption>
        <thead>
          <tr>
            <th scope="col" className="board-table">
              桌
            </th>
            {now && <th scope="col">现在 {now}</th>}
            <th scope="col" className={now ? "board-next" : undefined}>
              {next ? `接下来 ${next}` : "接下来没有时段"}
            </th>
          </tr>
        </thead>
        <tbody>
          {screen?.rows.map((row) => (
            <tr key={row.table}>
              <th scope="row" className="board-table">
                {row.table}
              </th>
              {now && (
                <td className="board-now">
                  <Pair pair={row.now} />
                </td>
              )}
              <td className={now ? "board-next" : "board-now"}>
                <Pair pair={row.next} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="board-foot">
        <span>
          第 {(shown % count) + 1} 屏，共 {count} 屏
        </span>
        {count > 1 && (
          <nav aria-label="换屏">
            {hydrated ? (
              <>
                <Button type="button" small onClick={() => setShown((shown + count - 1) % count)}>
                  上一屏
                </Button>
                <Button type="button" small onClick={() => setShown((shown + 1) % count)}>
                  下一屏
                </Button>
                <Button type="button" small onClick={() => setPaused(!paused)}>
                  {paused ? "继续轮换" : "停在这一屏"}
                </Button>
              </>
            ) : (
              <>
                <a href={address((at + 1) % count, stays)}>下一屏</a>
                <a href={address(at, !stays)}>{stays ? "继续轮换" : "停在这一屏"}</a>
              </>
            )}
          </nav>
        )}
      </footer>
    </main>
  );
}

function Pair({ pair }: { pair: BoardPair | null }) {
  if (!pair) return <span className="free">空</span>;
  return (
    <div className="board-pair">
      <span>{pair.buyer}</span>
      <span>{pair.supplier}</span>
      {pair.tag && <span className="board-tag">{pair.tag}</span>}
    </div>
  );
}
