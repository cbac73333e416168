import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary, Field, SubmitButton } from "#app/components/form/index.ts";
import { PersonalData } from "#app/components/personal-data.tsx";
import { Told } from "#app/components/told.tsx";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { clearToken } from "#app/session.server.ts";
import { dataSections } from "#app/views/personal-data.ts";

export const meta: MetaFunction = () => [{ title: "个人信息 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const data = valueOr(await context.useCases.viewPersonalData(null), request);
  return { demo: data.account.demo, sections: dataSections(data) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const word = valueOf(values, "word");
  const password = valueOf(values, "password");
  const deleted = await context.useCases.deleteAccount({ password, word });
  // What was typed as a password is never sent back.
  if (!deleted.ok) return refusedForm(deleted.error, { word }, request);
  return redirect("/login?deleted=1", {
    headers: { "Set-Cookie": await clearToken(context.secure) },
  });
}

export default function Privacy() {
  const { demo, sections } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ name: "账号与名片", to: "/workbench/account" }]} here="个人信息" />
      <h1>个人信息</h1>
      <ErrorSummary errors={refused?.errors} />
      <section className="stack" aria-labelledby="copy-title">
        <h2 id="copy-title">查阅和复制</h2>
        <p>
          平台保存的、与您本人有关的信息都在下面，可以下载带走（《中华人民共和国个人信息保护法》第四十五条）。密码只存摘要，不在其中；已发出的邮件不留底。
        </p>
        <p className="actions">
          <a className="btn ink" href="/workbench/account/privacy/download" download>
            下载我的数据（JSON）
          </a>
        </p>
        <PersonalData sections={sections} />
      </section>
      <section className="sheet pad stack" aria-labelledby="delete-title">
        <h2 id="delete-title">注销账号</h2>
        <p>
          注销后立即删除账号、登录、成员身份、消息和收藏的搜索，不能恢复（《中华人民共和国个人信息保护法》第四十七条）。操作记录和名片授权记录会保留，但只留一个不含姓名、邮箱的编号。企业发布的信息属于企业，不随个人账号删除。
        </p>
        <p className="quiet">
          企业唯一的所有者请先请成员接任，或者<Link to="/workbench/organisation">删除企业</Link>。
        </p>
        {demo && (
          <Told tone="open">
            这是公开的演示账号：注销后其他访客也不能再用它登录，重新生成演示数据才会恢复。
          </Told>
        )}
        <Form method="post" className="stack" noValidate>
          <div className="field-pair">
            <Field
              name="password"
              label="登录密码"
              type="password"
              autoComplete="current-password"
              required
              errors={refused?.errors.password}
            />
            <Field
              name="word"
              label="输入“注销”两个字"
              autoComplete="off"
              required
              defaultValue={refused?.values.word}
              errors={refused?.errors.word}
            />
          </div>
          <SubmitButton>注销我的账号</SubmitButton>
        </Form>
      </section>
    </>
  );
}
