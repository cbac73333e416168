import type { CountsOfOutcomes, SumRow } from "#app/domain/events/event-report.ts";
import { sectorName, shortRowLabel } from "#app/domain/policy/sector-row.ts";
import { placeName } from "#app/domain/shared/place.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { outcomeFormValues } from "#app/forms/outcome-form.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { eventDays, eventPaths, eventPlace } from "./event-view.ts";
import { outcomeRow, type OutcomeCounts } from "./outcome-rows.ts";
import type { OutcomeFormView } from "./outcomes-page.ts";

type Answered = Awaited<ReturnType<UseCases["viewEventResults"]>>;
export type EventResults = Extract<Answered, { ok: true }>["value"];

/** 工业母机（湖北专栏1·10） */
export function rowName(id: string | null, { sectorRows }: Pick<Reference, "sectorRows">): string {
  const row = sectorRows.find((each) => each.id === id);
  return row ? `${sectorName(row)}（${shortRowLabel(row)}）` : "未归入专栏";
}

/** How many of a list: 62%; empty of nothing. */
function shareOf(part: number, whole: number): string {
  return whole > 0 ? `${Math.round((100 * part) / whole)}%` : "";
}

/** Tables of one half of the report: what is confirmed, or what waits. */
function countsView(counts: CountsOfOutcomes, reference: Pick<Reference, "sectorRows">) {
  const named = (rows: readonly SumRow[], nameOf: (key: string | null) => string) =>
    rows.map(({ key, sums }) => ({ name: nameOf(key), sums }));
  const city = (key: string | null) => key ?? "";
  return {
    total: counts.total,
    tables: [
      {
        title: "按专栏行",
        head: "专栏行",
        rows: named(counts.bySector, (key) => rowName(key, reference)),
      },
      { title: "按需方所在地", head: "需方所在地", rows: named(counts.byCity.buyer, city) },
      { title: "按供方所在地", head: "供方所在地", rows: named(counts.byCity.supplier, city) },
    ],
  };
}
export type CountsView = ReturnType<typeof countsView>;

/** The host's report of one event, with every line of its ledger. */
export function resultsPage(
  results: EventResults,
  asked: { readonly correct: string | null; readonly enter: boolean; readonly today: Day },
  mayWrite: boolean,
  reference: Pick<Reference, "sectorRows">,
) {
  const { event, report, lines, participants, mayEnter } = results;
  const paths = eventPaths(event.id);
  const here = paths.results;
  const { participation, approvedBySide, meetings } = report;
  const countsOf = countsByLine(results);
  const corrected = lines.find(
    ({ line, corrected: gone }) => line.id === asked.correct && line.enteredBy === "host" && !gone,
  );
  const form: OutcomeFormView | null =
    mayWrite && mayEnter && (asked.enter || corrected)
      ? {
          correcting: corrected?.line.id ?? null,
          title: corrected
            ? `更正：${corrected.buyerName} 与 ${corrected.supplierName}`
            : "代为登记",
          hidden: null,
          subjects: { needs: [], listings: [] },
          files: [],
          before: [],
          values: corrected ? outcomeFormValues(corrected.line) : { day: [asked.today] },
        }
      : null;
  return {
    head: { id: event.id, title: event.title, state: event.state },
    paths,
    here,
    subtitle: `${eventDays(event.sessions)}　${eventPlace(event)}`,
    made: asked.today,
    figures: [
      { name: "受邀", value: participation.invited, unit: "家" },
      { name: "报名", value: participation.registered, unit: "家" },
      {
        name: `通过（需方 ${approvedBySide.buyer}、供方 ${approvedBySide.supplier}）`,
        value: participation.approved,
        unit: "家",
      },
      {
        name: `签到 ${shareOf(participation.checkedIn, participation.approved)}`,
        value: participation.checkedIn,
        unit: "家",
      },
      { name: "安排洽谈", value: meetings.scheduled, unit: "场" },
      {
        name: `已洽谈 ${shareOf(meetings.held, meetings.scheduled)}`,
        value: meetings.held,
        unit: "场",
      },
      { name: "未到场", value: meetings.missed, unit: "场" },
      { name: "谢绝或取消", value: meetings.cancelled, unit: "场" },
    ],
    confirmed: countsView(report.confirmed, reference),
    pending: countsView(report.pending, reference),
    waiting: report.pending.total.intent.deals + report.pending.total.signed.deals,
    rows: lines.map(({ line, corrected: gone, buyerName, supplierName }) => ({
      ...outcomeRow(
        {
          line,
          corrected: gone,
          counts: countsOf(line.id),
          names: `${buyerName}（${placeName(line.buyer.place)}）← ${supplierName}（${placeName(line.supplier.place)}）`,
        },
        "host",
        mayWrite,
      ),
      to: `${here}?correct=${line.id}#outcome-form`,
    })),
    mayEnter: mayWrite && mayEnter,
    form,
    pairs: {
      buyers: participants.filter(({ side }) => side === "buyer"),
      suppliers: participants.filter(({ side }) => side === "supplier"),
    },
  };
}

export function countsByLine({ report, confirmedIds, pendingIds }: EventResults) {
  const left = new Map(report.leftOut.map((each) => [each.line.id, each]));
  const sure = new Set(confirmedIds);
  const waiting = new Set(pendingIds);
  return (id: string): OutcomeCounts => {
    if (sure.has(id)) return "confirmed";
    const out = left.get(id);
    if (!waiting.has(id) && !out) throw new Error("a line is neither counted nor left out");
    return out ?? "pending";
  };
}
