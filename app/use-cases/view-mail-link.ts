import { ok, refuse } from "#app/domain/shared/result.ts";
import type { MailLink } from "./people-port.ts";
import { question } from "./verb.ts";

/** The address that a link in a letter is about. Not found once it is used or past its time. */
export const viewMailLink = question<
  { readonly token: string; readonly purpose: MailLink["purpose"] },
  { readonly email: string }
>({
  name: "view-mail-link",
  access: "anyone",
  async answer({ ports, now }, { token, purpose }) {
    const link = await ports.store.mailLinks.byToken(ports.tokens.digest(token), now);
    return link?.purpose === purpose ? ok({ email: link.email }) : refuse({ code: "not_found" });
  },
});
