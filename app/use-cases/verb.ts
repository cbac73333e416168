import { mayUse, organisationOf, type Access, type Actor } from "#app/domain/people/actor.ts";
import { scopesLet } from "#app/domain/people/api-token.ts";
import { isId, type Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { OnceKey, Ports, Repositories } from "./ports.ts";
import type { PostingRef } from "./search-port.ts";

/** Why a verb did not do it. `not_found` also answers for rows of other organisations. */
export type Refusal =
  | { readonly code: "signed_out" }
  | { readonly code: "forbidden"; readonly message: string }
  | { readonly code: "not_found" }
  | { readonly code: "invalid"; readonly problems: readonly FieldProblem[] }
  | { readonly code: "conflict"; readonly message: string }
  | { readonly code: "too_many"; readonly retryAfterSeconds: number };

export type Answer<T> = Promise<Result<T, Refusal>>;

/** Who asks, and under which request id the log and the audit line know it. */
export interface Asking {
  readonly actor: Actor;
  readonly requestId: string;
  /** A verb asked for again under the same key is not done again: its first answer is given. */
  readonly once?: OnceKey;
}

export interface QuestionContext extends Asking {
  readonly ports: Ports;
  readonly now: Instant;
  /** The organisation for which the actor acts. Null only where `access` lets people without one in. */
  readonly organisationId: Id | null;
}

/** What a verb works with: repositories of its one transaction. */
export interface VerbContext extends QuestionContext {
  readonly store: Repositories;
}

interface Definition {
  /** kebab-case, as in the file's name and the audit. */
  readonly name: string;
  readonly access: Access;
}

/** Something that changes the world: one transaction, one audit line in it. */
export interface Verb<I, O> extends Definition {
  readonly kind: "verb";
  /** The id of the row that is touched, for the audit line. */
  subject(input: I, output: O | null): string;
  /** Slow work before the transaction opens, such as files that its rows will name: it counts for nothing until then. */
  prepare?(context: QuestionContext, input: I): Answer<I>;
  run(context: VerbContext, input: I): Answer<O>;
}

/** Something that only looks. */
export interface Question<I, O> extends Definition {
  readonly kind: "question";
  answer(context: QuestionContext, input: I): Answer<O>;
}

export function verb<I, O>(definition: Omit<Verb<I, O>, "kind">): Verb<I, O> {
  return { kind: "verb", ...definition };
}

export function question<I, O>(definition: Omit<Question<I, O>, "kind">): Question<I, O> {
  return { kind: "question", ...definition };
}

/** Carries a refusal out of the transaction so that nothing of it stays. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Runs a verb for an actor: permission first, then everything or nothing. */
export async function perform<I, O>(
  verb: Verb<I, O>,
  ports: Ports,
  asking: Asking,
  input: I,
): Answer<O> {
  const now = ports.now();
  const audit = (outcome: string, output: O | null) => ({
    at: now,
    verb: verb.name,
    actor: actorLabel(asking.actor),
    organisationId: organisationOf(asking.actor),
    subject: knownSubject(verb.subject(input, output), outcome),
    outcome,
    requestId: asking.requestId,
  });
  const barred = permission(verb, asking.actor);
  if (barred) {
    await ports.store.audit.write(audit(barred.code, null));
    return refuse(barred);
  }
  try {
    const asked = { ...asking, ports, now, organisationId: organisationOf(asking.actor) };
    const prepared = verb.prepare ? await verb.prepare(asked, input) : ok(input);
    if (!prepared.ok) throw new Refused(prepared.error);
    let written: readonly PostingRef[] = [];
    const answered = await ports.store.transaction(async (store) => {
      const first = asking.once && (await firstAnswer<O>(store, asking.once, now));
      if (first) {
        if (!first.ok) throw new Refused(first.error);
        return first;
      }
      const answer = await verb.run({ ...asked, store }, prepared.value);
      if (!answer.ok) throw new Refused(answer.error);
      if (asking.once) await store.onceKeys.keep(asking.once, answer.value);
      await store.audit.write(audit("done", answer.value));
      written = store.projection.written();
      return answer;
    });
    // Who has just published searches for it next.
    if (asking.actor.kind === "person") await ports.search.show(written);
    return answered;
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    await ports.store.audit.write(audit(problem.refusal.code, null));
    return refuse(problem.refusal);
  }
}

/** The field that a refused key is told at. */
export const onceField = "Idempotency-Key";

/** What was answered under this key before; null when it is new, and taken with this transaction. */
async function firstAnswer<O>(
  store: Repositories,
  once: OnceKey,
  now: Instant,
): Promise<Result<O, Refusal> | null> {
  const first = await store.onceKeys.take(once, now);
  if (!first) return null;
  if (first.fingerprint === once.fingerprint) return ok(first.answer as O);
  const message = `这个 ${onceField} 已用于另一个请求，请换一个`;
  return refuse({ code: "invalid", problems: [{ field: onceField, message }] });
}

export async function consult<I, O>(
  question: Question<I, O>,
  ports: Ports,
  asking: Asking,
  input: I,
): Answer<O> {
  const barred = permission(question, asking.actor);
  if (barred) return refuse(barred);
  return question.answer(
    { ...asking, ports, now: ports.now(), organisationId: organisationOf(asking.actor) },
    input,
  );
}

function permission({ access, name }: Definition, actor: Actor): Refusal | null {
  const within = actor.kind !== "token" || access === "anyone" || scopesLet(actor.scopes, name);
  if (within && mayUse(access, actor)) return null;
  if (actor.kind === "visitor") return { code: "signed_out" };
  if (actor.kind === "token") return { code: "forbidden", message: "这个令牌没有这项权限。" };
  return { code: "forbidden", message: accessWords[access] };
}

const accessWords: Record<Access, string> = {
  anyone: "",
  "signed-in": "请先登录。",
  viewer: "请用企业成员的账号登录。",
  editor: "您的账号是只读成员，发布和修改需要编辑或所有者的账号。",
  owner: "这一步只有企业所有者能做。",
  reviewer: "这一页只对平台审核员和管理员开放。",
  administrator: "这一页只对平台管理员开放。",
  system: "这一步只由平台自动执行。",
};

/** What somebody tried to name in vain may be any text: only what reads as an id or one of our words is kept. */
function knownSubject(subject: string, outcome: string): string {
  if (outcome === "done") return subject;
  const known = subject.split("+").every((part) => isId(part) || /^[a-z-]{0,20}$/.test(part));
  return known ? subject : "";
}

/** How the audit and the consent ledger name an actor: an id that says nothing once the person is gone. */
export function actorLabel(actor: Actor): string {
  if (actor.kind === "token") return `token-${actor.tokenId}`;
  return actor.kind === "person" ? actor.userId : actor.kind;
}

/** Work that follows a verb, run by the queue as the system: one transaction, tried again when it fails. */
export interface JobDefinition<I> {
  readonly kind: "job";
  readonly name: string;
  readonly access: "system";
  run(context: { readonly ports: Ports; readonly now: Instant }, input: I): Promise<void>;
}

export function job<I>(definition: Omit<JobDefinition<I>, "kind" | "access">): JobDefinition<I> {
  return { kind: "job", access: "system", ...definition };
}
