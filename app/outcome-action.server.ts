import { formErrors, refusedForm } from "#app/answers.ts";
import { outcomeAnswers } from "#app/domain/events/outcome.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { readOutcomeForm } from "#app/forms/outcome-form.ts";
import type { UseCases } from "#app/use-cases/bind.ts";

/** What a page about outcomes was sent, by either side or the host; the refusal with what was typed, null when done. */
export async function outcomeAction(
  useCases: Pick<UseCases, "enterOutcome" | "correctOutcome" | "answerOutcome">,
  eventId: string,
  values: FormValues,
  request: Request,
) {
  const intent = valueOf(values, "intent");
  const answer = outcomeAnswers.find((each) => each === intent);
  if (answer) {
    const id = valueOf(values, "entry");
    const words = valueOf(values, `words-${id}`);
    return refusalOf(await useCases.answerOutcome({ id, answer, words }), values, request);
  }
  const id = valueOf(values, "correcting");
  const reason = valueOf(values, "reason");
  if (intent === "void")
    return refusalOf(await useCases.correctOutcome({ id, content: null, reason }), values, request);
  if (intent !== "enter" && intent !== "correct")
    throw new Response("没有这个操作。", { status: 400 });
  const { content, problems } = readOutcomeForm(values);
  const missing = (["buyerId", "supplierId"] as const)
    .filter((field) => intent === "enter" && valueOf(values, field) === "")
    .map((field) => ({ field, message: "请选择企业" }));
  if (problems.length + missing.length > 0)
    return {
      body: { errors: formErrors([...missing, ...problems]), values },
      init: { status: 422 },
    };
  const done =
    intent === "correct"
      ? await useCases.correctOutcome({ id, content, reason })
      : await useCases.enterOutcome({
          id: eventId,
          buyerId: valueOf(values, "buyerId"),
          supplierId: valueOf(values, "supplierId"),
          content,
          separate: valueOf(values, "separate") === "yes",
        });
  return refusalOf(done, values, request);
}

type Done = Awaited<ReturnType<UseCases["enterOutcome" | "correctOutcome" | "answerOutcome"]>>;

function refusalOf(done: Done, values: FormValues, request: Request) {
  if (done.ok) return null;
  const { data: body, init } = refusedForm(done.error, values, request);
  return { body, init: init ?? {} };
}
