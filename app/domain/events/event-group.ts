import { contactProblems } from "../shared/contact-problems.ts";
import type { Id } from "../shared/id.ts";
import type { FieldProblem } from "../shared/problem.ts";
import type { Instant } from "../shared/time.ts";

export const groupStates = ["asked", "accepted", "declined"] as const;
export type GroupState = (typeof groupStates)[number];
export const groupStateLabels: Record<GroupState, string> = {
  asked: "等待答复",
  accepted: "已接受",
  declined: "已谢绝",
};

export const groupAnswers = ["accept", "decline"] as const;
export type GroupAnswer = (typeof groupAnswers)[number];

/** What the asked organisation may answer; whoever has accepted may still step back. */
export const groupTransitions: Record<
  GroupAnswer,
  { readonly from: readonly GroupState[]; readonly to: GroupState }
> = {
  accept: { from: ["asked"], to: "accepted" },
  decline: { from: ["asked", "accepted"], to: "declined" },
};

/** The state after an answer, or null where it cannot be given any more. */
export function groupAfter(state: GroupState, answer: GroupAnswer): GroupState | null {
  const { from, to } = groupTransitions[answer];
  return from.includes(state) ? to : null;
}

/** What the host writes about a group. */
export interface GroupContent {
  readonly name: string;
  /** Whoever brings something of these sector rows belongs to the group. */
  readonly sectorRows: readonly string[];
  /** Picked by hand, or invited into the group. */
  readonly memberIds: readonly Id[];
}

/** 协办组: participants of an event whom another organisation looks after, once it has accepted. */
export interface EventGroup extends GroupContent {
  readonly id: Id;
  readonly eventId: Id;
  /** The co-organiser. */
  readonly organisationId: Id;
  readonly state: GroupState;
  readonly version: number;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
}

export const groupLimits = { name: 20, members: 500, groups: 20 } as const;

/** What keeps a group from being saved; fields as the form names them. */
export function groupProblems({ name, sectorRows, memberIds }: GroupContent): FieldProblem[] {
  return [
    ...(name === "" ? [{ field: "name", message: "请填写分组名称" }] : []),
    ...(sectorRows.length + memberIds.length === 0
      ? [{ field: "sectorRows", message: "请选择专栏行，或勾选至少一家企业" }]
      : []),
    ...(memberIds.length > groupLimits.members
      ? [{ field: "members", message: `最多勾选 ${groupLimits.members} 家企业` }]
      : []),
    ...contactProblems({ name }),
  ];
}

/**
 * Whether a registration belongs to a group. Nobody looks after the own registration: a co-organiser that takes
 * part is decided upon by the host.
 */
export function isInGroup(
  group: Pick<EventGroup, "organisationId" | "sectorRows" | "memberIds">,
  registration: { readonly organisationId: Id; readonly sectorRows: readonly string[] },
): boolean {
  if (registration.organisationId === group.organisationId) return false;
  if (group.memberIds.includes(registration.organisationId)) return true;
  return registration.sectorRows.some((row) => group.sectorRows.includes(row));
}
