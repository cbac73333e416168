import { ok } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

/** Ends this browser's session. Signing out twice is no error. */
export const signOut = verb<{ readonly token: string }, null>({
  name: "sign-out",
  access: "anyone",
  subject: () => "",
  async run({ ports, store }, { token }) {
    await store.sessions.remove(ports.tokens.digest(token));
    return ok(null);
  },
});
