import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { publishPosting } from "#app/posting-form-action.server.ts";
import type { PostingKind, Stored } from "#app/posting-kinds.server.ts";

/** One's own posting as others will see it: with what was typed last, saved by hand or not. */
export async function loadPreview<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { context, request, params }: LoaderFunctionArgs,
) {
  const { useCases, reference, actor, today } = context;
  requireAccess("editor", actor, request);
  const stored = valueOr(await kind.own(useCases, params.id ?? ""), request);
  const asked = { kind: kind.noun, id: stored.id };
  const { draft, same } = valueOr(await useCases.viewPostingForm(asked), request);
  const { notice } = valueOr(await useCases.viewPostingReview(asked), request);
  const values = draft?.values ?? kind.values(stored, reference.vocabulary);
  const { content, problems } = kind.read(values, reference.vocabulary, today);
  const missing: readonly FieldProblem[] = [...problems, ...kind.gaps(content)];
  return {
    posting: { ...stored, ...content },
    bar: {
      back: `${kind.desk}/${stored.id}`,
      status: stored.status,
      reviewed: notice !== null,
      notice,
      changed: draft !== null,
      sameCount: same.length,
      missing: missing.map(({ message }) => message),
    },
  };
}

/** Saves what was typed last, and publishes it unless it is shown already. */
export async function previewAction<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { context, request, params }: ActionFunctionArgs,
) {
  const { useCases, reference, actor, today } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const intent = valueOf(formValues(await request.formData()), "intent");
  const stored = valueOr(await kind.own(useCases, id), request);
  const { draft } = valueOr(await useCases.viewPostingForm({ kind: kind.noun, id }), request);
  if (draft) {
    const read = kind.read(draft.values, reference.vocabulary, today);
    if (read.problems.length > 0) return redirect(`${kind.desk}/${id}?missing=1`);
    const saved = await kind.edit(useCases, id, stored.version, read.content);
    if (!saved.ok) {
      if (saved.error.code === "invalid") return redirect(`${kind.desk}/${id}?missing=1`);
      return refusedForm(saved.error, null, request);
    }
  }
  if (intent !== "publish") return redirect(kind.page(id));
  return publishPosting(kind, context, request, id, {
    anyway: stored.status !== "draft" && stored.status !== "returned",
  });
}
