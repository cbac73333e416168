import { passwordChangedLetter } from "#app/domain/people/letters.ts";
import { passwordProblem } from "#app/domain/people/password.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { provenPerson } from "./own-password.ts";
import { postLetter } from "./post-letter.ts";
import { verb } from "./verb.ts";

interface PasswordChange {
  readonly oldPassword: string;
  readonly newPassword: string;
  /** The session that goes on; all others end. */
  readonly token: string;
}

/** Changes one's own password; every other browser is signed out, and every link to the account ends. */
export const changePassword = verb<PasswordChange, null>({
  name: "change-password",
  access: "signed-in",
  subject: () => "",
  async run(context, { oldPassword, newPassword, token }) {
    const { ports, store } = context;
    const proven = await provenPerson(context, oldPassword, "oldPassword");
    if (!proven.ok) return proven;
    const user = proven.value;
    const problem = passwordProblem(newPassword, user);
    if (problem)
      return refuse({ code: "invalid", problems: [{ field: "newPassword", message: problem }] });
    await store.people.setPassword(user.id, await ports.passwords.hash(newPassword));
    await store.sessions.removeOthersOf(user.id, ports.tokens.digest(token));
    await store.mailLinks.removeAllOf(user.id);
    if (!user.demo || ports.mail.name === "mailbox")
      await postLetter(context, {
        to: user.email,
        ...passwordChangedLetter(user.name, ports.siteUrl),
      });
    return ok(null);
  },
});
