import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { sessionCookie, type AccountName } from "#tests/support/accounts.ts";
import { aPng } from "#tests/support/pictures.ts";
import { get, listing, newListing, send } from "#tests/support/requests.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

const nobodys = "2222222222";

/** What belongs to one company and is nobody else's business, by the name of what it is. */
const theirs: Record<string, string> = {};

/** Every address with an id of a company's own thing: whose it is, and who else asks for it. */
const routes: Readonly<Record<string, readonly [thing: string, by: readonly AccountName[]]>> = {
  "equipment.$id": ["listing", ["factory"]],
  "events.$id": ["event", ["supplier", "reviewer"]],
  "files.$id.$size": ["file", ["factory"]],
  "needs.$id": ["need", ["supplier"]],
  "workbench.assets.$id": ["asset", ["supplier", "reviewer"]],
  "workbench.events.$id": ["event", ["supplier", "reviewer"]],
  "workbench.events.$id_.agenda": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.agenda_.calendar": ["event", ["supplier", "reviewer"]],
  "workbench.events.$id_.edit": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.group": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.groups": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.host": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.invitations": ["event", ["supplier", "reviewer"]],
  "workbench.events.$id_.invitations_.upload": ["event", ["supplier"]],
  "workbench.events.$id_.pages": ["event", ["supplier", "reviewer"]],
  "workbench.events.$id_.registrations": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.schedule": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.outcomes": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.results": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.results_.export": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.day": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.offers": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.events.$id_.passes": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench_.events.$id.board": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench_.events.$id.book": ["event", ["supplier", "reviewer"]],
  "workbench_.events.$id.book_.all": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench_.events.$id.check-in": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench_.events.$id.check-in_.manifest": ["event", ["supplier", "viewer", "reviewer"]],
  "workbench.imports.$id": ["import", ["factory", "reviewer"]],
  "workbench.imports.$id_.rows": ["import", ["factory", "reviewer"]],
  "workbench.inquiries.$id": ["inquiry", ["reviewer"]],
  "workbench.listings.$id": ["listing", ["factory", "viewer", "reviewer"]],
  "workbench.listings.$id_.marks": ["listing", ["factory", "reviewer"]],
  "workbench.listings.$id_.delete": ["listing", ["factory", "viewer", "reviewer"]],
  "workbench.listings.$id_.preview": ["listing", ["factory", "reviewer"]],
  "workbench.listings.$id_.upload": ["listing", ["factory"]],
  "workbench.needs.$id": ["need", ["supplier", "viewer", "reviewer"]],
  "workbench.needs.$id_.delete": ["need", ["supplier", "reviewer"]],
  "workbench.needs.$id_.preview": ["need", ["supplier", "reviewer"]],
  "workbench.needs.$id_.upload": ["need", ["supplier"]],
  "workbench.notifications.$id.open": ["news", ["supplier", "reviewer"]],
  "workbench.review.$id": ["listing", ["factory", "supplier"]],
  "workbench.searches.$id.open": ["search", ["supplier", "factory-editor", "reviewer"]],
};

/**
 * Not a company's own: families, hosts, sectors, catalogues and suppliers are public; the rest is for staff, or tested
 * on the verb.
 */
const elsewhere = [
  "board.$token",
  "catalogues.$id",
  "catalogues.$id_.entries.$entry",
  "equipment.families.$code",
  "hosts.$id",
  "sectors.$rowId",
  "suppliers.$id",
  "workbench.catalogues.imports.$id",
  "workbench.events.$id_.meetings.$meetingId",
  "workbench.feedback.$needId.$listingId",
  "workbench.review.$subject.$id",
  "workbench.organisation_.claims.$id",
  "workbench.vocabulary.$subject.$code",
  "workbench.vocabulary.$subject.$code_.edit",
  "workbench.vocabulary.$subject.new",
  "workbench.vocabulary.imports.$id",
  "workbench.vocabulary.proposals.$id",
  "workbench_.events.$id.check-in_.sync",
];

const addressOf = (route: string, id: string) =>
  `/${route.replaceAll("_", "").replaceAll(".", "/").replace("$id", id).replace("$size", "full")}`;

