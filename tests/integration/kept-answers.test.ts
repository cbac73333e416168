import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServices, type Services } from "#app/services.server.ts";
import { applicationUrl } from "#db/application-role.ts";
import { testServers } from "#tests/support/database.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { openWorld, organisations, type World } from "./world.ts";

/** Tables that no kept page reads; every other one announces its changes. */
const unseen = new Set(
  `api_tokens audit_lines backups catalogue_imports claims contact_cards contact_disclosures contact_withdrawals
  event_check_ins event_days event_calendars event_groups event_meeting_notes event_passes event_seat_offers event_invitations event_meetings event_outcome_replies event_outcomes follow_ups event_pages event_participations event_schedule_changes event_schedule_runs event_table_closures event_wishes
  expiry_reminders form_drafts host_zones import_mappings import_rows imports inquiries invitations known_matches letters listing_readings
  mail_links match_feedback match_runs memberships news_letters notification_deliveries notification_reads
  notification_settings notifications old_assets once_keys own_references posting_changes registrations reviews
  saved_searches search_changes search_terms sessions sign_in_tries users vocabulary_imports vocabulary_touched`.split(
    /\s+/,
  ),
);

describe("what is kept", () => {
  let world: World;
  let [here, other]: Services[] = [];

  beforeAll(async () => {
    world = await openWorld(testServers()[0]!);
    const keeping = async () =>
      createServices({
        databaseUrl: await applicationUrl(world.database.url),
        meili: null,
        filesFolder: "unused",
        smtp: null,
        siteUrl: "http://127.0.0.1",
      });
    [here, other] = [await keeping(), await keeping()];
  });
  afterAll(async () => {
    await here?.close();
    await other?.close();
    await world.close();
  });

  const found = async (services: Services) => {
    const { ports } = services;
    const { groups } = ports.analysis.query("keptprobe9");
    const request = { index: "equipment", groups, filters: {}, facets: ["mark"] } as const;
    return ports.search.search({ ...request, sort: "newest", page: 1, perPage: 20 });
  };

  test("goes with every change of what public pages show, here at once and elsewhere within a second", async () => {
    const system = here!.useCases({
      actor: { kind: "system", organisationId: organisations.supplier.id },
      requestId: "kept",
    });
    const changes: [string, () => Promise<unknown>, number][] = [];
    let id = "";
    changes.push(
      [
        "published",
        async () => {
          const made = await system.createListing(aListingContent({ model: "KEPTPROBE9" }));
          if (!made.ok) throw new Error("not created");
          id = made.value.id;
          await system.publishListing({ id });
        },
        1,
      ],
      [
        "edited",
        async () => {
          const { version } = (await here!.ports.store.listings.byId(id))!;
          const content = aListingContent({ model: "OTHERMODEL7" });
          await system.editListing({ id, version, content });
        },
        0,
      ],
      [
        "edited back",
        async () => {
          const { version } = (await here!.ports.store.listings.byId(id))!;
          const content = aListingContent({ model: "KEPTPROBE9" });
          await system.editListing({ id, version, content });
        },
        1,
      ],
      [
        "marked",
        () =>
          here!.ports.store.marks.replace(id, [
            { kind: "efficiency", state: "computed", evidence: [], date: "2026-11-21" } as never,
          ]),
        1,
      ],
      ["taken down", () => system.pauseListing({ id }), 0],
    );
    for (const [name, change, total] of changes) {
      const before = other!.epoch!.current();
      await found(here!);
      await found(other!);
      await change();
      if (name !== "marked") expect([name, (await found(here!)).total]).toEqual([name, total]);
      await expect.poll(() => other!.epoch!.current(), { timeout: 1_000 }).toBeGreaterThan(before);
      expect([name, (await found(other!)).total]).toEqual([name, total]);
    }
  });

  test("goes with a new vocabulary, a catalogue and a name of a company, and stays with what is private", async () => {
    const { sql } = world.database;
    const moved = async (change: () => Promise<unknown>) => {
      const before = other!.epoch!.current();
      await change();
      // Announcements come in the order of the commits.
      await sql.notify("duijie_public", "hello");
      await new Promise((resolve) => setTimeout(resolve, 150));
      return other!.epoch!.current() > before;
    };
    expect(await moved(() => sql`update organisations set name = name || '。'`)).toBe(true);
    expect(await moved(() => sql`delete from vocabulary_versions where false`)).toBe(true);
    expect(await moved(() => sql`update catalogues set id = id where false`)).toBe(true);
    expect(await moved(() => sql`update sessions set last_seen_at = now()`)).toBe(false);
    const takenBack = sql.begin(async (tx) => {
      await tx`update listings set title = 'x'`;
      throw new Error("taken back");
    });
    expect(await moved(() => takenBack.catch(() => {}))).toBe(false);
  });

  test("every table announces its changes or is known to be shown nowhere in public", async () => {
    const tables = await world.database.sql<{ name: string; announced: boolean }[]>`
      select relname as name,
        exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = relname || '_announced')
          as announced
      from pg_class join pg_namespace space on space.oid = relnamespace
      where relkind = 'r' and nspname = 'public'`;
    const wrong = tables.filter(({ name, announced }) => announced === unseen.has(name));
    expect(wrong).toEqual([]);
    expect(tables.length).toBeGreaterThan(40);
  });
});
