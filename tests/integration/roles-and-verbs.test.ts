import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor, MemberRole, PlatformRole } from "#app/domain/people/actor.ts";
import type { Services } from "#app/services.server.ts";
import type { JobDefinition, Question, Refusal, Verb } from "#app/use-cases/verb.ts";
import { consult, perform } from "#app/use-cases/verb.ts";
import { aListing } from "#seed/builders/listing.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { aNeed } from "#seed/builders/need.ts";
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
const staff: readonly Role[] = ["reviewer", "administrator", "system"];
const onlySystem: readonly Role[] = ["system"];

const id = { id: "nothing222" };
const page = { page: 1, perPage: 20 };
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
  "close-listing": [writers, id],
  "close-need": [writers, id],
  "create-listing": [writers, aListing({ family: "no-such-family" })],
  "create-need": [writers, aNeed({ family: "no-such-family" })],
  "decline-inquiry": [writers, { ...id, answer: "" }],
  "edit-listing": [writers, { ...id, version: 1, content: aListing() }],
  "edit-need": [writers, { ...id, version: 1, content: aNeed() }],
  "match-listing": [onlySystem, id],
  "match-need": [onlySystem, id],
  "pause-listing": [writers, id],
  "pause-need": [writers, id],
  "promote-administrator": [onlySystem, { email: "new@example.org", password: "long enough" }],
  "publish-listing": [writers, id],
  "publish-need": [writers, id],
  "recompute-marks": [onlySystem, null],
  "rematch-needs": [onlySystem, null],
  "reopen-listing": [writers, id],
  "reopen-need": [writers, id],
  "save-contact-card": [writers, { person: "", phone: "", email: "", wechat: "" }],
  "search-equipment": [everybody, search],
  "search-needs": [everybody, search],
  "send-inquiry": [writers, { needId: "nothing222", listingId: "nothing222", message: "?" }],
  "sign-in": [everybody, { email: "a@example.org", password: "x", address: "::1", agent: "" }],
  "sign-out": [everybody, { token: "nothing" }],
  "sign-out-everywhere": [signedIn, null],
  "sweep-sessions": [onlySystem, null],
  "switch-organisation": [signedIn, { token: "nothing", organisationId: "nothing222" }],
  "view-account": [signedIn, null],
  "view-home": [everybody, null],
  "view-inquiries": [members, page],
  "view-inquiry": [members, id],
  "view-listing": [everybody, id],
  "view-need": [everybody, id],
  "view-operations": [staff, null],
  "view-own-listing": [members, id],
  "view-own-listings": [members, { ...page, status: null }],
  "view-own-need": [members, id],
  "view-own-needs": [members, { ...page, status: null }],
  "view-sectors": [everybody, null],
  "view-waiting": [members, null],
  "view-workbench": [members, null],
  "withdraw-inquiry": [writers, { ...id, answer: "" }],
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
    await services.ports.store.people.insertOrganisation(anOrganisation({ id: "someorg222" }));
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
    const lines = await services.ports.store.audit.recent(1000);
    const verbs = useCases.filter((each) => each.kind === "verb").map((each) => each.name);
    expect([...new Set(lines.map((line) => line.verb))].sort()).toEqual(verbs.sort());
    expect(lines.some((line) => line.outcome === "forbidden")).toBe(true);
  });
});
