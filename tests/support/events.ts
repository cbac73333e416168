import type { AccountName } from "./accounts.ts";
import { send } from "./requests.ts";

/** An event as its form sends it: four slots of half an hour on one afternoon, fit to be opened. */
export const eventForm = {
  intent: "save",
  "place.province": "湖北",
  venue: "示例会展中心",
  "sessions.0.name": "下午",
  "sessions.0.day": "2099-03-01",
  "sessions.0.from": "14:00",
  "sessions.0.to": "16:00",
  "rooms.0.name": "A厅",
  "rooms.0.tables": "4",
  slotMinutes: "30",
  walkMinutes: "10",
  "caps.buyer": "4",
  "caps.supplier": "4",
  opensOn: "2026-01-01",
  closesOn: "2099-02-20",
} as const;

/** The id of a new event of the account's organisation that is open to registration. */
export async function openedEvent(account: AccountName, title: string): Promise<string> {
  const made = await send(account, "/workbench/events/new", { ...eventForm, title });
  const id = /\/([a-z0-9]{10})/.exec(made.headers.get("Location") ?? "")?.[1];
  if (!id) throw new Error(`no event: ${made.status}`);
  await send(account, `/workbench/events/${id}/host`, { intent: "open" });
  return id;
}
