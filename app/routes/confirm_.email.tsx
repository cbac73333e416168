import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm } from "#app/answers.ts";
import { DeadLink } from "#app/components/dead-link.tsx";
import { ErrorSummary, SubmitButton } from "#app/components/form/index.ts";

export const meta: MetaFunction = () => [{ title: "确认新邮箱 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const found = await context.useCases.viewMailLink({ token, purpose: "email" });
  return found.ok ? { email: found.value.email } : data({ email: null }, { status: 404 });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const confirmed = await context.useCases.confirmEmail({ token });
  if (confirmed.ok)
    return redirect(
      context.actor.kind === "person" ? "/workbench/account?done=email" : "/login?done=email",
    );
  if (confirmed.error.code === "not_found") return data({ errors: {} }, { status: 404 });
  return refusedForm(confirmed.error, {}, request);
}

export default function ConfirmEmail() {
  const { email } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!email)
    return (
      <DeadLink>
        <Link to="/workbench/account">到账号页重新申请</Link>
      </DeadLink>
    );
  return (
    <div className="wrap narrow-page stack-l">
      <h1>确认新的登录邮箱</h1>
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" className="sheet pad stack">
        <p>
          今后用 <strong>{email}</strong> 登录和接收通知，密码不变。
        </p>
        <SubmitButton main>确认更换</SubmitButton>
      </Form>
    </div>
  );
}
