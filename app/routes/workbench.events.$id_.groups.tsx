import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { EventDeskHead } from "#app/components/event-desk-head.tsx";
import { GroupForm, GroupTable } from "#app/components/event-groups.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { readGroupForm } from "#app/forms/group-form.ts";
import { eventGroupsPage } from "#app/views/event-groups-page.ts";
import { eventPaths } from "#app/views/event-view.ts";
import { postingFormChoices } from "#app/views/posting-form.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.head.title ?? "对接会"} · 协办 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewEventGroups({ id: params.id ?? "" }), request);
  const chosen = new URL(request.url).searchParams.get("group");
  const page = eventGroupsPage(view, chosen, mayUse("editor", context.actor));
  if (page.missing) throw new Response(null, { status: 404 });
  return { ...page, choices: postingFormChoices(context.reference, null) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const values = formValues(await request.formData());
  const back = eventPaths(id).groups;
  const group = valueOf(values, "group");
  const intent = valueOf(values, "intent");
  if (intent === "remove") {
    const removed = await useCases.removeCoOrganiser({ id: group });
    return removed.ok ? redirect(back) : refusedForm(removed.error, values, request);
  }
  if (intent !== "ask" && intent !== "edit") throw new Response("没有这个操作。", { status: 400 });
  // What is typed is only looked at for the host's own event.
  valueOr(await useCases.viewEventGroups({ id }), request);
  const { content, problems } = readGroupForm(values);
  if (problems.length > 0) return data({ errors: formErrors(problems), values }, { status: 422 });
  const organisation = valueOf(values, "organisation");
  const saved =
    intent === "ask"
      ? await useCases.askCoOrganiser({ id, organisation, content })
      : await useCases.editEventGroup({
          id: group,
          version: Number(valueOf(values, "version")),
          content,
        });
  return saved.ok ? redirect(back) : refusedForm(saved.error, values, request);
}

export default function EventGroupsPage() {
  const { head, path, rows, mayWrite, form, choices } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const ofForm = refused && valueOf(refused.values, "intent") !== "remove";
  return (
    <>
      <EventDeskHead {...head} at="groups" />
      {refused && !ofForm && <ErrorSummary errors={refused.errors} />}
      <GroupTable rows={rows} may={mayWrite} />
      {form && (
        <div id="group">
          <GroupForm
            key={`${form.group?.id} ${form.values.version?.[0]} ${rows.length}`}
            {...form}
            values={refused?.values ?? form.values}
            errors={ofForm ? refused.errors : {}}
            choices={choices}
            back={path}
          />
        </div>
      )}
    </>
  );
}
