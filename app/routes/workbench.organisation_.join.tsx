import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { formErrors, refusedForm, valueOr } from "#app/answers.ts";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary, Field } from "#app/components/form/index.ts";
import { JoinCompany } from "#app/components/join-company.tsx";
import { OwnClaims } from "#app/components/own-claims.tsx";
import { Told } from "#app/components/told.tsx";
import { parseCreditCode } from "#app/domain/people/credit-code.ts";
import { longestClaim, shortestDispute } from "#app/domain/people/claim.ts";
import { readCreditCode } from "#app/forms/company-form.ts";
import { FieldReader, formValues, valueOf } from "#app/forms/form-values.ts";
import { companyFound, ownClaimRow } from "#app/views/joining-view.ts";

export const meta: MetaFunction = () => [{ title: "加入或登记企业 · 对接" }];

const doneWords: Readonly<Record<string, string>> = {
  taken: "账号已建立。您填写的企业已经有人登记，请在下面申请加入，或者提出归属争议。",
  asked: "申请已提交，有结果会通知您。",
  disputed: "争议已提交审核员，处理期间这家企业暂停修改和发布。",
  withdrawn: "已撤回。",
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code") ?? "";
  const code = typed === "" ? null : parseCreditCode(typed);
  const creditCode = code?.ok ? code.value : null;
  const view = valueOr(await context.useCases.viewJoining({ creditCode }), request);
  return {
    typed: creditCode ?? typed,
    problem: code && !code.ok ? code.error : null,
    searched: creditCode !== null,
    company: view.company && creditCode ? companyFound(view.company, creditCode) : null,
    claims: view.claims.map(ownClaimRow),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const intent = valueOf(values, "intent");
  if (intent === "withdraw") {
    const withdrawn = await context.useCases.withdrawClaim({ id: valueOf(values, "id") });
    return withdrawn.ok
      ? redirect("/workbench/organisation/join?done=withdrawn")
      : refusedForm(withdrawn.error, values, request);
  }
  const reader = new FieldReader(values);
  const dispute = intent === "dispute";
  const field = dispute ? "disputeWords" : "words";
  const said = { creditCode: readCreditCode(reader), words: reader.text(field, longestClaim) };
  if (dispute && [...said.words].length < shortestDispute)
    reader.refuse(field, `请写明情况，至少 ${shortestDispute} 个字`);
  if (reader.problems.length > 0)
    return data({ errors: formErrors(reader.problems), values }, { status: 422 });
  const to = valueOf(values, "to") === "reviewer" ? "reviewer" : "owner";
  const asked = dispute
    ? await context.useCases.disputeOrganisation(said)
    : await context.useCases.askToJoin({ ...said, to });
  return asked.ok
    ? redirect(`/workbench/organisation/join?done=${dispute ? "disputed" : "asked"}`)
    : refusedForm(asked.error, values, request);
}

export default function JoinOrganisation() {
  const { typed, problem, searched, company, claims } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [params] = useSearchParams();
  const done = doneWords[params.get("done") ?? ""];
  return (
    <>
      <h1>加入或登记企业</h1>
      <ErrorSummary errors={refused?.errors} />
      {done && !refused && <Told tone="done">{done}</Told>}
      <Form className="sheet pad stack" noValidate>
        <Field
          name="code"
          label="统一社会信用代码"
          hint="先查企业是否已经登记"
          model
          defaultValue={typed}
          errors={problem ? [problem] : undefined}
        />
        <Button look={company ? "plain" : "ink"}>查找</Button>
      </Form>
      {searched && !company && (
        <Told tone="open">
          <span>这个代码还没有登记。</span>
          <ButtonLink to="/workbench/organisation/new">登记企业</ButtonLink>
        </Told>
      )}
      {company && (
        <JoinCompany
          key={claims.length}
          company={company}
          values={refused?.values ?? {}}
          errors={refused?.errors ?? {}}
        />
      )}
      <OwnClaims claims={claims} />
    </>
  );
}
