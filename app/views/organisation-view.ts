import type { MemberRole } from "#app/domain/people/actor.ts";
import { isLastOwner, type Invitation, type Member } from "#app/domain/people/member.ts";
import { trustLevelLabels, type Organisation } from "#app/domain/people/organisation.ts";
import { trustMeanings, trustOn } from "#app/domain/review/trust.ts";
import { placeName } from "#app/domain/shared/place.ts";
import { dayInChina, longDay, type Day } from "#app/domain/shared/time.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { NamedClaim } from "#app/use-cases/people-port.ts";

export interface MemberRow {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly since: string;
  readonly me: boolean;
}

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly ends: string;
}

export interface RequestRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly words: string;
  readonly asked: string;
  readonly escalated: boolean;
}

export function memberRow({ since, ...member }: Member, me: string | null): MemberRow {
  return { ...member, since: longDay(dayInChina(since)), me: member.userId === me };
}

export function invitationRow({ id, email, role, expiresAt }: Invitation): InvitationRow {
  return { id, email, role, ends: longDay(dayInChina(expiresAt)) };
}

export function requestRow({ id, name, email, words, askedAt, state }: NamedClaim): RequestRow {
  const asked = longDay(dayInChina(askedAt));
  return { id, name, email, words, asked, escalated: state === "escalated" };
}

export interface CompanyView {
  readonly name: string;
  readonly creditCode: string;
  readonly place: string;
  readonly frozen: boolean;
  readonly trust: string;
  /** What the level means, and until when. */
  readonly meaning: string;
  /** For the form that changes it. */
  readonly values: FormValues;
  /** Changing name or code costs the level that a reviewer gave. */
  readonly reviewed: boolean;
}

export function companyView(organisation: Organisation, today: Day): CompanyView {
  const { name, creditCode, place, frozen, trustUntil } = organisation;
  const trust = trustOn(organisation, today);
  const until = trustUntil && trustUntil >= today ? `，有效至 ${longDay(trustUntil)}` : "";
  return {
    name,
    creditCode: creditCode ?? "未填写",
    place: placeName(place),
    frozen,
    trust: trustLevelLabels[trust],
    meaning: `${trustMeanings[trust]}${until}。`,
    values: {
      organisation: [name],
      creditCode: [creditCode ?? ""],
      "place.province": [place.province],
      "place.city": [place.city ?? ""],
    },
    reviewed: trust !== "registered",
  };
}

/** What leaving asks of this member. */
export interface LeavingView {
  /** Members of whom the last owner names one; empty for everybody else. */
  readonly successors: readonly { readonly value: string; readonly label: string }[];
  /** Nobody would be left: only deleting is possible. */
  readonly alone: boolean;
}

export function leavingView(members: readonly Member[], me: string | null): LeavingView {
  const last = me !== null && isLastOwner(members, me);
  const others = members.filter(({ userId }) => userId !== me);
  return {
    successors: last ? others.map(({ userId, name }) => ({ value: userId, label: name })) : [],
    alone: last && others.length === 0,
  };
}
