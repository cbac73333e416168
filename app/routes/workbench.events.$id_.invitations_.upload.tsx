import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireAccess, valueOr } from "#app/answers.ts";
import { EventInvitationsPage } from "#app/components/event-invitations-page.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { previewList, uploadedList } from "#app/invitation-action.server.ts";
import { eventInvitationsPage, invitationsPerPage } from "#app/views/event-invitations-page.ts";
import { eventPaths } from "#app/views/event-view.ts";

export const meta: MetaFunction = () => [{ title: "核对邀请名单 · 对接" }];

const firstPage = { page: 1, perPage: invitationsPerPage };

/** Only what was handed in is shown here; without it the way leads back. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const view = valueOr(await context.useCases.viewEventInvitations({ id, ...firstPage }), request);
  const may = mayUse("editor", context.actor);
  return eventInvitationsPage(view, may, context.siteUrl, null);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const id = params.id ?? "";
  valueOr(await context.useCases.viewEventInvitations({ id, ...firstPage }), request);
  const list = await uploadedList(request);
  if (typeof list !== "string") return list;
  return list === ""
    ? redirect(eventPaths(id).invitations)
    : previewList({ context, request }, id, list);
}

export default function EventInvitationsUpload() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EventInvitationsPage {...page} answer={answer ?? null} />;
}
