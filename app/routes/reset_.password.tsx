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
import { ErrorSummary, SubmitButton } from "#app/components/form/index.ts";
import { NewPassword } from "#app/components/new-password.tsx";
import { passwordOf } from "#app/forms/company-form.ts";
import { clearToken } from "#app/session.server.ts";

export const meta: MetaFunction = () => [{ title: "设置新密码 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const found = await context.useCases.viewMailLink({ token, purpose: "reset" });
  return found.ok ? { email: found.value.email } : data({ email: null }, { status: 404 });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const answer = await context.useCases.resetPassword({
    token: new URL(request.url).searchParams.get("token") ?? "",
    password: passwordOf(await request.formData()),
    address: context.address,
  });
  if (answer.ok)
    return redirect("/login?done=password", {
      headers: { "Set-Cookie": await clearToken(context.secure) },
    });
  if (answer.error.code === "not_found") return data({ errors: {} as FormErrors }, { status: 404 });
  return refusedForm(answer.error, {}, request);
}

export default function SetPassword() {
  const { email } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!email)
    return (
      <DeadLink>
        <Link to="/reset">重新申请链接</Link>
        <Link to="/login">去登录</Link>
      </DeadLink>
    );
  return (
    <div className="wrap narrow-page stack-l">
      <h1>设置新密码</h1>
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" className="sheet pad stack" noValidate>
        <p>
          账号 <strong>{email}</strong>。设置后，所有已登录的浏览器都会退出。
        </p>
        <input type="hidden" name="email" autoComplete="username" value={email} />
        <NewPassword label="新密码" errors={refused?.errors.password} />
        <SubmitButton main>保存新密码</SubmitButton>
      </Form>
    </div>
  );
}
