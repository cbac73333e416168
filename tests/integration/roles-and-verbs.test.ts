import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor, MemberRole, PlatformRole } from "#app/domain/people/actor.ts";
import type { Services } from "#app/services.server.ts";
import type { JobDefinition, Question, Refusal, Verb } from "#app/use-cases/verb.ts";
import { consult, perform } from "#app/use-cases/verb.ts";
import { aListing } from "#seed/builders/listing.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { aMachine } from "#seed/builders/machine.ts";
import { aNeed } from "#seed/builders/need.ts";
import { anOutcomeContent } from "#seed/builders/outcome.ts";
import { openTestServices } from "#tests/support/services.ts";

const folder = fileURLToPath(new URL("../../app/use-cases/", import.meta.url));

type AnyUseCase = Verb<never, unknown> | Question<never, unknown> | JobDefinition<never>;

/** Every verb, question and job of the folder, whether somebody registered it or not. */
async function allUseCases(): Promise<AnyUseCase[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");
  const modules = await Promise.all(
    files.map((name) => import(`${folder}${name}`) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) =>
    Object.values(module).filter(
      (value): value is AnyUseCase =>
        typeof value === "object" &&
        value !== null &&
        ["verb", "question", "job"].includes((value as AnyUseCase).kind),
    ),
  );
}

const member = (role: MemberRole | null, platformRole: PlatformRole | null = null): Actor => ({
  kind: "person",
  userId: "nobody2222",
  name: "somebody",
  membership: role && { organisationId: "someorg222", organisationName: "someone", role },
  platformRole,
});

const actors = {
  visitor: { kind: "visitor" },
  viewer: member("viewer"),
  editor: member("editor"),
  owner: member("owner"),
  reviewer: member(null, "reviewer"),
  administrator: member(null, "administrator"),
  system: { kind: "system", organisationId: null },
} as const satisfies Record<string, Actor>;
type Role = keyof typeof actors;

const everybody = Object.keys(actors) as Role[];
/** The system is no person: it may ask, and is told to sign in. */
const signedIn = everybody.filter((role) => role !== "visitor" && role !== "system");
const members: readonly Role[] = ["viewer", "editor", "owner", "system"];
const writers: readonly Role[] = ["editor", "owner", "system"];
const owners: readonly Role[] = ["owner", "system"];
const staff: readonly Role[] = ["reviewer", "administrator", "system"];
const onlySystem: readonly Role[] = ["system"];
const administrators: readonly Role[] = ["administrator", "system"];

const id = { id: "nothing222" };
const company = { name: "示例厂", creditCode: "none", place: { province: "湖北", city: null } };
const someone = { email: "a@example.org", password: "x" };
const page = { page: 1, perPage: 20 };
const registrations = { ...page, state: null, side: null, q: "", sort: "asked" };
const group = { name: "示例组", sectorRows: ["no-such-row"], memberIds: [] };
const search = {
  ...page,
  text: "",
  filters: {},
  price: { min: null, max: null },
  leadTimeMax: null,
  sort: "newest",
};

