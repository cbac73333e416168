import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm } from "#app/answers.ts";
import { DeadLink } from "#app/components/dead-link.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { InvitationSteps } from "#app/components/invitation-steps.tsx";
import { memberRoleLabels } from "#app/domain/people/actor.ts";
import { longestName } from "#app/domain/people/member.ts";
import { passwordOf, readName, withoutPasswords } from "#app/forms/company-form.ts";
import { FieldReader, formValues } from "#app/forms/form-values.ts";
import { setToken } from "#app/session.server.ts";

export const meta: MetaFunction = () => [{ title: "加入企业 · 对接" }];

const tokenOf = (request: Request) => new URL(request.url).searchParams.get("token") ?? "";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const found = await context.useCases.viewInvitation({ token: tokenOf(request) });
  if (!found.ok) return data({ invitation: null, here: "" }, { status: 404 });
  return {
    invitation: found.value,
    here: `/invitation?token=${encodeURIComponent(tokenOf(request))}`,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const values = formValues(form);
  const kept = withoutPasswords(values);
  const reader = new FieldReader(values);
  const signedIn = context.actor.kind === "person";
  const name = signedIn ? "" : readName(reader, "name", longestName, "您的姓名");
  if (reader.problems.length > 0)
    return data({ errors: formErrors(reader.problems), values: kept }, { status: 422 });
  const accepted = await context.useCases.acceptInvitation({
    token: tokenOf(request),
    name,
    password: passwordOf(form),
    session: context.token,
    agent: request.headers.get("User-Agent") ?? "",
  });
  if (!accepted.ok) {
    if (accepted.error.code === "not_found")
      return data({ errors: {}, values: kept }, { status: 404 });
    return refusedForm(accepted.error, kept, request);
  }
  const { opened } = accepted.value;
  const headers: HeadersInit = opened
    ? { "Set-Cookie": await setToken(opened.token, context.secure) }
    : {};
  return redirect("/workbench/organisation?done=joined", { headers });
}

export default function Invitation() {
  const { invitation, here } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!invitation)
    return (
      <DeadLink>
        <span>请对方在“企业与成员”中重新发送邀请。</span>
        <Link to="/login">去登录</Link>
      </DeadLink>
    );
  const { organisationName, role, email, step } = invitation;
  return (
    <div className="wrap narrow-page stack-l">
      <h1>加入{organisationName}</h1>
      <ErrorSummary errors={refused?.errors} />
      <div className="sheet pad stack">
        <p>
          邀请发给 <strong>{email}</strong>，加入后的角色是“{memberRoleLabels[role]}”。
        </p>
        <InvitationSteps
          step={step}
          email={email}
          here={here}
          values={refused?.values ?? {}}
          errors={refused?.errors ?? {}}
        />
      </div>
    </div>
  );
}
