import { addressChangedLetter } from "#app/domain/people/letters.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { postLetter } from "./post-letter.ts";
import { verb } from "./verb.ts";

/** Makes the confirmed address the one to sign in with; the old one is told. */
export const confirmEmail = verb<{ readonly token: string }, { readonly userId: Id }>({
  name: "confirm-email",
  access: "anyone",
  subject: (_input, output) => output?.userId ?? "",
  async run(context, { token }) {
    const { ports, store, now } = context;
    const link = await store.mailLinks.byToken(ports.tokens.digest(token), now);
    const user =
      link?.purpose === "email" && link.userId ? await store.people.user(link.userId) : null;
    if (!link || !user) return refuse({ code: "not_found" });
    if (!(await store.people.setEmail(user.id, link.email)))
      return refuse({ code: "conflict", message: "这个邮箱已有别的账号，登录邮箱没有改动。" });
    await store.mailLinks.removeAllOf(user.id);
    if (!user.demo || ports.mail.name === "mailbox")
      await postLetter(context, {
        to: user.email,
        ...addressChangedLetter(user.name, ports.siteUrl),
      });
    return ok({ userId: user.id });
  },
});
