import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { CompanySheet } from "#app/components/company-sheet.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { Invitations } from "#app/components/invitations.tsx";
import { JoinRequests } from "#app/components/join-requests.tsx";
import { Leaving } from "#app/components/leaving.tsx";
import { MemberTable } from "#app/components/member-table.tsx";
import { Told } from "#app/components/told.tsx";
import { frozenWords } from "#app/domain/review/publishing.ts";
import { organisationAction } from "#app/organisation-action.server.ts";
import {
  companyView,
  invitationRow,
  leavingView,
  memberRow,
  requestRow,
} from "#app/views/organisation-view.ts";

export const meta: MetaFunction = () => [{ title: "企业与成员 · 对接" }];

const doneWords: Readonly<Record<string, string>> = {
  registered: "注册完成，企业已登记。审核员会核对名称和代码，上传营业执照可以加快。",
  joined: "您已加入本企业。",
  edited: "企业资料已保存。",
  invited: "邀请已发出。",
  revoked: "邀请已撤回，链接不再有效。",
  role: "角色已修改。",
  removed: "成员已移除。",
  accepted: "已同意加入。",
  declined: "已答复申请人。",
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, today } = context;
  if (actor.kind === "person" && !actor.membership) throw redirect("/workbench/organisation/join");
  const view = valueOr(await context.useCases.viewOrganisation(null), request);
  const { organisation, me, members } = view;
  return {
    company: companyView(organisation, today),
    owner: me.role === "owner",
    members: members.map((member) => memberRow(member, me.userId)),
    invitations: view.invitations.map(invitationRow),
    requests: view.requests.map(requestRow),
    leaving: leavingView(members, me.userId),
  };
}

export const action = organisationAction;

export default function OrganisationPage() {
  const { company, owner, members, invitations, requests, leaving } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [params] = useSearchParams();
  const done = doneWords[params.get("done") ?? ""];
  const may = owner && !company.frozen;
  const formOf = (intent: string) =>
    refused?.intent === intent
      ? { values: refused.values, errors: refused.errors }
      : { values: {}, errors: {} };
  return (
    <>
      <h1>{company.name}</h1>
      <ErrorSummary errors={refused?.errors} />
      {done && !refused && <Told tone="done">{done}</Told>}
      {company.frozen && <Told tone="refused">{frozenWords}</Told>}
      {may && requests.length > 0 && <JoinRequests requests={requests} />}
      <CompanySheet company={company} may={may} {...formOf("edit")} />
      <section className="sheet" aria-labelledby="members-title">
        <h2 id="members-title" className="pad">
          成员 <span className="quiet">{members.length} 人</span>
        </h2>
        <MemberTable members={members} may={may} />
      </section>
      {may && <Invitations invitations={invitations} {...formOf("invite")} />}
      <Leaving {...leaving} may={may} errors={formOf("leave").errors} />
      <p>
        <Link to="/workbench/organisation/join">加入或登记另一家企业</Link>
      </p>
    </>
  );
}
