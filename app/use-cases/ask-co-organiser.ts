import { groupLimits, groupProblems, type GroupContent } from "#app/domain/events/event-group.ts";
import { readInvitationList } from "#app/domain/events/invitation-list.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { comingTo } from "./event-groups.ts";
import { unknownSectorRows } from "./event-sectors.ts";
import { hostedEvent } from "./hosted-event.ts";
import { frozenRefusal } from "./publishing.ts";
import { tellAsked } from "./tell-event.ts";
import { verb } from "./verb.ts";

interface Asking {
  /** The event's. */
  readonly id: Id;
  /** Name or 统一社会信用代码 of the organisation, as it was typed. */
  readonly organisation: string;
  readonly content: GroupContent;
}

/** Asks another organisation to look after a group of an event. It sees nothing of it before it accepts. */
export const askCoOrganiser = verb<Asking, { readonly id: Id }>({
  name: "ask-co-organiser",
  access: "editor",
  subject: ({ id }) => id,
  async run(context, { id, organisation, content: said }) {
    const { store, ports, now } = context;
    const found = await hostedEvent(store, context, id);
    if (!found.ok) return found;
    const event = found.value;
    const frozen = await frozenRefusal(context);
    if (frozen) return refuse(frozen);
    if (event.state === "finished" || event.state === "archived")
      return refuse({ code: "conflict", message: "对接会已结束，不能再请协办方。" });
    const content = { ...said, memberIds: await comingTo(store, id, said.memberIds) };
    const problems = [...groupProblems(content), ...unknownSectorRows(content, ports.reference)];
    const [entry] = readInvitationList(organisation);
    const asked = entry
      ? await store.people.organisationsListed([entry.text], entry.code ? [entry.code] : [])
      : [];
    const field = "organisation";
    const [helper] = asked;
    if (!helper) problems.push({ field, message: "没有找到这家企业，请写全称或统一社会信用代码" });
    else if (asked.length > 1)
      problems.push({ field, message: "有几家同名的企业，请写统一社会信用代码" });
    else if (helper.id === event.hostId)
      problems.push({ field, message: "本企业是承办方，不用协办" });
    if (problems.length > 0 || !helper) return refuse({ code: "invalid", problems });
    const groups = await store.eventGroups.ofEvent(id);
    if (groups.length >= groupLimits.groups)
      return refuse({ code: "conflict", message: `最多 ${groupLimits.groups} 个协办组。` });
    const group = {
      ...content,
      id: ports.newId(),
      eventId: id,
      organisationId: helper.id,
      state: "asked",
      version: 1,
      askedAt: now,
      answeredAt: null,
    } as const;
    if (!(await store.eventGroups.insert(group)))
      return refuse({
        code: "invalid",
        problems: [{ field, message: "这家企业已有一个协办组，可以修改那一组" }],
      });
    await tellAsked(context, event, group);
    return ok({ id: group.id });
  },
});
