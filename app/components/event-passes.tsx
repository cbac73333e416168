import type { PassView } from "#app/views/passes-page.ts";
import { QrCode } from "./qr-code.tsx";

interface EventPassesProps {
  title: string;
  days: string;
  place: string;
  passes: readonly PassView[];
}

/** Passes beside each other; on paper several to a sheet, on phones one below the other. */
export function EventPasses({ title, days, place, passes }: EventPassesProps) {
  return (
    <ul className="passes">
      {passes.map(({ name, position, organisation, scanned, typed }, n) => (
        <li key={n} className="pass">
          <p className="pass-event">
            {title}
            <small>
              {days}　{place}
            </small>
          </p>
          {scanned ? (
            <>
              <QrCode text={scanned} title={`${name}的入场证 ${typed}`} />
              <p className="model">{typed}</p>
            </>
          ) : (
            <p className="pass-none">此证已作废，请联系承办方补发。</p>
          )}
          <p className="pass-person">
            <strong>{name}</strong>
            {position && <span>{position}</span>}
            <span>{organisation}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
