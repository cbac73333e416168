import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { EventDeskHead } from "#app/components/event-desk-head.tsx";
import { EventPageForm, EventPageList } from "#app/components/event-pages.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { eventPageLimits } from "#app/domain/events/event-page.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { FieldReader, formValues, valueOf } from "#app/forms/form-values.ts";
import { eventPagesPage } from "#app/views/event-pages-page.ts";
import { eventPaths } from "#app/views/event-view.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.head.title ?? "对接会"} · 公告 · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const view = valueOr(await context.useCases.viewEventPages({ id }), request);
  const chosen = new URL(request.url).searchParams.get("page");
  const page = eventPagesPage(view, chosen, mayUse("editor", context.actor));
  if (page.missing) throw new Response(null, { status: 404 });
  return page;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const values = formValues(await request.formData());
  const back = eventPaths(id).pages;
  const page = valueOf(values, "page");
  const intent = valueOf(values, "intent");
  switch (intent) {
    case "publish":
    case "unpublish": {
      const published = intent === "publish";
      const changed = await useCases.publishEventPage({ id: page, published });
      return changed.ok ? redirect(back) : refusedForm(changed.error, values, request);
    }
    case "remove": {
      const removed = await useCases.removeEventPage({ id: page });
      return removed.ok ? redirect(back) : refusedForm(removed.error, values, request);
    }
    case "save":
    case "save-published": {
      // What is typed is only looked at for the host's own event.
      valueOr(await useCases.viewEventPages({ id }), request);
      const reader = new FieldReader(values);
      const content = {
        title: reader.line("title", eventPageLimits.title),
        text: reader.text("text", eventPageLimits.text),
      };
      if (reader.problems.length > 0)
        return data({ errors: formErrors(reader.problems), values }, { status: 422 });
      const version = Number(valueOf(values, "version")) || 0;
      const saved = await useCases.saveEventPage({
        id,
        pageId: page || null,
        version,
        content,
        publish: intent === "save-published",
      });
      return saved.ok ? redirect(back) : refusedForm(saved.error, values, request);
    }
    default:
      throw new Response("没有这个操作。", { status: 400 });
  }
}

export default function EventPages() {
  const { head, path, mayWrite, rows, pageId, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const ofForm = refused && valueOf(refused.values, "intent").startsWith("save");
  return (
    <>
      <EventDeskHead {...head} at="pages" />
      {refused && !ofForm && <ErrorSummary errors={refused.errors} />}
      <EventPageList rows={rows} may={mayWrite} />
      {mayWrite && (
        <EventPageForm
          key={`${pageId} ${values.version?.[0]} ${rows.length}`}
          pageId={pageId}
          values={ofForm ? refused.values : values}
          errors={ofForm ? refused.errors : {}}
          back={path}
        />
      )}
    </>
  );
}
