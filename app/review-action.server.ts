import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { refusedForm } from "#app/answers.ts";
import { trustLevels } from "#app/domain/people/organisation.ts";
import { decisions } from "#app/domain/review/review.ts";
import { originEvidences, trustEvidences } from "#app/domain/review/trust.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { queueSearch, readQueue } from "#app/views/review-view.ts";

/** A ready-made reason that was pressed, or the reviewer's own words. */
function reasonOf(values: FormValues): string {
  return valueOf(values, "ready") || valueOf(values, "reason");
}

/** What a review page takes: the decision about it, and what staff do beside it. */
export async function reviewAction({ context, request, params }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const decision = decisions.find((each) => each === valueOf(values, "decision"));
  if (!decision) return staffAction(context.useCases, values, request);
  const { kind } = readQueue(new URL(request.url).searchParams);
  const reason = reasonOf(values);
  const id = params.id ?? "";
  const decided = await context.useCases.decideReview({ id, decision, reason, kind });
  if (!decided.ok) return refusedForm(decided.error, { decision, reason }, request);
  const { next } = decided.value;
  const search = new URLSearchParams({ ...(kind && { kind }), done: id });
  return redirect(next ? `/workbench/review/${next}?${search}` : `/workbench/review?${search}`);
}

const staffMoves = ["return", "suspend", "restore"] as const;

/** Steps of staff outside the queue, from a review or a public page; afterwards that page again. */
export async function staffAction(useCases: UseCases, values: FormValues, request: Request) {
  const id = valueOf(values, "id");
  const reason = reasonOf(values);
  const answer = await perform();
  if (!answer) throw new Response("没有这个操作。", { status: 400 });
  if (!answer.ok)
    return refusedForm(answer.error, { decision: valueOf(values, "staff"), reason }, request);
  const { pathname, searchParams } = new URL(request.url);
  const { kind } = readQueue(searchParams);
  return redirect(`${pathname}${queueSearch(kind)}`);

  function perform() {
    const step = valueOf(values, "staff");
    const move = staffMoves.find((each) => each === step);
    if (move)
      return valueOf(values, "noun") === "need"
        ? useCases[`${move}Need`]({ id, reason })
        : useCases[`${move}Listing`]({ id, reason });
    switch (step) {
      case "trust":
        return useCases.setTrust({
          id,
          level: trustLevels.find((each) => each === valueOf(values, "level")) ?? "registered",
          evidence: trustEvidences.find((each) => each === valueOf(values, "evidence")) ?? null,
          note: valueOf(values, "note"),
          until: valueOf(values, "until") || null,
        });
      case "origin":
        return useCases.verifyOrigin({
          id,
          evidence:
            originEvidences.find((each) => each === valueOf(values, "evidence")) ??
            originEvidences[0],
          note: valueOf(values, "note"),
          until: valueOf(values, "until"),
        });
      case "revoke-origin":
        return useCases.revokeOrigin({ id, reason });
      case "revoke-mark":
        return useCases.revokeMark({ id, reason });
      case "release":
        return useCases.releaseOrganisation({ id, reason });
      default:
        return null;
    }
  }
}
