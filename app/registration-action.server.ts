import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { refusedForm } from "#app/answers.ts";
import { firstValues, valueOf, type FormValues } from "#app/forms/form-values.ts";

/** More than a page of a list shows. */
const mostAtOnce = 100;

/**
 * Decides registrations from a list of them, and comes back to the same page of it; null for other intents. Each is
 * decided for itself: what another has decided meanwhile stops the rest with a word.
 */
export async function registrationAction(
  { context, request }: Pick<ActionFunctionArgs, "context" | "request">,
  form: FormValues,
) {
  const { useCases } = context;
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("done");
  const back = (done: string) => {
    searchParams.set("done", done);
    return redirect(`${pathname}?${searchParams}`);
  };
  const values = firstValues(form);
  const intent = valueOf(form, "intent");
  switch (intent) {
    case "approve":
    case "refuse": {
      const id = valueOf(form, "participation");
      const reason = intent === "refuse" ? valueOf(form, `reason-${id}`) : "";
      const decided = await useCases.decideParticipation({ id, decision: intent, reason });
      return decided.ok
        ? back(intent === "approve" ? "1" : "refused")
        : refusedForm(decided.error, values, request);
    }
    case "approve-chosen":
    case "approve-shown": {
      const ids = (intent === "approve-chosen" ? form.participation : form.shown) ?? [];
      for (const id of ids.slice(0, mostAtOnce)) {
        const decided = await useCases.decideParticipation({
          id,
          decision: "approve",
          reason: "",
        });
        if (!decided.ok) return refusedForm(decided.error, values, request);
      }
      return back(String(ids.length));
    }
    default:
      return null;
  }
}
