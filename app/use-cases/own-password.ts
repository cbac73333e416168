import { ok, refuse } from "#app/domain/shared/result.ts";
import type { User } from "./ports.ts";
import type { Answer, VerbContext } from "./verb.ts";

/** The person who asks, once they have shown that they know their password. Guesses are counted. */
export async function provenPerson(
  { actor, ports, store }: Pick<VerbContext, "actor" | "ports" | "store">,
  password: string,
  field: string,
): Answer<User> {
  if (actor.kind !== "person") return refuse({ code: "signed_out" });
  const user = await store.people.user(actor.userId);
  if (!user) return refuse({ code: "not_found" });
  const key = ports.tokens.digest(`own ${user.id}`);
  const wait = await ports.signInLimit.take([`pair:${key}`]);
  if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
  if (!(await ports.passwords.verify(user.passwordHash, password)))
    return refuse({ code: "invalid", problems: [{ field, message: "现在的密码不对" }] });
  await ports.signInLimit.clear([`pair:${key}`]);
  return ok(user);
}
