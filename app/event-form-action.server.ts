import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { formErrors, refusedForm, requireAccess } from "#app/answers.ts";
import { readEventForm } from "#app/forms/event-form.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { eventPaths, timetableView } from "#app/views/event-view.ts";

/** Saves the form of an event, or shows what slots and tables it makes. `id` is null for a new one. */
export async function eventFormAction(
  { context, request }: Pick<ActionFunctionArgs, "context" | "request">,
  id: string | null,
) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const values = formValues(await request.formData());
  const { content, problems } = readEventForm(values);
  if (valueOf(values, "intent") === "preview")
    return data({ values, errors: formErrors(problems), preview: timetableView(content) });
  if (problems.length > 0)
    return data({ values, errors: formErrors(problems), preview: null }, { status: 422 });
  const saved = id
    ? await useCases.editEvent({ id, version: Number(valueOf(values, "version")), content })
    : await useCases.createEvent(content);
  if (saved.ok) return redirect(eventPaths(saved.value.id).host);
  const refused = refusedForm(saved.error, values, request);
  return data({ ...refused.data, preview: null }, refused.init ?? undefined);
}
