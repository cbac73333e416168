import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, type FormErrors } from "#app/answers.ts";
import { DeadLink } from "#app/components/dead-link.tsx";
import { ErrorSummary, Field, SubmitButton } from "#app/components/form/index.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { passwordOf } from "#app/forms/company-form.ts";
import { clearRegistration, readRegistration } from "#app/registration-cookie.server.ts";
import { setToken } from "#app/session.server.ts";

export const meta: MetaFunction = () => [{ title: "确认注册 · 对接" }];

/** Only looking: programs that open every link of a letter confirm nothing. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const browser = await readRegistration(request.headers.get("Cookie"), context.secure);
  const found = await context.useCases.viewRegistration({ token, browser });
  return found.ok ? { registration: found.value } : data({ registration: null }, { status: 404 });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { secure, useCases } = context;
  const confirmed = await useCases.confirmRegistration({
    token: new URL(request.url).searchParams.get("token") ?? "",
    browser: await readRegistration(request.headers.get("Cookie"), secure),
    password: passwordOf(await request.formData()),
    agent: request.headers.get("User-Agent") ?? "",
  });
  if (!confirmed.ok) {
    if (confirmed.error.code === "not_found")
      return data({ errors: {} as FormErrors }, { status: 404 });
    return refusedForm(confirmed.error, {}, request);
  }
  const { token, organisationId, creditCode } = confirmed.value;
  const headers = new Headers();
  headers.append("Set-Cookie", await setToken(token, secure));
  headers.append("Set-Cookie", await clearRegistration(secure));
  const next = organisationId
    ? "/workbench/organisation?done=registered"
    : `/workbench/organisation/join?done=taken&code=${creditCode}`;
  return redirect(next, { headers });
}

export default function ConfirmRegistration() {
  const { registration } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!registration)
    return (
      <DeadLink>
        <Link to="/login">已经确认过，去登录</Link>
        <Link to="/register">重新注册</Link>
      </DeadLink>
    );
  const { name, email, organisationName, creditCode, place, asksPassword } = registration;
  return (
    <div className="wrap narrow-page stack-l">
      <h1>确认注册</h1>
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" className="sheet pad stack" noValidate>
        <dl className="facts">
          <div>
            <dt>企业名称</dt>
            <dd>{organisationName}</dd>
          </div>
          <div>
            <dt>信用代码</dt>
            <dd className="model">{creditCode}</dd>
          </div>
          <div>
            <dt>所在地</dt>
            <dd>{placeName(place)}</dd>
          </div>
          <div>
            <dt>姓名</dt>
            <dd>{name}</dd>
          </div>
          <div>
            <dt>登录邮箱</dt>
            <dd>{email}</dd>
          </div>
        </dl>
        {asksPassword && (
          <Field
            name="password"
            label="注册时设置的密码"
            type="password"
            autoComplete="current-password"
            hint="换了浏览器，请再输一次，确认是您本人注册的"
            required
            errors={refused?.errors.password}
          />
        )}
        <SubmitButton main>确认并登录</SubmitButton>
        <p className="quiet">
          不是您本人注册的，请直接关闭这一页；密码忘了，请<Link to="/register">重新注册</Link>。
        </p>
      </Form>
    </div>
  );
}
