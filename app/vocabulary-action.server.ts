import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { refusedForm, requireAccess } from "#app/answers.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import type { VocabularySubject } from "#app/domain/vocabulary/change.ts";
import { vocabularyFormFields } from "#app/domain/vocabulary/form-fields.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { proposalsPath, subjectIn } from "#app/views/vocabulary-paths.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** The subject that an address names, for reviewers; a 404 for any other word. */
export function namedSubject(params: Params, actor: Actor, request: Request): VocabularySubject {
  requireAccess("reviewer", actor, request);
  const subject = subjectIn(params.subject);
  if (!subject) throw new Response(null, { status: 404 });
  return subject;
}

export function namedEntry(params: Params, actor: Actor, request: Request) {
  return { subject: namedSubject(params, actor, request), code: params.code ?? "" };
}

/** Proposes what the form says about an entry; what was typed stays when it is refused. */
export async function proposeEntry(
  { context, request }: ActionFunctionArgs,
  { subject, code }: { readonly subject: VocabularySubject; readonly code: string | null },
) {
  const values = formValues(await request.formData());
  const fields = Object.fromEntries(
    vocabularyFormFields(subject).map(({ name }) => [name, valueOf(values, name)]),
  );
  const proposed = await context.useCases.proposeVocabularyChange({
    ...{ subject, code, fields },
    seen: valueOf(values, "seen"),
    note: valueOf(values, "note"),
  });
  if (!proposed.ok) return refusedForm(proposed.error, values, request);
  return redirect(`${proposalsPath}/${proposed.value.id}`);
}
