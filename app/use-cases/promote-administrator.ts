import type { Id } from "#app/domain/shared/id.ts";
import { ok } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

interface Promotion {
  readonly email: string;
  /** For an account that does not exist yet. */
  readonly password: string;
}

/** Makes an account a platform administrator; creates the account when there is none. */
export const promoteAdministrator = verb<Promotion, { readonly id: Id; readonly created: boolean }>(
  {
    name: "promote-administrator",
    access: "system",
    subject: (_promotion, promoted) => promoted?.id ?? "",
    async run({ ports, store }, { email, password }) {
      const user = await store.people.userByEmail(email);
      if (user) {
        await store.people.setPlatformRole(user.id, "administrator");
        return ok({ id: user.id, created: false });
      }
      const id = ports.newId();
      await store.people.insertUser({
        id,
        email,
        name: "平台管理员",
        passwordHash: await ports.passwords.hash(password),
        platformRole: "administrator",
        demo: false,
      });
      return ok({ id, created: true });
    },
  },
);
