import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { refusedForm } from "#app/answers.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";

/** More than a page of a list shows. */
const mostAtOnce = 100;

/** The first of the values of each field. */
export function firstValues(form: FormValues): Record<string, string> {
  return Object.fromEntries(Object.entries(form).map(([name, all]) => [name, all[0] ?? ""]));
}

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

/** What was decided, for the line above the list. */
export function decidedWords(params: URLSearchParams): string | null {
  const done = params.get("done");
  if (done === "refused") return "已告知企业报名未通过。";
  const count = Number(done);
  if (!done || !Number.isInteger(count) || count < 0) return null;
  return count === 0 ? "没有勾选企业。" : `已通过 ${count} 家，企业会收到消息。`;
}
