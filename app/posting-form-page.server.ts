import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadAttachments } from "#app/attachment-action.server.ts";
import { formErrors, requireAccess, valueOr } from "#app/answers.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { PostingKind, Stored } from "#app/posting-kinds.server.ts";
import { cleanText, valueOf as valueIn, type FormValues } from "#app/forms/form-values.ts";
import { longestQuery } from "#app/forms/search-params.ts";
import { endOf } from "#app/views/posting-end.ts";
import {
  assumedPlace,
  newPostingValues,
  postingFormChoices,
  samePostings,
} from "#app/views/posting-form.ts";

/** What the page of a new posting needs: at first the text to read from, then or instead the form. */
export async function loadNewPosting<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { context, request }: LoaderFunctionArgs,
) {
  const { useCases, reference, actor } = context;
  requireAccess("editor", actor, request);
  const params = new URL(request.url).searchParams;
  const family = params.get("family");
  const asked = { kind: kind.noun, id: null };
  const [{ place }, { notice }] = await Promise.all([
    useCases.viewPostingForm(asked).then((answer) => valueOr(answer, request)),
    useCases.viewPostingReview(asked).then((answer) => valueOr(answer, request)),
  ]);
  const prefix = kind.noun === "listing" ? "origin" : "site";
  return {
    withForm: params.has("form") || family !== null,
    /** What the posting is read from, where the address brings it along. */
    text: cleanText((params.get("text") ?? "").slice(0, longestQuery)),
    notice,
    stand: { status: null, reviewed: notice !== null, sameShown: false },
    choices: postingFormChoices(reference, family),
    fields: {
      ...assumedPlace(prefix, place),
      ...newPostingValues(reference, family),
      ...(kind.noun === "need" ? broughtAlong(params) : {}),
    },
  };
}

/** What a link fills the form of a need with; the form reads it like anything that is typed. */
const brought = /^(?:title|description|quantity|old\.\w+|(?:req|other)\.[\w.]+)$/;
const mostBrought = 60;

function broughtAlong(params: URLSearchParams): FormValues {
  const named = [...params].filter(([name]) => brought.test(name)).slice(0, mostBrought);
  return Object.fromEntries(
    named.map(([name, value]) => [name, [cleanText(value).slice(0, 4000)]]),
  );
}

/** One's own posting in its form: as it was typed last, with what is missing, and what resembles it. */
export async function loadPosting<P extends Stored, C>(
  kind: PostingKind<P, C>,
  { context, request, params }: LoaderFunctionArgs,
) {
  const { useCases, reference, actor, today } = context;
  requireAccess("editor", actor, request);
  const posting = valueOr(await kind.own(useCases, params.id ?? ""), request);
  const { id, status, version, title, expiresAt } = posting;
  const asked = { kind: kind.noun, id };
  const form = valueOr(await useCases.viewPostingForm(asked), request);
  const review = valueOr(await useCases.viewPostingReview(asked), request);
  const stored = kind.values(posting, reference.vocabulary);
  const deadline = valueIn(stored, "deadline");
  const fields = form.draft?.values ?? stored;
  const wrong = form.draft ? kind.read(fields, reference.vocabulary, today).problems : [];
  const search = new URL(request.url).searchParams;
  const { content } = kind.read(fields, reference.vocabulary, today);
  const gaps = search.has("missing") ? kind.gaps(content) : [];
  const sameAsked = search.has("same") && form.same.length > 0;
  return {
    id,
    status,
    title,
    end: endOf({ status, expiresAt }, today),
    overdue: status === "published" && deadline !== "" && deadline < today,
    review,
    attachments: await loadAttachments(context, request, { kind: kind.noun, id }),
    choices: postingFormChoices(reference, fields.family?.[0] ?? null),
    fields: { ...fields, id: [id], version: [String(version)] },
    errors: formErrors([...wrong, ...gaps]),
    unsavedSince: form.draft && status !== "draft" ? minuteInChina(form.draft.savedAt) : null,
    same: samePostings(form.same, kind.page),
    stand: { status, reviewed: review.notice !== null, sameShown: sameAsked },
  };
}
