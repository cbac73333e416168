import { shownCode } from "#app/domain/events/pass.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { eventDays, eventPaths, eventPlace } from "./event-view.ts";

type Answered = Awaited<ReturnType<UseCases["viewPasses"]>>;
type OwnPasses = Extract<Answered, { ok: true }>["value"];

/** One pass as it is shown on a phone and printed. */
export interface PassView {
  readonly name: string;
  readonly position: string;
  readonly organisation: string;
  /** In capitals: that makes the smallest QR code. Null while none is good. */
  readonly scanned: string | null;
  readonly typed: string;
}

/** The passes of the own people. */
export function passesPage({ event, organisationName, passes }: OwnPasses) {
  return {
    title: event.title,
    days: eventDays(event.sessions),
    place: eventPlace(event),
    paths: eventPaths(event.id),
    passes: passes.map(({ attendee, code }): PassView => ({
      name: attendee.name,
      position: attendee.position,
      organisation: organisationName,
      scanned: code?.toUpperCase() ?? null,
      typed: code ? shownCode(code) : "",
    })),
  };
}
