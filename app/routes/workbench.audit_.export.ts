import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formatAsked, sheetResponse } from "#app/sheet-response.server.ts";
import { auditRows, mostExported, readAuditQuestion } from "#app/views/audit-rows.ts";

const columns = [
  { header: "时间（北京）", width: 18 },
  { header: "操作", width: 18 },
  { header: "对象", width: 40 },
  { header: "结果", width: 16 },
  { header: "成员或账号", width: 16 },
  { header: "企业", width: 28 },
  { header: "请求编号", width: 24, quiet: true },
];

/** The lines that the page's filters leave, as a sheet. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, useCases, today } = context;
  const { searchParams } = new URL(request.url);
  const asked = { ...readAuditQuestion(searchParams), page: 1, perPage: mostExported };
  const whole = mayUse("administrator", actor);
  const view = valueOr(
    whole ? await useCases.viewWholeAudit(asked) : await useCases.viewAudit(asked),
    request,
  );
  const rows = auditRows(view, !whole).map((row) => [
    row.minute,
    row.verb,
    row.thing,
    row.outcome,
    row.who,
    row.organisation,
    row.requestId,
  ]);
  return sheetResponse(`操作记录 ${today}`, columns, rows, formatAsked(searchParams));
}
