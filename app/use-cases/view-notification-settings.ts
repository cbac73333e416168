import {
  kindsFor,
  notificationRules,
  wants,
  type MailPace,
} from "#app/domain/people/notification-rules.ts";
import type { NotificationKind } from "#app/domain/people/notification.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { question } from "./verb.ts";

export interface NotificationSwitches {
  readonly kind: NotificationKind;
  readonly pace: MailPace;
  readonly workbench: boolean;
  readonly mail: boolean;
}

/** The switches of the kinds that can reach this person. */
export const viewNotificationSettings = question<null, readonly NotificationSwitches[]>({
  name: "view-notification-settings",
  access: "signed-in",
  async answer({ ports: { store }, actor }) {
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const settings = await store.notifications.settingsOf(actor.userId);
    const role = actor.membership?.role ?? null;
    return ok(
      kindsFor({ role, platformRole: actor.platformRole }).map((kind) => ({
        kind,
        pace: notificationRules[kind].pace,
        workbench: wants(settings, kind, "workbench"),
        mail: wants(settings, kind, "mail"),
      })),
    );
  },
});
