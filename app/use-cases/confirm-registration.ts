import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { openSession, type OpenedSession } from "./open-session.ts";
import { foundOrganisation } from "./own-organisation.ts";
import { verb } from "./verb.ts";

interface Confirmation {
  readonly token: string;
  /** The cookie of the browser that registered, if this is it. */
  readonly browser: string | null;
  /** Asked in any other browser. */
  readonly password: string;
  readonly agent: string;
}

interface Confirmed extends OpenedSession {
  readonly userId: Id;
  /** Null when the company is registered already: the person can ask to join it. */
  readonly organisationId: Id | null;
  readonly creditCode: string;
}

/**
 * Makes the account and the company of a registration. Who merely reads the letter cannot: a stranger
 * may have sent the form with a password of their own, and the reader would open the account for them.
 */
export const confirmRegistration = verb<Confirmation, Confirmed>({
  name: "confirm-registration",
  access: "anyone",
  subject: (_input, output) => output?.userId ?? "",
  async run(context, { token, browser, password, agent }) {
    const { ports, store, now } = context;
    const { digest } = ports.tokens;
    const registration = await store.registrations.byToken(digest(token), now);
    if (!registration) return refuse({ code: "not_found" });
    const { id, email, name, passwordHash } = registration;
    if (browser === null || digest(browser) !== registration.browserHash) {
      const key = digest(id);
      const wait = await ports.signInLimit.take([`pair:${key}`, `account:${key}`]);
      if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
      if (!(await ports.passwords.verify(passwordHash, password)))
        return refuse({
          code: "invalid",
          problems: [{ field: "password", message: "与注册时设置的密码不一致，请再试一次" }],
        });
    }
    const userId = ports.newId();
    const account = { id: userId, email, name, passwordHash, platformRole: null, demo: false };
    if (!(await store.people.insertUser(account)))
      return refuse({ code: "conflict", message: "这个邮箱已有账号，请直接登录。" });
    await store.registrations.removeAllOf(email);
    const { organisationName, creditCode, place } = registration;
    const company = { name: organisationName, creditCode, place };
    const organisationId = await foundOrganisation(context, company, userId);
    const opened = await openSession(context, userId, organisationId, agent);
    return ok({ ...opened, userId, organisationId, creditCode });
  },
});
