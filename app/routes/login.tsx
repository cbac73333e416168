import {
  redirect,
  redirectDocument,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { localPath, refusedForm } from "#app/answers.ts";
import { DemoAccounts } from "#app/components/demo-accounts.tsx";
import { Told } from "#app/components/told.tsx";
import { demoPassword } from "#app/domain/people/demo.ts";
import { ErrorSummary, Field, SubmitButton } from "#app/components/form/index.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { setToken } from "#app/session.server.ts";

export const meta: MetaFunction = () => [{ title: "登录 · 对接" }];

/** Retry-After of a refused sign-in. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** What somebody has just done with the account, by the `done` of the address. */
const doneWords: Readonly<Record<string, string>> = {
  password: "密码已修改，请用新密码登录。",
  email: "登录邮箱已更换，请用新邮箱登录。",
};

const credentials = z.object({ email: z.string().max(200), password: z.string().max(200) });

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const next = localPath(searchParams.get("next"), "/workbench");
  if (context.actor.kind === "person") throw redirect(next);
  return { next, deleted: searchParams.has("deleted"), accounts: await context.demoAccounts() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const values = formValues(form);
  const kept = { email: valueOf(values, "email").slice(0, 200) };
  // The password is taken as it was typed: it may hold any character.
  const parsed = credentials.safeParse({
    email: kept.email.trim(),
    password: form.get("password"),
  });
  // A data folder that was shown as a demo may be opened to others later: its published password is not.
  const published = !context.demo && parsed.data?.password === demoPassword;
  const answer =
    parsed.success && !published
      ? await context.useCases.signIn({
          ...parsed.data,
          address: context.address,
          agent: request.headers.get("User-Agent") ?? "",
        })
      : ({
          ok: false,
          error: {
            code: "invalid",
            problems: [{ field: "password", message: "邮箱或密码不对，请检查后再试" }],
          },
        } as const);
  if (!answer.ok) return refusedForm(answer.error, kept, request);
  const next = localPath(valueOf(values, "next"), "/workbench");
  // A document of its own: what a page may do, such as use the camera at a check-in desk, comes with its document.
  return redirectDocument(next, {
    headers: { "Set-Cookie": await setToken(answer.value.token, context.secure) },
  });
}

export default function Login() {
  const { next, deleted, accounts } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [params] = useSearchParams();
  const done = doneWords[params.get("done") ?? ""];
  return (
    <div className="wrap narrow-page stack-l">
      <h1>登录</h1>
      {deleted && <Told tone="done">账号已注销，个人信息已删除。</Told>}
      {done && !refused && <Told tone="done">{done}</Told>}
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" className="sheet pad stack" noValidate>
        <input type="hidden" name="next" value={next} />
        <Field
          name="email"
          label="邮箱"
          type="email"
          autoComplete="username"
          required
          defaultValue={refused?.values.email}
          errors={refused?.errors.email}
        />
        <Field
          name="password"
          label="密码"
          type="password"
          autoComplete="current-password"
          required
          errors={refused?.errors.password}
        />
        <SubmitButton main>登录</SubmitButton>
        <p className="actions">
          <Link to="/reset">忘记密码</Link>
          <Link to="/register">注册企业账号</Link>
        </p>
      </Form>
      {accounts.length > 0 && (
        <DemoAccounts accounts={accounts} password={demoPassword} next={next} />
      )}
    </div>
  );
}
