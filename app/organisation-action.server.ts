import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { formErrors, refusedForm } from "#app/answers.ts";
import { memberRoles } from "#app/domain/people/actor.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { readCompany, readMailAddress } from "#app/forms/company-form.ts";
import { FieldReader, formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { Refusal } from "#app/use-cases/verb.ts";

type Context = ActionFunctionArgs["context"];
type Done = Promise<Result<unknown, Refusal>>;

/** What each button of the organisation's page does, by its intent; the answer's page says `done`. */
const intents: Readonly<
  Record<string, { done: string; act: (context: Context, values: FormValues) => Done }>
> = {
  edit: { done: "edited", act: edit },
  invite: { done: "invited", act: invite },
  resend: {
    done: "invited",
    act: ({ useCases, address }, values) =>
      useCases.resendInvitation({ id: valueOf(values, "id"), address }),
  },
  revoke: {
    done: "revoked",
    act: ({ useCases }, values) => useCases.revokeInvitation({ id: valueOf(values, "id") }),
  },
  role: {
    done: "role",
    act: async ({ useCases }, values) =>
      useCases.changeRole({ userId: valueOf(values, "userId"), role: roleOf(values) }),
  },
  remove: {
    done: "removed",
    act: ({ useCases }, values) => useCases.removeMember({ userId: valueOf(values, "userId") }),
  },
  accept: {
    done: "accepted",
    act: ({ useCases }, values) =>
      useCases.acceptJoinRequest({ id: valueOf(values, "id"), role: roleOf(values) }),
  },
  decline: {
    done: "declined",
    act: ({ useCases }, values) =>
      useCases.declineJoinRequest({
        id: valueOf(values, "id"),
        reason: valueOf(values, "reason"),
      }),
  },
  leave: {
    done: "left",
    act: ({ useCases }, values) =>
      useCases.leaveOrganisation({ successor: valueOf(values, "successor") || null }),
  },
};

export async function organisationAction({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const name = valueOf(values, "intent");
  const intent = Object.hasOwn(intents, name) ? intents[name] : undefined;
  if (!intent) throw new Response("没有这个操作。", { status: 400 });
  const answer = await intent.act(context, values);
  if (!answer.ok) {
    const { error } = answer;
    if (error.code === "invalid")
      return data({ errors: formErrors(error.problems), values, intent: name }, { status: 422 });
    const refused = refusedForm(error, values, request);
    return data({ ...refused.data, intent: name }, refused.init ?? undefined);
  }
  const page = name === "leave" ? "/workbench/account" : "/workbench/organisation";
  return redirect(`${page}?done=${intent.done}`);
}

async function edit({ useCases }: Context, values: FormValues): Done {
  const company = readCompany(values);
  return company.ok
    ? useCases.editOrganisation(company.value)
    : { ok: false, error: { code: "invalid", problems: company.error } };
}

async function invite({ useCases, address }: Context, values: FormValues): Done {
  const reader = new FieldReader(values);
  const email = readMailAddress(reader, "email");
  return reader.problems.length > 0
    ? { ok: false, error: { code: "invalid", problems: reader.problems } }
    : useCases.inviteMember({ email, role: roleOf(values), address });
}

/** A role that does not exist is no typing error: it comes from no form of ours. */
function roleOf(values: FormValues) {
  const role = memberRoles.find((each) => each === valueOf(values, "role"));
  if (!role) throw new Response("没有这个角色。", { status: 400 });
  return role;
}
