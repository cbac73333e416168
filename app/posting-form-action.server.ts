import { data, redirect, type ActionFunctionArgs, type AppLoadContext } from "@remix-run/node";
import { formErrors, refusedForm, requireAccess, valueOr, type FormErrors } from "#app/answers.ts";
import { droppedField } from "#app/forms/field-source.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { acceptedFields, fillFromText, readProposals } from "#app/forms/proposal.ts";
import type { FormReading } from "#app/forms/posting-fields.ts";
import type { Place } from "#app/domain/shared/place.ts";
import { listingKind, needKind, type PostingKind, type Stored } from "#app/posting-kinds.server.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { newPostingValues, postingFormChoices } from "#app/views/posting-form.ts";
import { readingView, type ReadingView } from "#app/views/proposal-view.ts";

/** What a form needs to appear again as it was sent; `read` names what was read from its text. */
function keptForm(fields: FormValues, reference: Reference) {
  const choices = postingFormChoices(reference, valueOf(fields, "family"));
  return {
    fields,
    choices,
    read: null as readonly string[] | null,
    reading: null as ReadingView | null,
  };
}

/** A family that was just chosen brings its 专栏 rows, beside those that are ticked already. */
function withProposedRows(fields: FormValues, reference: Reference) {
  const proposed = newPostingValues(reference, valueOf(fields, "family")).sectorRows ?? [];
  const sectorRows = [...new Set([...(fields.sectorRows ?? []), ...proposed])];
  return keptForm({ ...fields, sectorRows }, reference);
}

const fine = {} as FormErrors;

/**
 * The action of a posting's form. `intent` says what was pressed. Of a pasted text: read-text shows what it says,
 * accept makes a draft of what was taken. Of the form: family brings the lines of another family, read fills empty
 * fields from its text, drop takes a proposal out, save keeps the state, preview and publish save first. What was
 * typed is never lost: a draft that cannot be published yet is saved all the same, and its form says what is missing.
 */
async function postingFormAction<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { context, request, params }: ActionFunctionArgs,
) {
  const { reference, useCases, today } = context;
  // Whoever may not save learns so before reading what is wrong with the form.
  requireAccess("editor", context.actor, request);
  const fields = formValues(await request.formData());
  const kept = keptForm(fields, reference);
  const intent = valueOf(fields, "intent");
  if (intent === "read-text" || intent === "accept")
    return pastedText(kind, context, request, fields);
  if (intent === "read") {
    const reading = { ...reference, today, place: null };
    const { fields: filled, read } = fillFromText(fields, kind.noun, reading);
    return data({ errors: fine, values: { ...withProposedRows(filled, reference), read } });
  }
  if (intent === "family")
    return data({ errors: fine, values: withProposedRows(fields, reference) });
  if (intent.startsWith("drop:")) {
    const left = droppedField(fields, intent.slice("drop:".length));
    return data({ errors: fine, values: keptForm(left, reference) });
  }
  const id = params.id ?? (valueOf(fields, "id") || null);
  if (intent === "discard" && id) {
    valueOr(await useCases.discardFormDraft({ id }), request);
    return redirect(`${kind.desk}/${id}`);
  }
  if (intent === "preview") return previewed(kind, context, request, fields, id);

  const read = kind.read(fields, reference.vocabulary, today);
  if (read.problems.length > 0)
    return data({ errors: formErrors(read.problems), values: kept }, { status: 422 });
  const saved = id
    ? await kind.edit(useCases, id, Number(valueOf(fields, "version")), read.content)
    : await kind.create(useCases, read.content);
  if (!saved.ok) return refusedForm(saved.error, kept, request);
  if (intent === "publish" || intent === "publish-anyway")
    return publishPosting(kind, context, request, saved.value.id, {
      anyway: intent === "publish-anyway",
    });
  return redirect(kind.page(saved.value.id));
}

/** Publishes what is saved; what stands in the way is shown on its form. */
export async function publishPosting<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { useCases }: AppLoadContext,
  request: Request,
  id: string,
  { anyway, back = kind.page(id) }: { readonly anyway: boolean; readonly back?: string },
) {
  const form = `${kind.desk}/${id}`;
  const posting = valueOr(await kind.own(useCases, id), request);
  if (kind.gaps(posting).length > 0) return redirect(`${form}?missing=1`);
  if (!anyway) {
    const own = valueOr(await useCases.viewPostingForm({ kind: kind.noun, id }), request);
    if (own.same.length > 0) return redirect(`${form}?same=1`);
  }
  const published = await kind.publish(useCases, id);
  if (published.ok) return redirect(back);
  if (published.error.code === "invalid") return redirect(`${form}?missing=1`);
  return refusedForm(published.error, null, request);
}

async function pastedText<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { reference, useCases, today }: AppLoadContext,
  request: Request,
  fields: FormValues,
) {
  const text = valueOf(fields, "text").trim();
  const { place } = valueOr(await useCases.viewPostingForm({ kind: kind.noun, id: null }), request);
  const proposals = readProposals(text, kind.noun, { ...reference, today, place });
  const kept = keptForm(fields, reference);
  if (text.length < 4) {
    const errors: FormErrors = { text: ["请先粘贴或写一句话，至少 4 个字"] };
    return data({ errors, values: kept }, { status: 422 });
  }
  const reading = readingView(text, proposals);
  if (valueOf(fields, "intent") === "read-text")
    return data({ errors: fine, values: { ...kept, reading } });
  const values = acceptedFields(text, proposals, new Set(fields.accept ?? []));
  const saved = await keepUnfinished(kind, useCases, { id: null, version: 0 }, values, {
    vocabulary: reference.vocabulary,
    today,
    place,
  });
  if (saved.ok) return redirect(`${kind.desk}/${saved.value.id}`);
  return refusedForm(saved.error, { ...kept, reading }, request);
}

async function previewed<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { reference, useCases, today }: AppLoadContext,
  request: Request,
  fields: FormValues,
  id: string | null,
) {
  const { place } = valueOr(await useCases.viewPostingForm({ kind: kind.noun, id }), request);
  const form = { id, version: Number(valueOf(fields, "version")) };
  const reading = { vocabulary: reference.vocabulary, today, place };
  const saved = await keepUnfinished(kind, useCases, form, fields, reading);
  if (saved.ok) return redirect(`${kind.desk}/${saved.value.id}/preview`);
  return refusedForm(saved.error, keptForm(fields, reference), request);
}

/** Fields that belong to the way and not to the form. */
const passing = new Set(["intent", "id", "version", "noun"]);

/** Keeps a form as it stands, finished or not. */
export function keepUnfinished<P extends Stored, C>(
  kind: PostingKind<P, C>,
  useCases: AppLoadContext["useCases"],
  { id, version }: { readonly id: string | null; readonly version: number },
  fields: FormValues,
  {
    vocabulary,
    today,
    place,
  }: { vocabulary: Reference["vocabulary"]; today: string; place: Place },
) {
  const values = Object.fromEntries(Object.entries(fields).filter(([name]) => !passing.has(name)));
  const read: FormReading<C> = kind.read(values, vocabulary, today);
  const unplaced = read.problems.some(({ field }) => /^(?:origin|site)\.province$/.test(field));
  const content = unplaced ? kind.placed(read.content, place) : read.content;
  return kind.keep(useCases, { id, version, content, values });
}

export const listingFormAction = (args: ActionFunctionArgs) => postingFormAction(listingKind, args);

export const needFormAction = (args: ActionFunctionArgs) => postingFormAction(needKind, args);
