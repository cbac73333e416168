import { describe, expect, test } from "vitest";
import { notificationKinds } from "./notification.ts";
import { kindsFor, kindsWhere, settingsFrom, wants } from "./notification-rules.ts";

describe("switches of notifications", () => {
  test("the workbench tells everything unless it is switched off; mail follows the table", () => {
    const mailed = notificationKinds.filter((kind) => wants([], kind, "mail"));
    expect(notificationKinds.every((kind) => wants([], kind, "workbench"))).toBe(true);
    expect(mailed).toEqual(notificationKinds.filter((kind) => kind !== "import"));
    expect(kindsWhere(({ pace }) => pace === "daily")).toEqual([
      "match",
      "saved-search",
      "old-asset",
      "review-queue",
    ]);
  });

  test("a person's own switch goes before the rule, in its channel alone", () => {
    const settings = [{ kind: "match", channel: "mail", wanted: false }] as const;
    expect(wants(settings, "match", "mail")).toBe(false);
    expect(wants(settings, "match", "workbench")).toBe(true);
    expect(wants(settings, "inquiry", "mail")).toBe(true);
  });

  test("each person sees the kinds that can reach them", () => {
    const staff = kindsFor({ role: null, platformRole: "reviewer" });
    expect(staff).toEqual(["membership", "saved-search", "review-queue"]);
    const member = kindsFor({ role: "viewer", platformRole: null });
    expect(member).toEqual(notificationKinds.filter((kind) => kind !== "review-queue"));
    expect(kindsFor({ role: null, platformRole: null })).toEqual(["membership", "saved-search"]);
  });

  test("a form keeps only what differs from the rule, and only of the kinds it shows", () => {
    const on = [
      { kind: "match", channel: "workbench" },
      { kind: "import", channel: "workbench" },
      { kind: "import", channel: "mail" },
      { kind: "review-queue", channel: "mail" },
    ] as const;
    expect(settingsFrom(["match", "import"], on)).toEqual([
      { kind: "match", channel: "mail", wanted: false },
      { kind: "import", channel: "mail", wanted: true },
    ]);
  });
});