/** Who may use what, with an input that gets past the permission and touches nothing. */
const matrix: Readonly<Record<string, readonly [readonly Role[], unknown]>> = {
  "accept-inquiry": [writers, { ...id, answer: "" }],
  "accept-invitation": [
    everybody,
    { token: "nothing", name: "", password: "", session: null, agent: "" },
  ],
  "accept-join-request": [owners, { ...id, role: "viewer" }],
  "answer-mail-link": [onlySystem, id],
  "answer-registration": [onlySystem, id],
  "ask-email-change": [signedIn, { email: "a@example.org", password: "x", address: "::1" }],
  "ask-reset": [everybody, { email: "a@example.org", address: "::1" }],
  "ask-to-join": [signedIn, { creditCode: "nothing", words: "?", to: "owner" }],
  "attach-files": [writers, { owner: { kind: "listing", ...id }, evidence: null, files: [] }],
  "cancel-import": [writers, id],
  "caption-attachment": [writers, { ...id, caption: "" }],
  "change-password": [signedIn, { oldPassword: "x", newPassword: "y", token: "nothing" }],
  "change-role": [owners, { userId: "nothing222", role: "viewer" }],
  "check-old-machines": [everybody, { machines: [] }],
  "check-saved-searches": [onlySystem, null],
  "choose-sheet": [writers, { ...id, sheet: "Sheet1" }],
  "claim-entry": [
    writers,
    { listingId: "nothing222", entryId: "nothing222", words: "", attachmentIds: [] },
  ],
  "close-listing": [writers, id],
  "close-need": [writers, id],
  "compare-listings": [everybody, { ids: ["nothing222"] }],
  "confirm-edition-import": [staff, { ...id, seen: "" }],
  "confirm-email": [everybody, { token: "nothing" }],
  "confirm-import": [writers, id],
  "confirm-registration": [everybody, { token: "nothing", browser: null, password: "", agent: "" }],
  "create-event": [writers, anEventContent({ sectorRows: ["no-such-row"] })],
  "decide-participation": [writers, { ...id, decision: "approve", reason: "" }],
  "edit-event": [writers, { ...id, version: 1, content: anEventContent() }],
  "invite-to-event": [writers, { ...id, organisationIds: [] }],
  "preview-invitations": [writers, { ...id, text: "" }],
  "view-event-invitations": [members, { ...id, page: 1, perPage: 20 }],
  "view-registrations": [members, { ...id, ...registrations }],
  "ask-co-organiser": [writers, { ...id, organisation: "", content: group }],
  "edit-event-group": [writers, { ...id, version: 1, content: group }],
  "remove-co-organiser": [writers, id],
  "answer-co-organising": [writers, { ...id, answer: "accept" }],
  "invite-into-group": [writers, { ...id, organisationIds: [] }],
  "view-event-groups": [members, id],
  "view-own-group": [members, { ...id, ...registrations }],
  "save-event-page": [
    writers,
    { ...id, pageId: null, version: 0, content: { title: "须知", text: "示例" }, publish: true },
  ],
  "publish-event-page": [writers, { ...id, published: true }],
  "remove-event-page": [writers, id],
  "view-event-pages": [members, id],
  "save-zone": [writers, { version: 0, about: "", featured: [{ kind: "need", ...id }] }],
  "view-own-zone": [members, { member: "nothing222" }],
  "move-event": [writers, { ...id, move: "open" }],
  "register-for-event": [writers, { ...id, code: "", version: null, content: aParticipation() }],
  "save-wishes": [writers, { ...id, wishes: [] }],
  "sync-check-ins": [
    writers,
    { ...id, deviceId: "nothing222", sentAt: "2099-03-01T00:00:00.000Z", known: "", records: [] },
  ],
  "reissue-pass": [writers, { participationId: "nothing222", attendeeId: "p1" }],
  "revoke-pass": [writers, { participationId: "nothing222", attendeeId: "p1" }],
  "set-grace": [writers, { ...id, minutes: 10 }],
  "hand-out-board": [writers, { ...id, open: true }],
  "record-meeting": [writers, { ...id, held: true, outcome: null, words: null }],
  "answer-seat-offer": [writers, { ...id, accept: true }],
  "view-check-in": [writers, id],
  "view-passes": [members, id],
  "view-event-day": [members, id],
  "view-board": [members, id],
  "view-handed-board": [everybody, { token: "nothing" }],
  "view-event-meeting": [members, { ...id, eventId: "nothing222" }],
  "view-seat-offers": [members, id],
  "watch-events": [onlySystem, null],
  "accept-meetings": [writers, id],
  "answer-meeting": [writers, { ...id, move: "accept", reason: null, words: "" }],
  "assign-meeting-people": [writers, { ...id, attendeeIds: [] }],
  "make-calendar-link": [writers, id],
  "revoke-calendar-link": [writers, id],
  "view-agenda": [members, id],
  "view-calendar": [everybody, { secret: "nothing" }],
  "view-match-book": [members, id],
  "view-whole-match-book": [members, id],
  "answer-outcome": [writers, { ...id, answer: "confirmed", words: "" }],
  "correct-outcome": [writers, { ...id, content: null, reason: "示例" }],
  "enter-outcome": [
    writers,
    { ...id, buyerId: "x", supplierId: "y", content: anOutcomeContent(), separate: false },
  ],
  "finish-follow-up": [writers, { ...id, done: true }],
  "plan-follow-up": [
    writers,
    { ...id, version: null, content: { step: "示例", dueOn: "2026-12-01", whoId: null } },
  ],
  "remind-follow-ups": [onlySystem, null],
  "view-event-results": [members, id],
  "view-follow-ups": [members, null],
  "view-own-outcomes": [members, id],
  "run-schedule": [onlySystem, id],
  "start-schedule": [writers, id],
  "stop-schedule": [writers, { ...id, how: "discard" }],
  "view-schedule": [members, id],
  "publish-schedule": [writers, id],
  "unpublish-schedule": [writers, id],
  "undo-schedule-change": [writers, { ...id, changeId: "nothing222", redo: false }],
  "close-table": [writers, { ...id, tableId: "t1", slotIds: [] }],
  "add-meeting": [writers, { ...id, buyerId: "a", supplierId: "b", slotId: "", tableId: "" }],
  "move-meeting": [writers, { ...id, version: 1, slotId: "s1", tableId: "t1" }],
  "remove-meeting": [writers, { ...id, version: 1 }],
  "lock-meeting": [writers, { ...id, version: 1, locked: true }],
  "change-meeting-people": [writers, { ...id, version: 1, peopleIds: [] }],
  "view-event": [everybody, id],
  "view-event-desk": [members, null],
  "view-events": [everybody, null],
  "view-hosted-event": [members, id],
  "view-own-participation": [members, { ...id, code: "" }],
  "view-zone": [everybody, { ...id, events: page, members: page }],
  "withdraw-participation": [writers, id],
  "create-listing": [writers, aListing({ family: "no-such-family" })],
  "create-need": [writers, aNeed({ family: "no-such-family" })],
  "create-token": [owners, { name: "", scopes: [], days: 0 }],
  "decide-review": [staff, { ...id, decision: "approve", reason: "" }],
  "decide-vocabulary-change": [staff, { ...id, decision: "refuse", reason: "示例" }],
  "decline-inquiry": [writers, { ...id, answer: "" }],
  "decline-join-request": [owners, { ...id, reason: "" }],
  "delete-account": [signedIn, { password: "wrong", word: "" }],
  "delete-listing": [writers, id],
  "delete-need": [writers, id],
  "delete-old-asset": [writers, id],
  "delete-organisation": [owners, { name: "?" }],
  "discard-form-draft": [writers, id],
  "dispute-organisation": [signedIn, { creditCode: "nothing", words: "?" }],
  "drop-edition-import": [staff, id],
  "drop-job": [administrators, { id: "0" }],
  "drop-vocabulary-import": [staff, id],
  "edit-listing": [writers, { ...id, version: 1, content: aListing() }],
  "edit-need": [writers, { ...id, version: 1, content: aNeed() }],
  "edit-old-asset": [writers, { ...id, version: 1, content: aMachine() }],
  "edit-organisation": [owners, company],
  "escalate-claims": [onlySystem, null],
  "expire-marks": [onlySystem, null],
  "expire-postings": [onlySystem, null],
  "expire-trust": [onlySystem, null],
  "export-edition": [staff, { id: null }],
  "export-import-rows": [members, { ...id, which: "bad" }],
  "export-own-postings": [members, { noun: "listing", status: null }],
  "export-search": [everybody, { index: "equipment", question: search }],
  "give-feedback": [
    writers,
    { needId: "nothing222", listingId: "nothing222", opinion: "suits", reason: null, words: "" },
  ],
  "keep-old-assets": [writers, { assets: [aMachine()] }],
  "recheck-assets": [onlySystem, null],
  "recheck-edition": [onlySystem, id],
  "retire-old-asset": [writers, { ...id, retired: true }],
  "revoke-mark": [staff, { ...id, reason: "示例" }],
  "start-edition-import": [staff, { fileName: "a.xlsx", bytes: new Uint8Array(), sha256: "" }],
  "take-feedback-back": [writers, { needId: "nothing222", listingId: "nothing222" }],
  "undo-edition-import": [staff, id],
  "view-catalogues": [everybody, null],
  "view-edition": [everybody, { ...id, q: "", after: 0, skip: 0, limit: 1 }],
  "view-edition-import": [staff, id],
  "view-edition-imports": [staff, null],
  "view-entry": [everybody, { ...id, editionId: "nothing222" }],
  "view-feedback": [staff, { ...page, opinion: null, side: null, reason: null, surprising: false }],
  "view-mark-claims": [members, { ...id, q: "" }],
  "view-old-asset": [members, id],
  "view-old-assets": [members, { result: null, ...page }],
  "view-own-feedback": [members, { kind: "need", ...id }],
  "view-pair-feedback": [members, { needId: "nothing222", listingId: "nothing222" }],
  "export-vocabulary": [staff, { subject: "attribute" }],
  "find-saved-search": [everybody, { index: "equipment", query: "" }],
  "import-rows": [onlySystem, id],
  "invite-member": [owners, { email: "a@example.org", role: "viewer", address: "::1" }],
  "leave-organisation": [members, { successor: null }],
  "map-columns": [
    writers,
    { ...id, mapping: [], family: null, duplicates: "update", target: "draft" },
  ],
  "match-listing": [onlySystem, id],
  "match-need": [onlySystem, id],
  "move-attachment": [writers, { ...id, move: "cover" }],
  "open-file": [everybody, { ...id, size: "thumb" }],
  "open-saved-search": [signedIn, id],
  "pause-listing": [writers, id],
  "pause-need": [writers, id],
  "post-listing": [writers, { content: aListing(), reference: null, publish: false }],
  "post-need": [writers, { content: aNeed(), reference: null, publish: false }],
  "promote-administrator": [onlySystem, { email: "new@example.org", password: "long enough" }],
  "propose-vocabulary-change": [
    staff,
    { subject: "family", code: "nothing", seen: "", fields: null, note: "" },
  ],
  "propose-vocabulary-import": [staff, { ...id, note: "" }],
  "publish-listing": [writers, id],
  "publish-need": [writers, id],
  "read-all-notifications": [signedIn, { kind: null, until: "2026-01-01T00:00:00.000Z" }],
  "read-notification": [signedIn, id],
  "recompute-marks": [onlySystem, null],
  register: [everybody, { ...company, ...someone, organisationName: "示例厂", address: "::1" }],
  "register-organisation": [signedIn, { ...company, token: "nothing" }],
  "release-organisation": [staff, { ...id, reason: "" }],
  "rematch-needs": [onlySystem, null],
  "continue-rematch": [onlySystem, null],
  "remove-attachment": [writers, id],
  "remove-member": [owners, { userId: "nothing222" }],
  "remove-saved-search": [signedIn, id],
  "rename-saved-search": [signedIn, { ...id, name: "?" }],
  "renew-listing": [writers, id],
  "renew-need": [writers, id],
  "renew-vocabulary": [onlySystem, null],
  "reopen-listing": [writers, id],
  "reopen-need": [writers, id],
  "resend-invitation": [owners, { ...id, address: "::1" }],
  "reset-password": [everybody, { token: "nothing", password: "?", address: "::1" }],
  "resolve-claim": [staff, { ...id, resolution: "keep", reason: "?" }],
  "restore-attachment": [writers, id],
  "restore-listing": [staff, { ...id, reason: "" }],
  "restore-need": [staff, { ...id, reason: "" }],
  "return-listing": [staff, { ...id, reason: "" }],
  "return-need": [staff, { ...id, reason: "" }],
  "revoke-invitation": [owners, id],
  "revoke-origin": [staff, { ...id, reason: "" }],
  "retry-job": [administrators, { id: "0" }],
  "revoke-token": [owners, id],
  "save-contact-card": [writers, { person: "", phone: "", email: "", wechat: "" }],
  "save-listing-draft": [writers, { ...id, version: 1, content: aListing(), values: {} }],
  "save-need-draft": [writers, { ...id, version: 1, content: aNeed(), values: {} }],
  "save-notification-settings": [signedIn, { on: [] }],
  "save-search": [signedIn, { index: "equipment", query: "q=x", name: "" }],
  "search-equipment": [everybody, search],
  "search-needs": [everybody, search],
  "send-inquiry": [writers, { needId: "nothing222", listingId: "nothing222", message: "?" }],
  "send-letter": [onlySystem, id],
  "send-news": [onlySystem, null],
  "set-trust": [staff, { ...id, level: "reviewed", evidence: null, note: "", until: null }],
  "sheet-template": [members, { noun: "listing", family: "no-such-family" }],
  "sign-in": [everybody, { email: "a@example.org", password: "x", address: "::1", agent: "" }],
  "sign-out": [everybody, { token: "nothing" }],
  "sign-out-everywhere": [signedIn, null],
  "start-import": [writers, { noun: "listing", fileName: "x", bytes: new Uint8Array() }],
  "start-vocabulary-import": [staff, { fileName: "x", bytes: new Uint8Array() }],
  "suspend-listing": [staff, { ...id, reason: "" }],
  "suspend-need": [staff, { ...id, reason: "" }],
  "sweep-files": [onlySystem, null],
  "sweep-imports": [onlySystem, null],
  "sweep-letters": [onlySystem, null],
  "sweep-links": [onlySystem, null],
  "sweep-notifications": [onlySystem, null],
  "sweep-once-keys": [onlySystem, null],
  "sweep-sessions": [onlySystem, null],
  suggest: [everybody, { index: "equipment", text: "" }],
  "switch-organisation": [signedIn, { token: "nothing", organisationId: "nothing222" }],
  "switch-search-alerts": [signedIn, { ...id, alerts: true }],
  "undo-import": [writers, id],
  "verify-origin": [staff, { ...id, evidence: "visit", note: "", until: "2027-01-01" }],
  "view-account": [signedIn, null],
  "view-attachments": [everybody, { kind: "listing", ...id }],
  "view-audit": [owners, { ...page, verb: null, actor: null, outcome: null, from: null, to: null }],
  "view-changes": [everybody, { after: 0, limit: 1 }],
  "view-claim": [staff, id],
  "view-consents": [members, { ...page, way: "given" }],
  "view-families": [everybody, null],
  "view-family": [everybody, { code: "nothing" }],
  "view-home": [everybody, null],
  "view-import": [members, { ...id, ...page, states: [] }],
  "view-imports": [members, page],
  "view-inquiries": [members, page],
  "view-inquiry": [members, id],
  "view-installation": [administrators, null],
  "view-invitation": [everybody, { token: "nothing" }],
  "view-joining": [signedIn, { creditCode: null }],
  "view-listing": [everybody, id],
  "view-mail-link": [everybody, { token: "nothing", purpose: "reset" }],
  "view-need": [everybody, id],
  "view-notification-settings": [signedIn, null],
  "view-notifications": [signedIn, { ...page, kind: null }],
  "view-operations": [staff, null],
  "view-organisation": [members, null],
  "view-own-attachments": [members, { kind: "listing", ...id }],
  "view-own-company": [members, null],
  "view-own-listing": [members, id],
  "view-own-listings": [members, { ...page, status: null }],
  "view-own-need": [members, id],
  "view-own-needs": [members, { ...page, status: null }],
  "view-personal-data": [signedIn, null],
  "view-posting-form": [members, { kind: "listing", ...id }],
  "view-posting-review": [members, { kind: "listing", id: "nothing222" }],
  "view-registration": [everybody, { token: "nothing", browser: null }],
  "view-review": [staff, { ...id, kind: null }],
  "view-review-subject": [staff, { kind: "listing", ...id }],
  "view-reviews": [staff, { ...page, kind: null, state: "waiting" }],
  "view-reviews-waiting": [staff, null],
  "view-saved-searches": [signedIn, null],
  "view-sectors": [everybody, null],
  "view-supplier": [everybody, { ...id, ...page }],
  "view-tokens": [owners, null],
  "view-vocabulary": [staff, { subject: "family" }],
  "view-vocabulary-entry": [staff, { subject: "family", code: "nothing" }],
  "view-vocabulary-import": [staff, id],
  "view-vocabulary-proposal": [staff, id],
  "view-vocabulary-proposals": [staff, { ...page, state: "waiting" }],
  "view-waiting": [signedIn, null],
  "view-whole-audit": [
    administrators,
    { ...page, organisationId: null, verb: null, actor: null, outcome: null, from: null, to: null },
  ],
  "view-workbench": [members, null],
  "walk-equipment": [everybody, { after: null, limit: 1 }],
  "walk-needs": [everybody, { after: null, limit: 1 }],
  "withdraw-claim": [signedIn, id],
  "withdraw-consent": [writers, id],
  "withdraw-inquiry": [writers, { ...id, answer: "" }],
  "withdraw-listing": [writers, id],
  "withdraw-mark": [writers, id],
  "withdraw-need": [writers, id],
  "withdraw-vocabulary-change": [staff, id],
};

