import { passwordChangedLetter } from "#app/domain/people/letters.ts";
import { passwordProblem } from "#app/domain/people/password.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { postLetter } from "./post-letter.ts";
import { verb } from "./verb.ts";

/** Sets a new password by the link of a letter, once; every session and every other link ends. */
export const resetPassword = verb<
  { readonly token: string; readonly password: string; readonly address: string },
  { readonly userId: Id }
>({
  name: "reset-password",
  access: "anyone",
  subject: (_input, output) => output?.userId ?? "",
  async run(context, { token, password, address }) {
    const { ports, store, now } = context;
    const { digest } = ports.tokens;
    const link = await store.mailLinks.byToken(digest(token), now);
    const user =
      link?.purpose === "reset" && link.userId ? await store.people.user(link.userId) : null;
    if (!user) return refuse({ code: "not_found" });
    const problem = passwordProblem(password, user);
    if (problem)
      return refuse({ code: "invalid", problems: [{ field: "password", message: problem }] });
    await store.people.setPassword(user.id, await ports.passwords.hash(password));
    await store.mailLinks.removeAllOf(user.id);
    await store.sessions.removeAllOf(user.id);
    await postLetter(context, {
      to: user.email,
      ...passwordChangedLetter(user.name, ports.siteUrl),
    });
    // Wrong guesses before it must not keep the owner out now.
    await ports.signInLimit.clear([
      `pair:${digest(`${address} ${user.id}`)}`,
      `account:${digest(user.id)}`,
    ]);
    return ok({ userId: user.id });
  },
});
