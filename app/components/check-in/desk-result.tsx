import { checkInOutcomeLabels, type CheckInOutcome } from "#app/domain/events/check-in.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { RosterLine } from "#app/use-cases/check-in-desk.ts";
import { Icon } from "../icons.tsx";

interface DeskResultProps {
  outcome: CheckInOutcome;
  /** What the site said; null before it was asked. */
  words: string | null;
  person: RosterLine | null;
  sent: boolean;
}

/** What became of the last scan, to be read at arm's length: shape, word and colour. */
export function DeskResult({ outcome, words, person, sent }: DeskResultProps) {
  const look = outcome === "counted" ? "ok" : outcome === "again" ? "unk" : "no";
  const unknownHere = outcome === "unknown" && !sent;
  return (
    <section className={`desk-result ${look}`} role="status" aria-label="刚才的签到">
      <p className="desk-outcome">
        <Icon name={look} />
        {unknownHere ? "名单里没有" : checkInOutcomeLabels[outcome]}
      </p>
      {person && (
        <p className="desk-person">
          <strong>{person.name}</strong>
          <span>{person.organisation}</span>
        </p>
      )}
      {words && outcome !== "counted" && <p>{words}</p>}
      {!words && outcome === "again" && person?.came && (
        <p>{`已于 ${minuteInChina(person.came.at).slice(5)} 在“${person.came.desk}”签到`}</p>
      )}
      {!sent && <p>{unknownHere ? "本机名单可能不是最新的。" : ""}已记在本机，联网后核对。</p>}
    </section>
  );
}
