import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { formErrors, refusedForm, type FormErrors } from "#app/answers.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { readListingForm } from "#app/forms/listing-form.ts";
import { readNeedForm } from "#app/forms/need-form.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import { newPostingValues, postingFormChoices } from "#app/views/posting-form.ts";

type Saved = Answer<{ readonly id: Id }>;

/** How one kind of posting is read and saved; the steps around it are the same. */
interface PostingKind<Content> {
  read(values: FormValues, vocabulary: Vocabulary): Result<Content, readonly FieldProblem[]>;
  create(useCases: UseCases, content: Content): Saved;
  edit(useCases: UseCases, id: Id, version: number, content: Content): Saved;
  publish(useCases: UseCases, id: Id): Saved;
  /** Public page of one. */
  page(id: Id): string;
  /** The form that edits one. */
  form(id: Id): string;
}

/**
 * The action of a posting's form. `intent` says what was pressed: family only brings the lines of
 * another family, save keeps the state, publish shows it to everybody. What was typed is never lost: a draft
 * that cannot be published yet is saved all the same, and its form says what is missing.
 */
function postingFormAction<Content>(kind: PostingKind<Content>) {
  return async ({ context, request, params }: ActionFunctionArgs) => {
    const { reference, useCases } = context;
    const fields = formValues(await request.formData());
    const kept = { fields, choices: postingFormChoices(reference, valueOf(fields, "family")) };
    const intent = valueOf(fields, "intent");
    if (intent === "family") {
      const proposed = newPostingValues(reference, valueOf(fields, "family")).sectorRows ?? [];
      const rows = [...new Set([...(fields.sectorRows ?? []), ...proposed])];
      const values = { ...kept, fields: { ...fields, sectorRows: rows } };
      return data({ errors: {} as FormErrors, values });
    }
    const read = kind.read(fields, reference.vocabulary);
    if (!read.ok) return data({ errors: formErrors(read.error), values: kept }, { status: 422 });

    const version = Number(valueOf(fields, "version"));
    const saved = params.id
      ? await kind.edit(useCases, params.id, version, read.value)
      : await kind.create(useCases, read.value);
    if (!saved.ok) return refusedForm(saved.error, kept, request);
    const { id } = saved.value;
    if (intent !== "publish") return redirect(kind.page(id));
    const published = await kind.publish(useCases, id);
    if (published.ok) return redirect(kind.page(id));
    if (published.error.code !== "invalid") return refusedForm(published.error, kept, request);
    return redirect(`${kind.form(id)}?missing=1`);
  };
}

export const listingFormAction = postingFormAction({
  read: readListingForm,
  create: (useCases, content) => useCases.createListing(content),
  edit: (useCases, id, version, content) => useCases.editListing({ id, version, content }),
  publish: (useCases, id) => useCases.publishListing({ id }),
  page: (id) => `/equipment/${id}`,
  form: (id) => `/workbench/listings/${id}`,
});

export const needFormAction = postingFormAction({
  read: readNeedForm,
  create: (useCases, content) => useCases.createNeed(content),
  edit: (useCases, id, version, content) => useCases.editNeed({ id, version, content }),
  publish: (useCases, id) => useCases.publishNeed({ id }),
  page: (id) => `/needs/${id}`,
  form: (id) => `/workbench/needs/${id}`,
});
