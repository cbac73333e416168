import { checkInOutcomeLabels, type CheckInOutcome } from "#app/domain/events/check-in.ts";
import type { RosterLine } from "#app/use-cases/check-in-desk.ts";
import { Icon } from "../icons.tsx";

interface DeskResultProps {
  outcome: CheckInOutcome;
  /** What the site said; null before it was asked. */
  words: string | null;
  person: Pick<RosterLine, "name" | "organisation"> | null;
  sent: boolean;
}

/** What became of the last scan, to be read at arm's length: shape, word and colour. */
export function DeskResult({ outcome, words, person, sent }: DeskResultProps) {
  const look = outcome === "counted" ? "ok" : outcome === "again" ? "unk" : "no";
  return (
    <section className={`desk-result ${look}`} role="status" aria-label="刚才的签到">
      <p className="desk-outcome">
        <Icon name={look} />
        {checkInOutcomeLabels[outcome]}
      </p>
      {person && (
        <p className="desk-person">
          <strong>{person.name}</strong>
          <span>{person.organisation}</span>
        </p>
      )}
      {words && outcome !== "counted" && <p>{words}</p>}
      {!sent && <p>已记在本机，联网后核对。</p>}
    </section>
  );
}
