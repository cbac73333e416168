import { checkInOutcomeLabels } from "#app/domain/events/check-in.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { DuplicateLine } from "#app/use-cases/check-in-desk.ts";
import type { ShownScan } from "./shown-scans.ts";

const shownLines = 20;

function clock(at: string): string {
  return minuteInChina(at).slice(-5);
}

/** The last scans of this device. */
export function DeskLog({ scans }: { scans: readonly ShownScan[] }) {
  return (
    <section className="sheet pad stack" aria-labelledby="log-title">
      <h2 id="log-title">本机记录 {scans.length} 条</h2>
      {scans.length === 0 ? (
        <p className="quiet">还没有签到。</p>
      ) : (
        <ul className="desk-lines">
          {scans.slice(0, shownLines).map(({ scan, person, outcome, told }) => (
            <li key={scan.id}>
              <span className="between">
                <span>
                  <strong>{person?.name ?? scan.code}</strong>
                  {person && <span className="quiet">　{person.organisation}</span>}
                </span>
                <span>
                  {checkInOutcomeLabels[outcome]}
                  {!scan.sent && "（待同步）"}
                </span>
              </span>
              <small className="quiet block">
                {`${clock(scan.scannedAt)}　${outcome === "counted" ? scan.deskName : (told ?? "联网后核对")}`}
              </small>
            </li>
          ))}
        </ul>
      )}
      {scans.length > shownLines && <p className="quiet">只列最近 {shownLines} 条。</p>}
    </section>
  );
}

/** Every scan of the event that was one too many, with the one that counts. */
export function Duplicates({ lines }: { lines: readonly DuplicateLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="fold sheet pad">
      <summary>全场重复签到 {lines.length} 条</summary>
      <ul className="desk-lines duplicates">
        {lines.map(({ id, name, organisation, at, desk, by, words }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="quiet">　{organisation}</span>
            <small className="block">{`${clock(at)}　${desk}（${by}）：${words}`}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
