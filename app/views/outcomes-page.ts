import { meetingCourseLabels } from "#app/domain/events/booked-meeting.ts";
import type { EventSide } from "#app/domain/events/instance.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { outcomeFormValues } from "#app/forms/outcome-form.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { eventPaths } from "./event-view.ts";
import { outcomeRow } from "./outcome-rows.ts";

type Answered = Awaited<ReturnType<UseCases["viewOwnOutcomes"]>>;
type OwnOutcomes = Extract<Answered, { ok: true }>["value"];
type Titled = { readonly id: string; readonly title: string };

/** A form about one pair: a new outcome, or the correction of one. */
export interface OutcomeFormView {
  /** The line that is corrected; null for a new one. */
  readonly correcting: string | null;
  readonly title: string;
  readonly hidden: Readonly<Record<"buyerId" | "supplierId", string>> | null;
  readonly subjects: Readonly<Record<"needs" | "listings", readonly Titled[]>>;
  readonly files: readonly { readonly id: string; readonly name: string }[];
  /** The pair has entered something before: another deal has to be called so. */
  readonly before: readonly string[];
  readonly values: FormValues;
}

/** What one organisation agreed at an event, and the form for one more, as the address asks for it. */
export function outcomesPage(
  { event, own, ownBrings, begun, outcomes, others, files }: OwnOutcomes,
  asked: { readonly with: string | null; readonly correct: string | null; readonly today: Day },
  mayWrite: boolean,
) {
  const paths = eventPaths(event.id);
  const here = paths.outcomes;
  const corrected = outcomes.find(
    ({ line, corrected: gone }) =>
      line.id === asked.correct && line.enteredBy === own.side && !gone,
  );
  const otherId = corrected
    ? corrected.line[own.side === "buyer" ? "supplier" : "buyer"].participationId
    : asked.with;
  const other = others.find(({ participationId }) => participationId === otherId);
  const form: OutcomeFormView | null =
    mayWrite && begun && other
      ? {
          correcting: corrected?.line.id ?? null,
          title: `${corrected ? "更正" : "登记成果"}：${other.name}`,
          hidden: pairOf(own.side, own.id, other.participationId),
          subjects: {
            needs: own.side === "buyer" ? ownBrings : other.brings,
            listings: own.side === "buyer" ? other.brings : ownBrings,
          },
          files,
          before: outcomes
            .filter(({ otherName, corrected: gone }) => otherName === other.name && !gone)
            .map(({ line }) => line.what),
          values: corrected ? outcomeFormValues(corrected.line) : { day: [asked.today] },
        }
      : null;
  return {
    title: event.title,
    paths,
    here,
    begun,
    mayWrite,
    rows: outcomes.map(({ line, corrected: gone, counts, otherName }) => ({
      ...outcomeRow({ line, corrected: gone, counts, names: otherName }, own.side, mayWrite),
      to: `${here}?correct=${line.id}#outcome-form`,
    })),
    others: others.map(({ participationId, name, place, course }) => ({
      id: participationId,
      name,
      about: [place, course ? meetingCourseLabels[course] : "没有安排洽谈"].join("，"),
      to: `${here}?with=${participationId}#outcome-form`,
    })),
    form,
  };
}

function pairOf(side: EventSide, ownId: string, otherId: string) {
  return side === "buyer"
    ? { buyerId: ownId, supplierId: otherId }
    : { buyerId: otherId, supplierId: ownId };
}
