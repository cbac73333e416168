import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess } from "#app/answers.ts";
import { CompanyFields } from "#app/components/company-fields.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary, SubmitButton } from "#app/components/form/index.ts";
import { readCompany } from "#app/forms/company-form.ts";
import { formValues } from "#app/forms/form-values.ts";

export const meta: MetaFunction = () => [{ title: "登记企业 · 对接" }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAccess("signed-in", context.actor, request);
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const company = readCompany(values);
  if (!company.ok) return data({ errors: formErrors(company.error), values }, { status: 422 });
  const { useCases, token } = context;
  const registered = await useCases.registerOrganisation({ ...company.value, token: token ?? "" });
  return registered.ok
    ? redirect("/workbench/organisation?done=registered")
    : refusedForm(registered.error, values, request);
}

export default function NewOrganisation() {
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ name: "加入或登记企业", to: "/workbench/organisation/join" }]} here="登记" />
      <h1>登记企业</h1>
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" className="sheet pad stack posting-form" noValidate>
        <CompanyFields values={refused?.values ?? {}} errors={refused?.errors ?? {}} />
        <SubmitButton main>登记</SubmitButton>
        <p className="quiet">
          企业已由同事登记的，请<Link to="/workbench/organisation/join">申请加入</Link>。
        </p>
      </Form>
    </>
  );
}
