import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { formErrors, refusedForm, valueOr } from "#app/answers.ts";
import { Button } from "#app/components/button.tsx";
import { AccountSecurity } from "#app/components/account-security.tsx";
import { Told } from "#app/components/told.tsx";
import { ErrorSummary, Field, SubmitButton } from "#app/components/form/index.ts";
import { mayUse, memberRoleLabels, platformRoleLabels } from "#app/domain/people/actor.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { readContactCard } from "#app/forms/contact-card-form.ts";
import { passwordOf, readMailAddress, withoutPasswords } from "#app/forms/company-form.ts";
import { FieldReader, formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { browserName } from "#app/views/browser-name.ts";
import { clearToken } from "#app/session.server.ts";

export const meta: MetaFunction = () => [{ title: "账号与名片 · 对接" }];

const doneWords: Readonly<Record<string, { words: string; letter?: boolean }>> = {
  password: { words: "密码已修改，其他浏览器都已退出。" },
  "email-asked": { words: "请到新邮箱查收邮件，打开链接确认；确认前登录邮箱不变。", letter: true },
  email: { words: "登录邮箱已更换。" },
  left: { words: "您已退出企业。" },
  deleted: { words: "企业已删除。" },
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const account = valueOr(await context.useCases.viewAccount(null), request);
  const { membership, platformRole } = account.actor;
  return {
    name: account.actor.name,
    email: account.email,
    role: platformRole
      ? platformRoleLabels[platformRole]
      : membership
        ? `${membership.organisationName} · ${memberRoleLabels[membership.role]}`
        : "",
    current: membership?.organisationId ?? null,
    memberships: account.memberships,
    sessions: account.sessions.map(({ agent, createdAt, lastSeenAt }) => ({
      browser: browserName(agent),
      since: dayInChina(createdAt),
      seen: dayInChina(lastSeenAt),
    })),
    card: account.card,
    member: membership !== null,
    mailbox: context.mailbox,
    mayWrite: mayUse("editor", context.actor),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { useCases, secure, token } = context;
  const form = await request.formData();
  const values = formValues(form);
  const kept = withoutPasswords(values);
  switch (valueOf(values, "intent")) {
    case "card": {
      const card = readContactCard(values);
      if (!card.ok) return data({ errors: formErrors(card.error), values }, { status: 422 });
      const saved = await useCases.saveContactCard(card.value);
      return saved.ok
        ? redirect("/workbench/account?saved=1")
        : refusedForm(saved.error, values, request);
    }
    case "password": {
      const changed = await useCases.changePassword({
        oldPassword: passwordOf(form, "oldPassword"),
        newPassword: passwordOf(form, "newPassword"),
        token: token ?? "",
      });
      return changed.ok
        ? redirect("/workbench/account?done=password")
        : refusedForm(changed.error, kept, request);
    }
    case "email": {
      const reader = new FieldReader(values);
      const email = readMailAddress(reader, "newEmail");
      if (reader.problems.length > 0)
        return data({ errors: formErrors(reader.problems), values: kept }, { status: 422 });
      const password = passwordOf(form, "emailPassword");
      const asked = await useCases.askEmailChange({ email, password, address: context.address });
      return asked.ok
        ? redirect("/workbench/account?done=email-asked")
        : refusedForm(asked.error, kept, request);
    }
    case "switch": {
      const organisationId = valueOf(values, "organisationId");
      const switched = await useCases.switchOrganisation({ token: token ?? "", organisationId });
      return switched.ok ? redirect("/workbench") : refusedForm(switched.error, values, request);
    }
    case "sign-out-everywhere": {
      valueOr(await useCases.signOutEverywhere(null), request);
      return redirect("/login", { headers: { "Set-Cookie": await clearToken(secure) } });
    }
    default:
      throw new Response("没有这个操作。", { status: 400 });
  }
}

export default function Account() {
  const account = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed: FormValues | undefined = refused?.values;
  const [params] = useSearchParams();
  const done = doneWords[params.get("done") ?? ""];
  const field = (name: "person" | "phone" | "email" | "wechat") => ({
    name,
    defaultValue: typed ? valueOf(typed, name) : account.card?.[name],
    errors: refused?.errors[name],
  });
  return (
    <>
      <h1>账号与名片</h1>
      <ErrorSummary errors={refused?.errors} />
      {done && !refused && (
        <Told tone="done">
          <span>{done.words}</span>
          {done.letter && account.mailbox && <Link to="/mailbox">打开本机邮箱</Link>}
        </Told>
      )}
      {account.member && (
        <section className="sheet pad stack" aria-labelledby="card-title">
          <h2 id="card-title">联系名片</h2>
          <p className="quiet">
            名片单独保存，不进入搜索、页面和导出；只有一次对接双方都同意后，才互相可见。
          </p>
          {account.mayWrite ? (
            <Form method="post" className="stack" noValidate>
              <div className="field-pair">
                <Field {...field("person")} label="联系人" required maxLength={30} />
                <Field {...field("phone")} label="电话" type="tel" required />
              </div>
              <div className="field-pair">
                <Field {...field("email")} label="邮箱" type="email" optional />
                <Field {...field("wechat")} label="微信" optional maxLength={40} />
              </div>
              <SubmitButton main name="intent" value="card">
                保存名片
              </SubmitButton>
            </Form>
          ) : (
            <p>
              {account.card ? "本企业已填写名片，由编辑或所有者维护。" : "本企业还没有填写名片。"}
            </p>
          )}
        </section>
      )}
      <section className="sheet pad stack" aria-labelledby="account-title">
        <h2 id="account-title">{account.name}</h2>
        {account.role && <p className="quiet">{account.role}</p>}
        <p>
          <Link to="/workbench/organisation/join">加入或登记企业</Link>
        </p>
        {account.memberships.length > 1 &&
          account.memberships
            .filter(({ organisationId }) => organisationId !== account.current)
            .map(({ organisationId, organisationName }) => (
              <Form method="post" key={organisationId}>
                <input type="hidden" name="organisationId" value={organisationId} />
                <Button name="intent" value="switch">
                  切换到 {organisationName}
                </Button>
              </Form>
            ))}
      </section>
      <AccountSecurity email={account.email} values={typed ?? {}} errors={refused?.errors ?? {}} />
      <section className="sheet pad stack" aria-labelledby="sessions-title">
        <h2 id="sessions-title">已登录的浏览器</h2>
        <ul className="list">
          {account.sessions.map(({ browser, since, seen }, index) => (
            <li key={index}>
              {browser}
              <span className="meta">
                {since} 登录，最近 {seen}
              </span>
            </li>
          ))}
        </ul>
        <Form method="post">
          <Button name="intent" value="sign-out-everywhere">
            退出全部浏览器
          </Button>
        </Form>
      </section>
      <p>
        <Link to="/workbench/account/privacy">个人信息：查阅、下载、注销账号</Link>
      </p>
    </>
  );
}
