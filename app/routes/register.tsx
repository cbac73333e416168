import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm } from "#app/answers.ts";
import { CompanyFields } from "#app/components/company-fields.tsx";
import { ErrorSummary, Field, SubmitButton } from "#app/components/form/index.ts";
import { NewPassword } from "#app/components/new-password.tsx";
import { NoMail } from "#app/components/no-mail.tsx";
import { longestName } from "#app/domain/people/member.ts";
import { passwordOf, readRegistration, withoutPasswords } from "#app/forms/company-form.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { setRegistration } from "#app/registration-cookie.server.ts";

export const meta: MetaFunction = () => [{ title: "注册 · 对接" }];

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ context }: LoaderFunctionArgs) {
  if (context.actor.kind === "person") throw redirect("/workbench/organisation/new");
  return { mailWorks: context.mailWorks };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const values = formValues(form);
  const kept = withoutPasswords(values);
  const said = readRegistration(values, passwordOf(form));
  if (!said.ok) return data({ errors: formErrors(said.error), values: kept }, { status: 422 });
  const answer = await context.useCases.register({ ...said.value, address: context.address });
  if (!answer.ok) return refusedForm(answer.error, kept, request);
  return redirect("/register/sent", {
    headers: { "Set-Cookie": await setRegistration(answer.value.browser, context.secure) },
  });
}

export default function Register() {
  const { mailWorks } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values = refused?.values ?? {};
  const errors = refused?.errors ?? {};
  return (
    <div className="wrap narrow-page stack-l">
      <h1>注册企业账号</h1>
      <NoMail works={mailWorks} />
      <p>
        已有账号请<Link to="/login">登录</Link>
        。同事已经注册了本企业的，请所有者在“企业与成员”中邀请您，或者照样填写，确认邮箱后申请加入。
      </p>
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" className="sheet pad stack" noValidate>
        <h2 className="text-lead">企业</h2>
        <CompanyFields values={values} errors={errors} />
        <h2 className="text-lead">您的账号</h2>
        <Field
          name="name"
          label="您的姓名"
          autoComplete="name"
          maxLength={longestName}
          required
          defaultValue={valueOf(values, "name")}
          errors={errors.name}
        />
        <Field
          name="email"
          label="邮箱"
          type="email"
          autoComplete="email"
          hint="用来登录和接收通知，不会公开；确认邮件发到这里"
          required
          defaultValue={valueOf(values, "email")}
          errors={errors.email}
        />
        <NewPassword errors={errors.password} />
        <SubmitButton main>注册</SubmitButton>
        <p className="quiet">
          新登记的企业显示“未核验”，发布的信息先由审核员查看。审核员核对名称和代码后即为“已审核”。
        </p>
      </Form>
    </div>
  );
}
