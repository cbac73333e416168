import { ok, refuse } from "#app/domain/shared/result.ts";
import type { Place } from "#app/domain/shared/place.ts";
import { question } from "./verb.ts";

interface RegistrationView {
  readonly name: string;
  readonly email: string;
  readonly organisationName: string;
  readonly creditCode: string;
  readonly place: Place;
  /** In another browser than the one that registered, only who knows the password may confirm. */
  readonly asksPassword: boolean;
}

/** What the link in a letter would register. Not found once it is used or past its time. */
export const viewRegistration = question<
  { readonly token: string; readonly browser: string | null },
  RegistrationView
>({
  name: "view-registration",
  access: "anyone",
  async answer({ ports, now }, { token, browser }) {
    const { digest } = ports.tokens;
    const found = await ports.store.registrations.byToken(digest(token), now);
    if (!found) return refuse({ code: "not_found" });
    const { name, email, organisationName, creditCode, place, browserHash } = found;
    const asksPassword = browser === null || digest(browser) !== browserHash;
    return ok({ name, email, organisationName, creditCode, place, asksPassword });
  },
});
