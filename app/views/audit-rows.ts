import { isDay, minuteInChina, type Day } from "#app/domain/shared/time.ts";
import type { AuditQuestion } from "#app/use-cases/ports.ts";
import type { AuditView } from "#app/use-cases/view-audit.ts";
import { pageAsked } from "./page-number.ts";
import { actorName, outcomeLabel, verbLabels } from "./verb-labels.ts";

export const auditPerPage = 50;
/** Lines of one exported sheet, the newest. */
export const mostExported = 10_000;

type Asked = AuditQuestion & { readonly page: number; readonly perPage: number };

/** The filters of the page of operations from its address; what makes no sense is left out. */
export function readAuditQuestion(params: URLSearchParams): Asked {
  const word = (name: string) => params.get(name)?.trim().slice(0, 60) || null;
  const day = (name: string): Day | null => {
    const value = word(name);
    return value && isDay(value) ? value : null;
  };
  const verb = word("verb");
  const outcome = word("outcome");
  return {
    organisationId: null,
    verb: verb && Object.hasOwn(verbLabels, verb) ? verb : null,
    actor: word("actor"),
    outcome: outcome === "done" || outcome === "refused" ? outcome : null,
    from: day("from"),
    to: day("to"),
    page: pageAsked(params),
    perPage: auditPerPage,
  };
}

/** The address of a page of the same lines. */
export function auditAddress(asked: Asked, page: number): string {
  const { verb, actor, outcome, from, to } = asked;
  const named = Object.entries({ verb, actor, outcome, from, to }).filter(
    (pair): pair is [string, string] => pair[1] !== null,
  );
  const params = new URLSearchParams(named);
  if (page > 1) params.set("page", String(page));
  return `?${params.toString()}`;
}

/** The address of the same lines as a file. */
export function auditExport(asked: Asked, format: "xlsx" | "csv"): string {
  const filters = auditAddress(asked, 1).slice(1);
  return `/workbench/audit/export?${[filters, `format=${format}`].filter(Boolean).join("&")}`;
}

export interface AuditRow {
  readonly at: string;
  readonly minute: string;
  readonly verb: string;
  readonly refused: boolean;
  readonly outcome: string;
  readonly who: string;
  /** Of which organisation, on the page for administrators. */
  readonly organisation: string;
  readonly thing: string;
  readonly to: string | null;
  readonly requestId: string;
}

const opaque = /^[2-9a-z]{10}$/;

/** Lines of the audit in words. `own`: actors without a name have left; elsewhere ids stand for people. */
export function auditRows(
  { items, things, names, organisations }: AuditView,
  own: boolean,
): AuditRow[] {
  return items.map((line) => {
    const thing = Object.hasOwn(things, line.subject) ? things[line.subject] : undefined;
    const name = Object.hasOwn(names, line.actor) ? names[line.actor] : undefined;
    const known = actorName(line.actor);
    const left = own && known === line.actor;
    const organisation = line.organisationId ? organisations[line.organisationId] : undefined;
    const member = Object.hasOwn(names, line.subject) ? names[line.subject] : undefined;
    return {
      at: line.at,
      minute: minuteInChina(line.at),
      verb: verbLabels[line.verb] ?? line.verb,
      refused: line.outcome !== "done",
      outcome: outcomeLabel(line.outcome),
      who: name ?? (left ? "已离开的成员" : known),
      organisation: organisation ?? line.organisationId ?? "",
      thing: thing?.title ?? member ?? (opaque.test(line.subject) ? line.subject : ""),
      to: thing?.to ?? null,
      requestId: line.requestId,
    };
  });
}
