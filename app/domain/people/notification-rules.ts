import type { MemberRole, PlatformRole } from "./actor.ts";
import { notificationKinds, type NotificationKind } from "./notification.ts";

export const notificationChannels = ["workbench", "mail"] as const;
export type NotificationChannel = (typeof notificationChannels)[number];
export const notificationChannelLabels: Record<NotificationChannel, string> = {
  workbench: "工作台",
  mail: "邮件",
};

/** soon: with the next letter, at most one in a quarter of an hour. daily: collected until 08:00 in China. */
export type MailPace = "soon" | "daily";
export const mailPaceLabels: Record<MailPace, string> = {
  soon: "有消息时，15 分钟内合成一封",
  daily: "每天 8:00 汇总一封",
};

interface NotificationRule {
  /** Whether it is on for people who never touched the switch. */
  readonly on: Readonly<Record<NotificationChannel, boolean>>;
  readonly pace: MailPace;
  /** Whom it concerns: of an organisation's members only the owners may be meant. */
  readonly hearers: "everyone" | "members" | "staff";
  /** Of news for an organisation, only owners hear what only owners can act on. */
  readonly ownersOnly: boolean;
}

const always = { workbench: true, mail: true } as const;
const quietly = { workbench: true, mail: false } as const;

/** Every kind in one row: defaults of the switches, pace of the mail, and whom it concerns. */
export const notificationRules: Record<NotificationKind, NotificationRule> = {
  review: { on: always, pace: "soon", hearers: "members", ownersOnly: false },
  trust: { on: always, pace: "soon", hearers: "members", ownersOnly: false },
  membership: { on: always, pace: "soon", hearers: "everyone", ownersOnly: true },
  inquiry: { on: always, pace: "soon", hearers: "members", ownersOnly: false },
  match: { on: always, pace: "daily", hearers: "members", ownersOnly: false },
  "saved-search": { on: always, pace: "daily", hearers: "everyone", ownersOnly: false },
  expiry: { on: always, pace: "soon", hearers: "members", ownersOnly: false },
  "old-asset": { on: always, pace: "daily", hearers: "members", ownersOnly: false },
  event: { on: always, pace: "soon", hearers: "members", ownersOnly: false },
  import: { on: quietly, pace: "soon", hearers: "members", ownersOnly: false },
  "review-queue": { on: always, pace: "daily", hearers: "staff", ownersOnly: false },
};

/** What one person changed; a switch that is missing stands as the rule says. */
export interface NotificationSetting {
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
  readonly wanted: boolean;
}

interface Hearer {
  readonly role: MemberRole | null;
  readonly platformRole: PlatformRole | null;
}

/** The kinds that can reach this person, in their order. */
export function kindsFor({ role, platformRole }: Hearer): readonly NotificationKind[] {
  return notificationKinds.filter((kind) => {
    const { hearers } = notificationRules[kind];
    if (hearers === "staff") return platformRole !== null;
    return hearers === "everyone" || role !== null;
  });
}

export function wants(
  settings: readonly NotificationSetting[],
  kind: NotificationKind,
  channel: NotificationChannel,
): boolean {
  const said = settings.find((each) => each.kind === kind && each.channel === channel);
  return said?.wanted ?? notificationRules[kind].on[channel];
}

/** The settings worth keeping of a form that shows these kinds: those that differ from the rule. */
export function settingsFrom(
  shown: readonly NotificationKind[],
  switchedOn: readonly Pick<NotificationSetting, "kind" | "channel">[],
): NotificationSetting[] {
  return shown.flatMap((kind) =>
    notificationChannels.flatMap((channel) => {
      const wanted = switchedOn.some((each) => each.kind === kind && each.channel === channel);
      return wanted === notificationRules[kind].on[channel] ? [] : [{ kind, channel, wanted }];
    }),
  );
}

export function kindsWhere(test: (rule: NotificationRule) => boolean): NotificationKind[] {
  return notificationKinds.filter((kind) => test(notificationRules[kind]));
}
