import { parseCreditCode } from "#app/domain/people/credit-code.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { hostedEvent } from "./hosted-event.ts";
import { tellInvited } from "./tell-event.ts";
import { verb } from "./verb.ts";

interface Inviting {
  readonly id: Id;
  /** Credit codes as they were pasted. */
  readonly codes: readonly string[];
  readonly organisationIds: readonly Id[];
}

interface Invited {
  readonly invited: number;
  /** Codes that name no registered organisation. */
  readonly unknown: readonly string[];
}

const mostAtOnce = 300;

/** Asks organisations to come, by a list of credit codes or as chosen from matches. Asking twice is asking once. */
export const inviteToEvent = verb<Inviting, Invited>({
  name: "invite-to-event",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, codes, organisationIds }) {
    const { store, now, organisationId } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const event = found.value;
    if (event.state === "finished" || event.state === "archived")
      return refuse({ code: "conflict", message: "对接会已结束，不能再邀请。" });
    if (codes.length + organisationIds.length === 0 || codes.length > mostAtOnce)
      return refuse({
        code: "invalid",
        problems: [
          { field: "codes", message: `请填写 1 到 ${mostAtOnce} 个统一社会信用代码，每行一个` },
        ],
      });
    const unknown: string[] = [];
    const ids = new Set((await store.people.organisations(organisationIds)).keys());
    for (const text of codes) {
      const code = parseCreditCode(text);
      const organisation = code.ok ? await store.people.organisationByCode(code.value) : null;
      if (organisation) ids.add(organisation.id);
      else unknown.push(text);
    }
    ids.delete(organisationId!);
    const added = await store.matchEvents.invite(id, [...ids], now);
    if (event.publishedAt) await tellInvited(context, event, added);
    return ok({ invited: added.length, unknown });
  },
});
