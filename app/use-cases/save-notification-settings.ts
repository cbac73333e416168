import {
  kindsFor,
  settingsFrom,
  type NotificationSetting,
} from "#app/domain/people/notification-rules.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { verb } from "./verb.ts";

interface Switches {
  /** Every switch that is on; the others are off. */
  readonly on: readonly Pick<NotificationSetting, "kind" | "channel">[];
}

/** Saves a person's own switches, for the kinds that the person's page shows. */
export const saveNotificationSettings = verb<Switches, null>({
  name: "save-notification-settings",
  access: "signed-in",
  subject: () => "own",
  async run({ store, actor }, { on }) {
    if (actor.kind !== "person") return refuse({ code: "signed_out" });
    const person = await store.people.user(actor.userId);
    if (!person) return refuse({ code: "not_found" });
    const role = actor.membership?.role ?? null;
    const kinds = kindsFor({ role, platformRole: actor.platformRole });
    await store.notifications.saveSettings(actor.userId, kinds, settingsFrom(kinds, on));
    return ok(null);
  },
});
