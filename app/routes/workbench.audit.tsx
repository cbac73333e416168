import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { AuditFilters } from "#app/components/audit-filters.tsx";
import { AuditTable } from "#app/components/audit-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Paging } from "#app/components/paging.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { auditAddress, auditExport, auditRows, readAuditQuestion } from "#app/views/audit-rows.ts";
import { verbLabels } from "#app/views/verb-labels.ts";

export const meta: MetaFunction = () => [{ title: "操作记录 · 对接" }];

const verbs = Object.entries(verbLabels).map(([value, label]) => ({ value, label }));

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, useCases } = context;
  const asked = readAuditQuestion(new URL(request.url).searchParams);
  const whole = mayUse("administrator", actor);
  const view = valueOr(
    whole ? await useCases.viewWholeAudit(asked) : await useCases.viewAudit(asked),
    request,
  );
  return {
    asked,
    whole,
    total: view.total,
    pages: Math.ceil(view.total / asked.perPage),
    rows: auditRows(view, !whole),
    members: whole ? null : Object.entries(view.names).map(([value, label]) => ({ value, label })),
  };
}

export default function AuditPage() {
  const { asked, whole, total, pages, rows, members } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="between">
        <h1>
          操作记录 <span className="count">{total} 条</span>
        </h1>
        <p className="actions">
          <a href={auditExport(asked, "xlsx")} download>
            导出 Excel
          </a>
          <a href={auditExport(asked, "csv")} download>
            导出 CSV
          </a>
        </p>
      </div>
      <p className="quiet">
        {whole ? "全平台" : "本企业"}
        的每一次操作，包括被拒绝的尝试。记录只能增加，不能修改或删除；里面没有填写的内容，也没有联系方式。
      </p>
      <AuditFilters asked={asked} verbs={verbs} members={members} />
      {rows.length === 0 ? (
        <EmptyState
          title="没有符合条件的记录"
          ways={[
            <Link key="all" to="/workbench/audit">
              看全部记录
            </Link>,
          ]}
        />
      ) : (
        <AuditTable rows={rows} whole={whole} />
      )}
      <Paging page={asked.page} pages={pages} hrefOf={(page) => auditAddress(asked, page)} />
    </>
  );
}
