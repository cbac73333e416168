import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { EventInvitationsPage } from "#app/components/event-invitations-page.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { pastedList, previewList, restOf, type ListAnswer } from "#app/invitation-action.server.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { eventInvitationsPage, invitationsPerPage } from "#app/views/event-invitations-page.ts";
import { pageAsked } from "#app/views/page-number.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.head.title ?? "对接会"} · 邀请 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const asked = { id: params.id ?? "", page: pageAsked(searchParams), perPage: invitationsPerPage };
  const view = valueOr(await context.useCases.viewEventInvitations(asked), request);
  const may = mayUse("editor", context.actor);
  return eventInvitationsPage(view, may, context.siteUrl, searchParams.get("invited"));
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const id = params.id ?? "";
  const form = await request.formData();
  const values = formValues(form);
  switch (valueOf(values, "intent")) {
    case "preview":
      return previewList({ context, request }, id, pastedList(form));
    case "invite": {
      const organisationIds = values.organisation ?? [];
      const invited = await context.useCases.inviteToEvent({ id, organisationIds });
      const text = restOf(values);
      if (invited.ok && text === "")
        return redirect(`${eventPaths(id).invitations}?invited=${invited.value.invited}`);
      if (invited.ok) return data<ListAnswer>({ preview: null, text, errors: {}, ...invited.value });
      const { data: refused, init } = refusedForm(invited.error, null, request);
      return data<ListAnswer>({ preview: null, text, errors: refused.errors }, init ?? {});
    }
    default:
      throw new Response("没有这个操作。", { status: 400 });
  }
}

export default function EventInvitations() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EventInvitationsPage {...page} answer={answer ?? null} />;
}
