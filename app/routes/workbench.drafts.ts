import type { ActionFunctionArgs } from "@remix-run/node";
import { requireAccess, valueOr } from "#app/answers.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { keepUnfinished } from "#app/posting-form-action.server.ts";
import { listingKind, needKind } from "#app/posting-kinds.server.ts";
import type { Refusal } from "#app/use-cases/verb.ts";

/** Keeps the form of a posting while it is being filled; answers the scripts of the form. */
export async function action({ context, request }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const { useCases, reference, today } = context;
  const fields = formValues(await request.formData());
  const noun = valueOf(fields, "noun") === "need" ? "need" : "listing";
  const { place } = valueOr(await useCases.viewPostingForm({ kind: noun, id: null }), request);
  const reading = { vocabulary: reference.vocabulary, today, place };
  const form = { id: valueOf(fields, "id") || null, version: Number(valueOf(fields, "version")) };
  const kept =
    noun === "need"
      ? await keepUnfinished(needKind, useCases, form, fields, reading)
      : await keepUnfinished(listingKind, useCases, form, fields, reading);
  if (kept.ok) {
    const { id, version, savedAt } = kept.value;
    return Response.json({ id, version, at: minuteInChina(savedAt).slice(-5) });
  }
  return Response.json({ why: refusedWords(kept.error) }, { status: statuses[kept.error.code] });
}

const statuses: Record<Refusal["code"], number> = {
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  conflict: 409,
  too_many: 429,
};

function refusedWords(refusal: Refusal): string {
  switch (refusal.code) {
    case "invalid":
      return refusal.problems.map(({ message }) => message).join("；");
    case "conflict":
    case "forbidden":
      return refusal.message;
    default:
      return "这条信息不能在这里保存";
  }
}