async function uploaded(account: AccountName, to: string, fields: Record<string, string | Blob>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (typeof value === "string") form.set(name, value);
    else form.set(name, value, value.type === "image/png" ? "a.png" : "a.csv");
  const headers = { Cookie: await sessionCookie(account) };
  const options = { method: "POST", body: form, headers, redirect: "manual" } as const;
  return fetch(siteUrl() + to, options);
}

async function found(account: AccountName, path: string, link: RegExp): Promise<string> {
  const id = link.exec(await (await get(path, account)).text())?.[1];
  if (!id) throw new Error(`${path} shows no ${String(link)}`);
  return id;
}

const idIn = (location: string | null) => /\/([a-z0-9]{10})(?:[/?#]|$)/.exec(location ?? "")?.[1];

beforeAll(async () => {
  const title = "他人编号试验用激光焊接机";
  const made = await send("supplier", newListing, { ...listing, title });
  theirs.listing = idIn(made.headers.get("Location")) ?? "";
  const wanted = { ...listing, title: "他人编号试验需求", "site.province": "湖北", quantity: "1" };
  const need = await send("factory", "/workbench/needs/new", wanted);
  theirs.need = idIn(need.headers.get("Location")) ?? "";
  const asset = await send("factory", "/workbench/assets/new", { model: "Y160M-4" });
  theirs.asset = idIn(asset.headers.get("Location")) ?? "";
  const event = await send("factory", "/workbench/events/new", {
    intent: "save",
    title: "他人编号试验对接会",
    "place.province": "湖北",
    venue: "示例会展中心",
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
  });
  theirs.event = idIn(event.headers.get("Location")) ?? "";
  const png = new Blob([new Uint8Array(await aPng())], { type: "image/png" });
  const files = `/workbench/listings/${theirs.listing}/upload`;
  await uploaded("supplier", files, { purpose: "", files: png });
  theirs.file = await found("supplier", files, /\/files\/([a-z0-9]{10})\/full/);
  const csv = new Blob(["标题,型号\n试验导入激光焊接机,T-1\n"], { type: "text/csv" });
  const sheet = await uploaded("supplier", "/workbench/imports/upload", {
    kind: "listing",
    file: csv,
  });
  theirs.import = idIn(sheet.headers.get("Location")) ?? "";
  theirs.inquiry = await found(
    "supplier",
    "/workbench/inquiries",
    /\/workbench\/inquiries\/([a-z0-9]{10})/,
  );
  theirs.news = await found(
    "factory",
    "/workbench/notifications",
    /\/workbench\/notifications\/([a-z0-9]{10})\/open/,
  );
  const search = {
    intent: "save",
    index: "equipment",
    name: "试验",
    query: "q=激光",
    back: "/equipment",
  };
  await send("factory", "/workbench/searches?index", search);
  theirs.search = await found(
    "factory",
    "/workbench/searches",
    /\/workbench\/searches\/([a-z0-9]{10})\/open/,
  );
});

test("every address with an id has a row here", () => {
  const files = readdirSync("app/routes").map((name) => name.replace(/\.tsx?$/, ""));
  const withId = files.filter((name) => name.includes("$") && name !== "$");
  expect([...Object.keys(routes), ...elsewhere].sort()).toEqual(withId.sort());
});

/** Everything that a reader could tell two answers apart by; what changes with every request is left out. */
async function told(answer: Response, id: string) {
  const each = ["date", "x-request-id", "content-security-policy", "etag", "content-length"];
  const headers = [...answer.headers].filter(([name]) => !each.includes(name));
  const body = (await answer.text())
    .replaceAll(id, "ID")
    .replace(/nonce="[^"]*"/g, "")
    .replaceAll(answer.headers.get("X-Request-Id") ?? "-", "REQUEST");
  return { status: answer.status, headers: JSON.stringify(headers).replaceAll(id, "ID"), body };
}

describe.each(Object.entries(routes))("%s", (route, [thing, askers]) => {
  test.each(askers)("answers %s as for a random id", async (asker) => {
    const foreign = theirs[thing] ?? "";
    expect(foreign).toMatch(/^[a-z0-9]{10}$/);
    const [known, random] = await Promise.all(
      [foreign, nobodys].map(async (id) => told(await get(addressOf(route, id), asker), id)),
    );
    expect(known).toEqual(random);
    expect([403, 404]).toContain(known?.status);
  });
});
