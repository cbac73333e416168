import { json, type ActionFunctionArgs } from "@remix-run/node";
import { readSentScans } from "#app/forms/check-in-form.ts";

const statuses = {
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  conflict: 409,
  too_many: 429,
} as const;

/** What desks send and ask while they are open: answers are for their scripts, never pages. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  if (actor.kind === "visitor") return json({ code: "signed_out" }, 401);
  const sent = readSentScans(await request.formData());
  if (!sent) return json({ code: "invalid" }, 422);
  const synced = await useCases.syncCheckIns({ id: params.id ?? "", ...sent });
  return synced.ok
    ? json(synced.value)
    : json({ code: synced.error.code }, statuses[synced.error.code]);
}

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}
