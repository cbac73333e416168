import {
  notificationChannels,
  type NotificationSetting,
} from "#app/domain/people/notification-rules.ts";
import { notificationKinds } from "#app/domain/people/notification.ts";
import type { FormValues } from "./form-values.ts";

type Switch = Pick<NotificationSetting, "kind" | "channel">;

/** A switch as its checkbox sends it: match:mail */
export function switchValue({ kind, channel }: Switch): string {
  return `${kind}:${channel}`;
}

const all = notificationKinds.flatMap((kind) =>
  notificationChannels.map((channel) => ({ kind, channel })),
);

/** The switches that are on; what is no switch is left out. */
export function readSwitches(values: FormValues): readonly Switch[] {
  const on = values["on"] ?? [];
  return all.filter((each) => on.includes(switchValue(each)));
}
