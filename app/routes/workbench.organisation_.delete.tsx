import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary, Field, SubmitButton } from "#app/components/form/index.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";

export const meta: MetaFunction = () => [{ title: "删除企业 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("owner", actor, request);
  const [view, work] = await Promise.all([
    useCases.viewOrganisation(null),
    useCases.viewWorkbench(null),
  ]);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const { organisation, members } = valueOr(view, request);
  const { listings, needs } = valueOr(work, request);
  return {
    name: organisation.name,
    members: members.length,
    listings: sum(listings),
    needs: sum(needs),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const deleted = await context.useCases.deleteOrganisation({ name: valueOf(values, "name") });
  return deleted.ok
    ? redirect("/workbench/account?done=deleted")
    : refusedForm(deleted.error, values, request);
}

export default function DeleteOrganisation() {
  const { name, members, listings, needs } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ name: "企业与成员", to: "/workbench/organisation" }]} here="删除企业" />
      <h1>删除{name}</h1>
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" className="sheet pad stack posting-form" noValidate>
        <h2>会删除，不能恢复</h2>
        <ul className="list">
          <li>
            全部 {listings} 条供给和 {needs} 条需求，立即从搜索和匹配中消失
          </li>
          <li>图片、附件和证明材料</li>
          <li>联系名片，以及与其他企业的对接消息（对方也看不到了）</li>
          <li>{members} 位成员的成员身份、未接受的邀请、审核和核验记录</li>
        </ul>
        <h2>会保留</h2>
        <ul className="list">
          <li>成员各自的账号</li>
          <li>操作记录：谁在何时做了什么，不含内容</li>
        </ul>
        <Field
          name="name"
          label={`输入企业名称“${name}”以确认`}
          autoComplete="off"
          required
          defaultValue={valueOf(refused?.values ?? {}, "name")}
          errors={refused?.errors.name}
        />
        <p className="actions">
          <SubmitButton>删除企业</SubmitButton>
          <ButtonLink to="/workbench/organisation">不删除</ButtonLink>
        </p>
      </Form>
    </>
  );
}
