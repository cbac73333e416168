import { data, redirect } from "@remix-run/node";
import { mayUse, type Access, type Actor } from "#app/domain/people/actor.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Refusal } from "#app/use-cases/verb.ts";

/** Problems by field, as forms show them; "" holds what concerns the whole form. */
export type FormErrors = Record<string, string[]>;

export function formErrors(problems: readonly FieldProblem[]): FormErrors {
  const errors: FormErrors = {};
  for (const { field, message } of problems) (errors[field] ??= []).push(message);
  return errors;
}

/** The value of an answer, or the page that its refusal deserves. */
export function valueOr<T>(answer: Result<T, Refusal>, request: Request): T {
  if (answer.ok) return answer.value;
  throw refusalResponse(answer.error, request);
}

/** For pages that only lead to a verb: the verb checks again when it is used. */
export function requireAccess(access: Access, actor: Actor, request: Request): void {
  if (mayUse(access, actor)) return;
  throw refusalResponse(
    actor.kind === "visitor" ? { code: "signed_out" } : { code: "forbidden", message: "" },
    request,
  );
}

function refusalResponse(refusal: Refusal, request: Request): Response {
  switch (refusal.code) {
    case "signed_out":
      return redirect(`/login?next=${encodeURIComponent(returnPath(request))}`);
    case "forbidden":
      return new Response(refusal.message, { status: 403 });
    case "not_found":
      return new Response(null, { status: 404 });
    case "conflict":
      return new Response(refusal.message, { status: 409 });
    case "invalid":
      return new Response(refusal.problems.map(({ message }) => message).join("；"), {
        status: 422,
      });
    case "too_many":
      return new Response(null, {
        status: 429,
        headers: { "Retry-After": String(refusal.retryAfterSeconds) },
      });
  }
}

/**
 * What a form's action returns when the verb refused: the errors beside their fields, the typed
 * values kept, and a 4xx. Refusals that are no matter of the form become pages.
 */
export function refusedForm<Values>(refusal: Refusal, values: Values, request: Request) {
  if (refusal.code === "invalid")
    return data({ errors: formErrors(refusal.problems), values }, { status: 422 });
  if (refusal.code === "conflict")
    return data({ errors: { "": [refusal.message] } as FormErrors, values }, { status: 409 });
  if (refusal.code === "too_many") {
    const minutes = Math.ceil(refusal.retryAfterSeconds / 60);
    return data(
      { errors: { "": [`尝试次数过多，请 ${minutes} 分钟后再试`] } as FormErrors, values },
      { status: 429, headers: { "Retry-After": String(refusal.retryAfterSeconds) } },
    );
  }
  throw refusalResponse(refusal, request);
}

/** Where to come back to after signing in; only for pages that can be read again. */
function returnPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return request.method === "GET" ? pathname + search : pathname;
}

/** A path on this site, or the fallback: never another origin. */
export function localPath(path: string | null, fallback: string): string {
  if (!path || !/^\/(?![/\\])/.test(path) || /[\p{Cc}\\]/u.test(path)) return fallback;
  return path;
}
