import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { Button } from "#app/components/button.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary, TextArea } from "#app/components/form/index.ts";
import { MemberTable } from "#app/components/member-table.tsx";
import { Told } from "#app/components/told.tsx";
import {
  claimKindLabels,
  claimStateLabels,
  isOpen,
  resolutionLabels,
  resolutions,
} from "#app/domain/people/claim.ts";
import { longestReason } from "#app/domain/review/reasons.ts";
import { dayInChina, longDay } from "#app/domain/shared/time.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { companyView, memberRow } from "#app/views/organisation-view.ts";

export const meta: MetaFunction = () => [{ title: "归属申请 · 对接" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewClaim({ id: params.id ?? "" }), request);
  const { claim, organisation, members, barred } = view;
  return {
    kind: claim.kind,
    open: isOpen(claim),
    state: claimStateLabels[claim.state],
    words: claim.words,
    reason: claim.reason,
    asked: longDay(dayInChina(claim.askedAt)),
    applicant: { name: claim.name, email: claim.email },
    company: companyView(organisation, context.today),
    members: members.map((member) => memberRow(member, null)),
    barred,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const resolution = resolutions.find((each) => each === valueOf(values, "resolution"));
  if (!resolution) throw new Response("没有这个操作。", { status: 400 });
  const reason = valueOf(values, "reason");
  const id = params.id ?? "";
  const resolved = await context.useCases.resolveClaim({ id, resolution, reason });
  if (!resolved.ok) return refusedForm(resolved.error, { reason }, request);
  return redirect("/workbench/review?kind=claim");
}

export default function ClaimPage() {
  const { kind, open, state, words, reason, asked, applicant, company, members, barred } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs
        way={[{ name: "审核台", to: "/workbench/review?kind=claim" }]}
        here={claimKindLabels[kind]}
      />
      <h1>
        {claimKindLabels[kind]}：{company.name}
      </h1>
      <ErrorSummary errors={refused?.errors} />
      <section className="sheet pad stack" aria-labelledby="claim-title">
        <h2 id="claim-title">申请人 {applicant.name}</h2>
        <p className="quiet">
          {applicant.email}，{asked} 提出，{state}
          {reason && `：${reason}`}
        </p>
        <p className="said">{words || "没有写说明。"}</p>
      </section>
      <section className="sheet" aria-labelledby="members-title">
        <h2 id="members-title" className="pad">
          现有成员
        </h2>
        <p className="quiet px-4 pb-2">
          <span className="model">{company.creditCode}</span>，{company.place}，{company.trust}
        </p>
        <MemberTable members={members} may={false} />
      </section>
      {open && barred && <Told tone="open">{barred}</Told>}
      {open && !barred && (
        <Form method="post" className="sheet pad stack posting-form" noValidate>
          <h2>决定</h2>
          <TextArea
            name="reason"
            label="理由"
            rows={3}
            maxLength={longestReason}
            required
            hint="申请人会看到。核对双方材料后再决定"
            defaultValue={refused?.values.reason}
            errors={refused?.errors.reason}
          />
          <p className="actions">
            {resolutions.map((resolution) => (
              <Button key={resolution} name="resolution" value={resolution}>
                {resolutionLabels[resolution]}
              </Button>
            ))}
          </p>
          <p className="quiet">
            移交所有权：申请人成为所有者，
            {kind === "dispute"
              ? "原所有者失去成员身份，未接受的邀请作废。"
              : "原所有者改为编辑，未接受的邀请作废。"}
            {kind === "dispute" && "任何决定都结束冻结，除非还有别的争议。"}
          </p>
        </Form>
      )}
    </>
  );
}
