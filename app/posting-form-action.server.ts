import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { formErrors, refusedForm, requireAccess, type FormErrors } from "#app/answers.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { readListingForm } from "#app/forms/listing-form.ts";
import { readNeedForm } from "#app/forms/need-form.ts";
import { fillFromText } from "#app/forms/proposal.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import { newPostingValues, postingFormChoices } from "#app/views/posting-form.ts";

type Saved = Answer<{ readonly id: Id }>;

/** How one kind of posting is read and saved; the steps around it are the same. */
interface PostingKind<Content> {
  readonly noun: "listing" | "need";
  read(values: FormValues, vocabulary: Vocabulary): Result<Content, readonly FieldProblem[]>;
  create(useCases: UseCases, content: Content): Saved;
  edit(useCases: UseCases, id: Id, version: number, content: Content): Saved;
  publish(useCases: UseCases, id: Id): Saved;
  /** Public page of one. */
  page(id: Id): string;
  /** The form that edits one. */
  form(id: Id): string;
}

/** What the form needs to appear again as it was sent; `read` names what was read from its text. */
function keptForm(fields: FormValues, reference: Reference) {
  const choices = postingFormChoices(reference, valueOf(fields, "family"));
  return { fields, choices, read: null as readonly string[] | null };
}

/** A family that was just chosen brings its 专栏 rows, beside those that are ticked already. */
function withProposedRows(fields: FormValues, reference: Reference) {
  const proposed = newPostingValues(reference, valueOf(fields, "family")).sectorRows ?? [];
  const sectorRows = [...new Set([...(fields.sectorRows ?? []), ...proposed])];
  return keptForm({ ...fields, sectorRows }, reference);
}

/**
 * The action of a posting's form. `intent` says what was pressed: family only brings the lines of
 * another family, read fills empty fields from the text, save keeps the state, publish shows it to everybody. What was typed is never lost: a draft
 * that cannot be published yet is saved all the same, and its form says what is missing.
 */
function postingFormAction<Content>(kind: PostingKind<Content>) {
  return async ({ context, request, params }: ActionFunctionArgs) => {
    const { reference, useCases } = context;
    // Whoever may not save learns so before reading what is wrong with the form.
    requireAccess("editor", context.actor, request);
    const fields = formValues(await request.formData());
    const kept = keptForm(fields, reference);
    const intent = valueOf(fields, "intent");
    if (intent === "read") {
      const { fields: filled, read } = fillFromText(fields, kind.noun, reference.vocabulary);
      const values = { ...withProposedRows(filled, reference), read };
      return data({ errors: {} as FormErrors, values });
    }
    if (intent === "family") {
      return data({ errors: {} as FormErrors, values: withProposedRows(fields, reference) });
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
  noun: "listing",
  read: readListingForm,
  create: (useCases, content) => useCases.createListing(content),
  edit: (useCases, id, version, content) => useCases.editListing({ id, version, content }),
  publish: (useCases, id) => useCases.publishListing({ id }),
  page: (id) => `/equipment/${id}`,
  form: (id) => `/workbench/listings/${id}`,
});

export const needFormAction = postingFormAction({
  noun: "need",
  read: readNeedForm,
  create: (useCases, content) => useCases.createNeed(content),
  edit: (useCases, id, version, content) => useCases.editNeed({ id, version, content }),
  publish: (useCases, id) => useCases.publishNeed({ id }),
  page: (id) => `/needs/${id}`,
  form: (id) => `/workbench/needs/${id}`,
});
