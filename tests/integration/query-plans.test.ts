import { drizzle } from "drizzle-orm/postgres-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStore } from "#db/store.ts";
import * as schema from "#db/schema/index.ts";
import type { Store } from "#app/use-cases/ports.ts";
import type { SearchEngine, SearchRequest } from "#app/use-cases/search-port.ts";
import { createAnalysis } from "#search/analysis/analysis.ts";
import { createPostgresEngine } from "#search/postgres/engine.ts";
import { createPostgresProjection } from "#search/postgres/projection.ts";
import { testServers } from "#tests/support/database.ts";
import { organisations, openWorld, type World } from "./world.ts";

const postings = 5_000;
const families = 40;

const request = (said: Partial<SearchRequest>): SearchRequest => ({
  index: "equipment",
  groups: [],
  filters: {},
  facets: ["family", "origin", "mark"],
  sort: "newest",
  page: 1,
  perPage: 20,
  ...said,
});

describe.each([...testServers()])("query plans on $name", (server) => {
  let world: World;
  let store: Store;
  let engine: SearchEngine;
  let asked: { query: string; params: readonly unknown[] }[] = [];

  beforeAll(async () => {
    world = await openWorld(server);
    const { database, services } = world;
    const logger = {
      logQuery: (query: string, params: unknown[]) => void asked.push({ query, params }),
    };
    const db = drizzle(database.sql, { schema, casing: "snake_case", logger });
    const analysis = createAnalysis(services.ports.reference.vocabulary);
    store = createStore({ ...database, db }, (executor) =>
      createPostgresProjection(executor, analysis),
    );
    engine = createPostgresEngine(db, analysis);
    await fill();
  });
  afterAll(() => world.close());

  /** As many postings as a busy year brings, spread over organisations, families and days. */
  async function fill(): Promise<void> {
    const { sql } = world.database;
    await sql`
      insert into organisations (id, name, province)
      select 'org' || n, '示例 ' || n, '湖北' from generate_series(1, 200) n`;
    await sql`
      insert into listings (id, organisation_id, status, version, kind, condition, family, title, model,
        brand, description, origin_province, sector_rows, specs, created_at, updated_at, published_at)
      select 'l' || n, 'org' || (1 + n % 200), (array['published', 'draft', 'paused']::posting_status[])[1 + n % 3],
        1, 'equipment', 'new', 'f' || (n % ${families}), '示例 ' || n, '', '', '', '湖北', '{}', '[]',
        now(), now() - n * interval '1 hour', now() - n * interval '1 hour'
      from generate_series(1, ${postings}) n`;
    await sql`
      insert into needs (id, organisation_id, status, version, family, title, description, requirements,
        quantity, site_province, sector_rows, created_at, updated_at, published_at)
      select 'n' || n, 'org' || (1 + n % 200), 'published', 1, 'f' || (n % ${families}), '示例 ' || n, '',
        '[]', 1, '湖北', '{}', now(), now() - n * interval '1 hour', now() - n * interval '1 hour'
      from generate_series(1, 400) n`;
    await sql`
      insert into matches (need_id, listing_id, tier, score, parts, verdicts, matcher_version, computed_at)
      select 'n' || n, 'l' || (1 + (n * 7 + m * 13) % ${postings}), 'fit', 0.5, '[]', '[]', 1, now()
      from generate_series(1, 400) n, generate_series(1, 40) m on conflict do nothing`;
    await sql`
      insert into search_documents (search_index, id, organisation_id, tsv, analyzer_version, family,
        families, sectors, origin, kind, condition, marks, published_at)
      select 'equipment', 'l' || n, 'org' || (1 + n % 200),
        to_tsvector('simple', 'w' || (n % 100) || ' w' || (n % 77)), 'v', 'f' || (n % ${families}),
        array['f' || (n % ${families})], array['s' || (n % 60)], '湖北', 'equipment', 'new', '{}',
        now() - n * interval '1 hour'
      from generate_series(1, ${postings}) n`;
    await sql`
      insert into inquiries (id, need_id, listing_id, factory_id, supplier_id, asked_by, message, status,
        answer, sent_at)
      select 'i' || row_number() over (), m.need_id, m.listing_id, n.organisation_id, l.organisation_id,
        'factory', '', 'sent', '', now()
      from matches m join needs n on n.id = m.need_id join listings l on l.id = m.listing_id
      where n.organisation_id <> l.organisation_id`;
    await sql`
      insert into audit_lines (at, verb, actor, subject, outcome, request_id)
      select now(), 'edit-listing', 'nobody', 'l' || n, 'done', '' from generate_series(1, ${postings}) n`;
    await sql`
      insert into reviews (id, kind, subject_id, organisation_id, checks, note, state, opened_at, decision,
        reason, decided_at)
      select 'r' || n, (array['listing', 'need']::review_kind[])[1 + n % 2], 'l' || n, 'org' || (1 + n % 200),
        '[]', '', (case when n % 20 = 0 then 'waiting' else 'decided' end)::review_state,
        now() - n * interval '1 hour', case when n % 20 = 0 then null else 'approve'::review_decision end, '',
        case when n % 20 = 0 then null else now() - n * interval '1 hour' end
      from generate_series(1, ${postings}) n`;
    await sql`
      insert into verifications (id, of, subject_id, organisation_id, level, note, at)
      select 'v' || n, 'origin', 'l' || n, 'org' || (1 + n % 200), 'verified', '', now()
      from generate_series(1, ${postings}) n`;
    await sql`vacuum analyze`;
  }

  /** The plans of all statements that a piece of work sends. */
  async function plansOf(work: () => Promise<unknown>): Promise<string> {
    asked = [];
    await work();
    const statements = asked;
    const plans: string[] = [];
    for (const { query, params } of statements) {
      const lines = await world.database.sql.unsafe(`explain ${query}`, params as never[]);
      plans.push(lines.map((line) => String(line["QUERY PLAN"])).join("\n"));
    }
    return plans.join("\n\n");
  }

  const one = { page: 1, perPage: 30 };
  const hot: [string, () => Promise<unknown>, readonly string[]][] = [
    [
      "search by a word",
      () =>
        engine.search(
          request({
            groups: [
              {
                alternatives: [["w7"]],
                families: [],
                looseFamilies: null,
                prefix: false,
                optional: false,
              },
            ],
          }),
        ),
      ["search_documents_tsv"],
    ],
    [
      "search by a word with attributes",
      () =>
        engine.search(
          request({
            groups: [
              {
                alternatives: [["w7"]],
                families: [],
                looseFamilies: null,
                prefix: false,
                optional: false,
              },
            ],
            specs: {
              ratedPower: { min: 75, max: null, values: [], missing: true },
              cooling: { min: null, max: null, values: ["水冷"], missing: false },
            },
            specFacets: [
              { kind: "range", attribute: "ratedPower", whole: false },
              { kind: "choice", attribute: "cooling" },
            ],
            sort: { attribute: "ratedPower", descending: true },
          }),
        ),
      ["search_documents_tsv"],
    ],
    [
      "candidates for matching",
      () =>
        engine.candidates({
          index: "equipment",
          families: ["f7"],
          likeliest: ["f7"],
          names: [],
          uses: [],
          terms: [],
          models: [],
          specs: {},
          limit: 200,
        }),
      ["search_documents_families"],
    ],
    ["newest listings", () => store.listings.newest(5), ["listings_newest"]],
    ["newest needs", () => store.needs.newest(5), ["needs_newest"]],
    ["matches of a need", () => store.matches.ofNeed("n7", 20), ["matches_best_of_need"]],
    ["matches of a listing", () => store.matches.ofListing("l7", 20), ["matches_best_of_listing"]],
    [
      "own postings",
      () => store.listings.ofOrganisation("org7", null, one),
      // By state, by model: each of these indexes begins with the organisation.
      ["listings_by_"],
    ],
    [
      "own postings of one state",
      () => store.listings.ofOrganisation("org7", "draft", one),
      ["listings_by_organisation"],
    ],
    ["own counts", () => store.listings.countsOf("org7"), ["listings_by_organisation"]],
    [
      "counts of matches",
      () => store.matches.countsForNeeds(["n1", "n2", "n3"]),
      ["matches_best_of_need"],
    ],
    [
      "own inquiries",
      () => store.inquiries.of("org7", one),
      ["inquiries_of_factory", "inquiries_of_supplier"],
    ],
    [
      "inquiries that wait",
      () => store.inquiries.waitingFor("org7"),
      ["inquiries_of_factory", "inquiries_of_supplier"],
    ],
    ["the review queue", () => store.reviews.queue(null, one), ["reviews_queue"]],
    ["one kind of the review queue", () => store.reviews.queue("need", one), ["reviews_queue"]],
    ["reviews of a subject", () => store.reviews.ofSubject("l7"), ["reviews_of_subject"]],
    ["what was decided last", () => store.reviews.decided(one), ["reviews_decided"]],
    ["proofs of origins", () => store.verifications.latest(["l7"]), ["verifications_of_subject"]],
    [
      "listings to compare with",
      () => store.comparisons.familyListings("f7", "l7", 300),
      ["listings_of_family"],
    ],
    [
      "similar listings",
      () =>
        store.comparisons.similarListings({
          id: "l7",
          organisationId: "org7",
          title: "示例 8",
          model: "VMC850",
        }),
      ["listings_by_title", "listings_by_model"],
    ],
    [
      "similar needs",
      () => store.comparisons.similarNeeds({ id: "n7", title: "示例 8" }),
      ["needs_by_title"],
    ],
    [
      "offers of a family, counted",
      () => store.listings.countByFamily(["f7", "f8"]),
      ["listings_of_family"],
    ],
    ["newest offers of a family", () => store.listings.newestOf(["f7"], 5), ["listings_of_family"]],
    ["newest needs of a family", () => store.needs.newestOf(["f7"], 5), ["needs_of_family"]],
    [
      "figures of a family",
      () =>
        store.distributions.spreads(
          { families: ["f7"], scales: [{ attribute: "ratedPower", unit: "kW", factor: 1 }] },
          5,
        ),
      ["listings_of_family"],
    ],
    ["last audit lines", () => store.audit.recent(50), ["audit_lines_pkey"]],
  ];
  test.each(hot)("%s", async (_name, work, indexes) => {
    const plan = await plansOf(work);
    for (const index of indexes) expect(plan).toContain(index);
    // A scan under another name is the count of all documents, which every plan of matching needs.
    expect(plan).not.toMatch(
      /Seq Scan on (listings|search_documents|matches|inquiries|audit_lines|reviews|verifications) {2}\(/,
    );
  });

  test("a session is found by the digest of its token, an account by its address", async () => {
    const { sql } = world.database;
    await sql`
      insert into users (id, email, name, password_hash)
      select 'u' || n, 'u' || n || '@example.org', '', '' from generate_series(1, 2000) n`;
    await sql`
      insert into sessions (token_hash, user_id, organisation_id, agent, created_at, last_seen_at, expires_at)
      select 'h' || n, 'u' || n, ${organisations.factory.id}, '', now(), now(), now() + interval '1 day'
      from generate_series(1, 2000) n`;
    await sql`vacuum analyze users, sessions`;
    const now = new Date().toISOString();
    expect(await plansOf(() => store.sessions.find("h7", now))).toContain("sessions_pkey");
    expect(await plansOf(() => store.people.userByEmail("U7@example.org"))).toContain(
      "users_one_per_email",
    );
  });
});
