import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { refusedForm } from "#app/answers.ts";
import { ownerMoves, type OwnerMove } from "#app/domain/shared/posting-status.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { UseCases } from "#app/use-cases/bind.ts";

type Noun = "Listing" | "Need";

/** What a posting's page takes: a move of the posting, or a first message about a match. */
export async function postingAction({ context, request }: ActionFunctionArgs, noun: Noun) {
  const values = formValues(await request.formData());
  if (values.move) return movePosting(context.useCases, noun, values, request);
  return sendMessage(context.useCases, values, request);
}

/** Also the action of the lists in the workbench: they send nothing but moves. */
export async function moveAction({ context, request }: ActionFunctionArgs, noun: Noun) {
  const values = formValues(await request.formData());
  return movePosting(context.useCases, noun, values, request);
}

async function movePosting(useCases: UseCases, noun: Noun, values: FormValues, request: Request) {
  const move = ownerMoves.find((each) => each === valueOf(values, "move"));
  if (!move) throw new Response("没有这个操作。", { status: 400 });
  const answer = await useCases[verbOf(move, noun)]({ id: valueOf(values, "id") });
  if (!answer.ok) return refusedForm(answer.error, null, request);
  return redirect(new URL(request.url).pathname);
}

function verbOf(move: OwnerMove, noun: Noun) {
  return `${move}${noun}` as const;
}

async function sendMessage(useCases: UseCases, values: FormValues, request: Request) {
  const message = {
    needId: valueOf(values, "needId"),
    listingId: valueOf(values, "listingId"),
    message: valueOf(values, "message"),
  };
  const answer = await useCases.sendInquiry(message);
  if (!answer.ok) return refusedForm(answer.error, message, request);
  return redirect(`/workbench/inquiries/${answer.value.id}`);
}
