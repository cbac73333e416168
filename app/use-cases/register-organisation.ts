import type { Place } from "#app/domain/shared/place.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { foundOrganisation } from "./own-organisation.ts";
import { verb } from "./verb.ts";

interface NewCompany {
  readonly name: string;
  readonly creditCode: string;
  readonly place: Place;
  /** The session that acts for it from now on. */
  readonly token: string;
}

/** Registers a company for a person who has an account already. */
export const registerOrganisation = verb<NewCompany, { readonly id: Id }>({
  name: "register-organisation",
  access: "signed-in",
  subject: (_input, output) => output?.id ?? "",
  async run(context, { token, ...company }) {
    const { actor, ports, store } = context;
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const { digest } = ports.tokens;
    const wait = await ports.letterLimit.take([`asks-of:${digest(actor.userId)}`]);
    if (wait > 0) return refuse({ code: "too_many", retryAfterSeconds: wait });
    const id = await foundOrganisation(context, company, actor.userId);
    if (!id)
      return refuse({
        code: "invalid",
        problems: [{ field: "creditCode", message: "这家企业已经登记，请改为申请加入" }],
      });
    await store.sessions.switchOrganisation(digest(token), id);
    return ok({ id });
  },
});
