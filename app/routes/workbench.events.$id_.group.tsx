import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr, type FormErrors } from "#app/answers.ts";
import { OwnGroupPage } from "#app/components/own-group-page.tsx";
import { groupAnswers } from "#app/domain/events/event-group.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { pastedList, previewList, restOf, type ListAnswer } from "#app/invitation-action.server.ts";
import { registrationAction } from "#app/registration-action.server.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { ownGroupPage } from "#app/views/own-group-page.ts";
import { decidedWords, readRegistrationQuestion } from "#app/views/registration-list.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? "对接会"} · 协办 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const { searchParams } = new URL(request.url);
  const question = readRegistrationQuestion(searchParams);
  const view = valueOr(await context.useCases.viewOwnGroup({ id, ...question }), request);
  const page = ownGroupPage(view, question, context.reference, mayUse("editor", context.actor));
  return { ...page, told: decidedWords(searchParams), invited: searchParams.has("invited") };
}

interface Answer {
  readonly list: ListAnswer | null;
  readonly invited?: boolean;
  readonly errors: FormErrors;
  readonly values: Readonly<Record<string, string>>;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const question = readRegistrationQuestion(new URLSearchParams());
  const { group } = valueOr(await useCases.viewOwnGroup({ id, ...question }), request);
  const form = await request.formData();
  const values = formValues(form);
  const intent = valueOf(values, "intent");
  const answer = groupAnswers.find((each) => each === intent);
  const back = eventPaths(id).group;
  const refusedWith = (errors: FormErrors, init: ResponseInit | null) =>
    data<Answer>({ list: null, errors, values: {} }, init ?? {});
  if (answer) {
    const answered = await useCases.answerCoOrganising({ id: group.id, answer });
    if (answered.ok) return redirect(back);
    const { data: refused, init } = refusedForm(answered.error, null, request);
    return refusedWith(refused.errors, init);
  }
  if (intent === "preview") {
    const { data: list, init } = await previewList({ context, request }, id, pastedList(form));
    return data<Answer>({ list, errors: list.errors, values: {} }, init ?? {});
  }
  if (intent === "invite") {
    const organisationIds = values.organisation ?? [];
    const invited = await useCases.inviteIntoGroup({ id: group.id, organisationIds });
    const text = restOf(values);
    if (invited.ok && text === "") return redirect(`${back}?invited=1`);
    const list: ListAnswer = { preview: null, text, errors: {} };
    if (invited.ok) return data<Answer>({ list, invited: true, errors: {}, values: {} });
    const { data: refused, init } = refusedForm(invited.error, null, request);
    return data<Answer>({ list, errors: refused.errors, values: {} }, init ?? {});
  }
  const decided = await registrationAction({ context, request }, values);
  if (!decided) throw new Response("没有这个操作。", { status: 400 });
  if (!("data" in decided)) return decided;
  return data<Answer>({ list: null, ...decided.data }, decided.init ?? {});
}

export default function OwnGroup() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <OwnGroupPage {...page} answer={answer ?? null} />;
}