const useCases = await allUseCases();

test("every verb has a row in the matrix, and every row a verb", () => {
  expect(useCases.map((each) => each.name).sort()).toEqual(Object.keys(matrix).sort());
});

test("a file is named as its verb", () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));
  for (const { name } of useCases) expect(files).toContain(name);
});

describe("roles × verbs", () => {
  let services: Services;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    const { creditCode } = company;
    const someone = anOrganisation({ id: "someorg222", creditCode });
    await services.ports.store.people.insertOrganisation(someone);
  });
  afterAll(() => close());

  const cells = useCases
    .filter((each) => each.kind !== "job")
    .flatMap((each) => everybody.map((role) => [each.name, role, each] as const));

  test.each(cells)("%s as %s", async (name, role, useCase) => {
    const [may, input] = matrix[name]!;
    const asking = { actor: actors[role], requestId: "matrix" };
    const answer =
      useCase.kind === "verb"
        ? await perform(useCase, services.ports, asking, input as never)
        : await consult(
            useCase as Question<never, unknown>,
            services.ports,
            asking,
            input as never,
          );
    const refusal: Refusal["code"] | null = answer.ok ? null : answer.error.code;
    if (may.includes(role)) expect(["signed_out", "forbidden"]).not.toContain(refusal);
    else expect(refusal).toBe(["visitor", "system"].includes(role) ? "signed_out" : "forbidden");
  });

  test("every verb that ran left an audit line, allowed or not", async () => {
    const lines = await services.ports.store.audit.recent(3000);
    const verbs = useCases.filter((each) => each.kind === "verb").map((each) => each.name);
    expect([...new Set(lines.map((line) => line.verb))].sort()).toEqual(verbs.sort());
    expect(lines.some((line) => line.outcome === "forbidden")).toBe(true);
  });
});
