import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { deletableStatuses, postingStatusLabels } from "#app/domain/shared/posting-status.ts";
import type { PostingKind, Stored } from "#app/posting-kinds.server.ts";
import { untitled } from "#app/views/posting-form.ts";

/** What is asked about before one's own posting is deleted. */
export async function loadDeletion<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { context, request, params }: LoaderFunctionArgs,
) {
  requireAccess("editor", context.actor, request);
  const { id, title, status } = valueOr(await kind.own(context.useCases, params.id ?? ""), request);
  if (!deletableStatuses.includes(status)) throw redirect(kind.page(id));
  return {
    words: kind.words,
    title: title || untitled,
    about: postingStatusLabels[status],
    back: kind.desk,
  };
}

export async function deletionAction<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { context, request, params }: ActionFunctionArgs,
) {
  const gone = await kind.remove(context.useCases, params.id ?? "");
  if (!gone.ok) return refusedForm(gone.error, null, request);
  return redirect(`${kind.desk}?deleted=1`);
}
