import { redirect, type ActionFunctionArgs, type AppLoadContext } from "@remix-run/node";
import { refusedForm, valueOr } from "#app/answers.ts";
import { ownerMoves, type OwnerMove } from "#app/domain/shared/posting-status.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { publishPosting } from "#app/posting-form-action.server.ts";
import { listingKind, needKind, type PostingKind, type Stored } from "#app/posting-kinds.server.ts";
import type { UseCases } from "#app/use-cases/bind.ts";

type Noun = "Listing" | "Need";

/** What a posting's page takes: a move of the posting, or a first message about a match. */
export async function postingAction({ context, request }: ActionFunctionArgs, noun: Noun) {
  const values = formValues(await request.formData());
  if (values.move) return movePosting(context, noun, values, request);
  return sendMessage(context.useCases, values, request);
}

/** Also the action of the lists in the workbench: moves of one posting, and another term for several. */
export async function moveAction({ context, request }: ActionFunctionArgs, noun: Noun) {
  const values = formValues(await request.formData());
  if (valueOf(values, "intent") === "renew-selected")
    return renewSelected(context.useCases, noun, values.selected ?? [], request);
  return movePosting(context, noun, values, request);
}

async function movePosting(
  context: AppLoadContext,
  noun: Noun,
  values: FormValues,
  request: Request,
) {
  const { useCases } = context;
  const move = ownerMoves.find((each) => each === valueOf(values, "move"));
  if (!move) throw new Response("没有这个操作。", { status: 400 });
  const id = valueOf(values, "id");
  const here = new URL(request.url).pathname;
  if (move === "publish")
    return noun === "Listing"
      ? publishFrom(listingKind, context, request, id, here)
      : publishFrom(needKind, context, request, id, here);
  const answer = await useCases[verbOf(move, noun)]({ id });
  if (!answer.ok) return refusedForm(answer.error, null, request);
  return redirect(here);
}

/** What was public before has been looked at for its likes; only what is new is asked about. */
async function publishFrom<P extends Stored, C>(
  kind: PostingKind<P, C>,
  context: AppLoadContext,
  request: Request,
  id: string,
  back: string,
) {
  const { status } = valueOr(await kind.own(context.useCases, id), request);
  const isNew = status === "draft" || status === "returned";
  return publishPosting(kind, context, request, id, { anyway: !isNew, back });
}

/** Each of them on its own: what cannot be renewed is counted, and the others are. */
async function renewSelected(
  useCases: UseCases,
  noun: Noun,
  ids: readonly string[],
  request: Request,
) {
  const { pathname, searchParams } = new URL(request.url);
  if (ids.length === 0)
    return refusedForm(
      { code: "invalid", problems: [{ field: "", message: "请先勾选要续期的信息" }] },
      null,
      request,
    );
  let renewed = 0;
  for (const id of ids.slice(0, mostAtOnce)) {
    const answer = await useCases[`renew${noun}`]({ id });
    const again = answer.ok ? answer : await useCases[`publish${noun}`]({ id });
    if (again.ok) renewed += 1;
  }
  searchParams.set("renewed", String(renewed));
  searchParams.set("kept", String(ids.length - renewed));
  return redirect(`${pathname}?${searchParams}`);
}

/** As many as a page of the list holds. */
const mostAtOnce = 30;

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
