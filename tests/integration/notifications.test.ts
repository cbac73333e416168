import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { NotificationKind, News } from "#app/domain/people/notification.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { User } from "#app/use-cases/ports.ts";
import { notify } from "#app/use-cases/notify.ts";
import { sendNews } from "#app/use-cases/send-news.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aFigure, aWish } from "#seed/builders/spec.ts";
import { verbServers } from "#tests/support/database.ts";
import { codeOf, done, enrol, openWorld, organisations, type Party, type World } from "./world.ts";

const page = { page: 1, perPage: 50, kind: null };

describe.each([...verbServers()])("notifications on $name", (server) => {
  let world: World;
  let people: Record<"factory" | "supplier" | "stranger", User>;
  let colleague: World["factory"];
  beforeAll(async () => {
    world = await openWorld(server);
    people = {
      factory: await enrol(world, "factory"),
      supplier: await enrol(world, "supplier"),
      stranger: await enrol(world, "stranger"),
    };
    // A second member of the factory, who may only read.
    const second = { ...people.factory, id: "2second222", email: "second@example.org" };
    const { store } = world.services.ports;
    await store.people.insertUser(second);
    await store.people.insertMembership(second.id, organisations.factory.id, "viewer");
    await world.database
      .sql`update memberships set created_at = '2020-01-01' where user_id = ${second.id}`;
    colleague = world.services.useCases({
      requestId: "test",
      actor: {
        kind: "person",
        userId: second.id,
        name: second.name,
        membership: {
          organisationId: organisations.factory.id,
          organisationName: organisations.factory.name,
          role: "viewer",
        },
        platformRole: null,
      },
    });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.database.sql`truncate listings, needs, search_documents, contact_cards,
      notifications, notification_settings, news_letters, letters cascade`;
  });

  const toFactory = { organisationId: organisations.factory.id };
  const tell = (said: Partial<News> = {}, now = new Date().toISOString()) =>
    world.services.ports.store.transaction((store) =>
      notify(
        { store, ports: world.services.ports, now },
        {
          to: toFactory,
          kind: "expiry",
          key: "posting222",
          words: "您的需求将在 14 天后到期",
          link: "/workbench/needs",
          ...said,
        },
      ),
    );
  const newsOf = async (reader: World["factory"]) =>
    done(await reader.viewNotifications(page)).items;
  const unreadOf = async (reader: World["factory"]) => done(await reader.viewWaiting(null)).news;

  describe("in the workbench", () => {
    test("unread news of one kind and key is one line with the newest words and a count", async () => {
      const words = (count: number) => `有 ${count} 条`;
      await tell({ kind: "match", words, amount: 3 });
      await tell({ kind: "match", words, amount: 2 });
      await tell({ kind: "match", words, key: "another222" });
      await tell();
      expect((await newsOf(world.factory)).map((each) => each.words).sort()).toEqual([
        "您的需求将在 14 天后到期",
        "有 1 条",
        "有 5 条",
      ]);
      expect(await unreadOf(world.factory)).toBe(3);
    });

    test("many at once are one line, and none is lost", async () => {
      const words = (count: number) => `有 ${count} 条`;
      await Promise.all(Array.from({ length: 12 }, () => tell({ kind: "match", words })));
      expect((await newsOf(world.factory)).map((each) => each.words)).toEqual(["有 12 条"]);
    });

    test("reading is each member's own, and what comes after it is a line of its own", async () => {
      await tell();
      const [first] = await newsOf(world.factory);
      expect(done(await world.factory.readNotification({ id: first!.id })).link).toBe(
        "/workbench/needs",
      );
      expect([await unreadOf(world.factory), await unreadOf(colleague)]).toEqual([0, 1]);
      await tell({ words: "明天到期" });
      expect(await newsOf(world.factory)).toMatchObject([
        { words: "明天到期", read: false },
        { words: "您的需求将在 14 天后到期", read: true },
      ]);
      expect([await unreadOf(world.factory), await unreadOf(colleague)]).toEqual([1, 2]);
    });

    test("all at once, but nothing that came after the page was made", async () => {
      await tell({ key: "a" }, "2026-05-06T01:00:00.000Z");
      await tell({ key: "b", kind: "review" }, "2026-05-06T01:01:00.000Z");
      await tell({ key: "c" }, "2026-05-06T01:02:00.000Z");
      const until = "2026-05-06T01:01:30.000Z";
      const read = async (kind: NotificationKind | null) =>
        done(await world.factory.readAllNotifications({ kind, until })).count;
      expect(await read("review")).toBe(1);
      expect(await read(null)).toBe(1);
      expect(await read(null)).toBe(0);
      expect([await unreadOf(world.factory), await unreadOf(colleague)]).toEqual([1, 3]);
    });

    test("a kind that is switched off is neither listed nor counted, for this person alone", async () => {
      await tell();
      await tell({ kind: "match" });
      const switches = done(await world.factory.viewNotificationSettings(null));
      const on = switches
        .filter(({ kind }) => kind !== "match")
        .map(({ kind }) => ({ kind, channel: "workbench" as const }));
      done(await world.factory.saveNotificationSettings({ on }));
      expect((await newsOf(world.factory)).map(({ kind }) => kind)).toEqual(["expiry"]);
      expect([await unreadOf(world.factory), await unreadOf(colleague)]).toEqual([1, 2]);
      expect(done(await world.factory.viewNotifications(page)).total).toBe(1);
    });

    test("what only owners can act on reaches only owners, and what was told before one joined nobody", async () => {
      await tell({ kind: "membership" });
      await tell({}, "2019-12-31T00:00:00.000Z");
      expect(await newsOf(world.factory)).toHaveLength(1);
      expect(await newsOf(colleague)).toEqual([]);
    });

    test("others read not found, exactly as for an id that names nothing", async () => {
      await tell();
      await tell({ to: { staff: true }, kind: "review-queue" });
      await tell({ to: { userId: people.supplier.id }, kind: "membership" });
      const rows = await world.database.sql<{ id: Id }[]>`select id from notifications`;
      for (const { id } of [...rows, { id: "nothing222" }])
        expect(await world.stranger.readNotification({ id })).toEqual({
          ok: false,
          error: { code: "not_found" },
        });
      expect(await newsOf(world.stranger)).toEqual([]);
      expect(await world.database.sql`select from notification_reads`).toHaveLength(0);
      expect((await newsOf(world.supplier)).map(({ kind }) => kind)).toEqual(["membership"]);
    });

    test("a visitor is asked to sign in", async () => {
      expect(codeOf(await world.visitor.viewNotifications(page))).toBe("signed_out");
    });

    test("the sweep takes what is older than 180 days", async () => {
      const at = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
      await tell({ key: "old" }, at(181));
      await tell({ key: "young" }, at(179));
      await world.services.jobs["sweep-notifications"]!({});
      expect(await newsOf(world.factory)).toHaveLength(1);
    });

    test("a person's own news can be listed and removed, the organisation's stays", async () => {
      await tell();
      await tell({ to: { userId: people.factory.id }, kind: "membership", words: "您已加入" });
      const [ours] = await newsOf(world.factory);
      done(await world.factory.readNotification({ id: ours!.id }));
      done(await world.factory.saveNotificationSettings({ on: [] }));
      const { notifications } = world.services.ports.store;
      expect(await notifications.ofUser(people.factory.id)).toMatchObject([{ words: "您已加入" }]);
      await notifications.removeAllOf(people.factory.id);
      expect(await notifications.ofUser(people.factory.id)).toEqual([]);
      const { sql } = world.database;
      expect(await sql`select from notifications`).toHaveLength(1);
      for (const table of ["notification_reads", "notification_settings", "news_letters"])
        expect(
          await sql`select from ${sql(table)} where user_id = ${people.factory.id}`,
        ).toHaveLength(0);
    });
  });

  describe("by mail", () => {
    const morning = "2026-05-06T01:00:00.000Z";
    const after = (minutes: number, from = morning) =>
      new Date(Date.parse(from) + minutes * 60_000).toISOString();
    const run = (now: string) => sendNews.run({ ports: world.services.ports, now }, null);
    const letters = () => world.database.sql<{ to: string; subject: string; text: string }[]>`
      select recipient as to, subject, text from letters order by at, recipient`;
    const toSupplier = { organisationId: organisations.supplier.id };

    test("what waits is one letter to each person; nothing is sent twice", async () => {
      await tell({ to: toSupplier, key: "a", words: "甲" }, after(-2));
      await tell({ to: toSupplier, key: "b", words: "乙", kind: "review" }, after(-1));
      await run(morning);
      const [letter, ...more] = await letters();
      expect(more).toEqual([]);
      expect(letter).toMatchObject({ to: people.supplier.email, subject: "对接：2 条新消息" });
      expect(letter!.text).toContain("· 甲\n  http://127.0.0.1:3000/workbench/notifications/");
      expect(letter!.text).toContain("/workbench/notifications/settings");
      await run(after(1));
      await run(after(60));
      expect(await letters()).toHaveLength(1);
    });

    test("at most one letter in a quarter of an hour, then everything that came meanwhile", async () => {
      await tell({ to: toSupplier, key: "a" }, after(-1));
      await run(morning);
      await tell({ to: toSupplier, key: "b" }, after(1));
      await tell({ to: toSupplier, key: "c" }, after(14));
      await run(after(14));
      expect(await letters()).toHaveLength(1);
      await run(after(15));
      expect((await letters()).map(({ subject }) => subject)).toEqual([
        "对接：您的需求将在 14 天后到期",
        "对接：2 条新消息",
      ]);
    });

    test("daily kinds wait for 08:00 and come once a day", async () => {
      const match = (key: string, at: string) =>
        tell({ to: toSupplier, kind: "match", key, words: `匹配 ${key}` }, at);
      const eight = "2026-05-07T00:00:00.000Z";
      await match("a", after(0));
      await run(after(30));
      await run(after(-1, eight));
      expect(await letters()).toHaveLength(0);
      await match("b", after(-1, eight));
      await run(after(3, eight));
      expect((await letters()).map(({ subject }) => subject)).toEqual(["对接：2 条新消息"]);
      await match("c", after(4, eight));
      await run(after(600, eight));
      expect(await letters()).toHaveLength(1);
      await run(after(24 * 60, eight));
      expect((await letters()).at(-1)!.subject).toBe("对接：匹配 c");
    });

    test("news that joined a line after its letter is sent again, with the whole count", async () => {
      const words = (count: number) => `有 ${count} 条`;
      await tell({ to: toSupplier, words, amount: 2 }, after(-1));
      await run(morning);
      await tell({ to: toSupplier, words }, after(1));
      await run(after(20));
      expect((await letters()).map(({ subject }) => subject)).toEqual([
        "对接：有 2 条",
        "对接：有 3 条",
      ]);
    });

    test("not what was read, switched off, or told more than three days ago", async () => {
      await tell({ key: "read" }, after(-3));
      const [news] = await newsOf(world.factory);
      done(await world.factory.readNotification({ id: news!.id }));
      await tell({ key: "import", kind: "import" }, after(-2));
      await tell({ key: "old" }, after(-4 * 24 * 60));
      done(await colleague.saveNotificationSettings({ on: [] }));
      await run(morning);
      expect(await letters()).toEqual([]);
    });

    test("staff gets what waits for review, once a day, and nobody else", async () => {
      const reviewer = { ...people.stranger, id: "2review222", email: "reviewer@example.org" };
      await world.services.ports.store.people.insertUser({
        ...reviewer,
        platformRole: "reviewer",
      });
      await tell({ to: { staff: true }, kind: "review-queue" }, "2026-05-05T20:00:00.000Z");
      await run(morning);
      expect((await letters()).map(({ to }) => to)).toEqual([reviewer.email]);
    });

    test("a letter and its marks come together or not at all", async () => {
      await tell({ to: toSupplier }, after(-1));
      await tell({ to: { userId: people.stranger.id } }, after(-1));
      const { ports } = world.services;
      const store = {
        ...ports.store,
        // The process is killed after the marks and before the supplier's letter.
        transaction: ((work) =>
          ports.store.transaction((inner) =>
            work({
              ...inner,
              letters: {
                ...inner.letters,
                insert: async (letter) => {
                  if (letter.to === people.supplier.email) throw new Error("killed");
                  await inner.letters.insert(letter);
                },
              },
            }),
          )) as typeof ports.store.transaction,
      };
      await expect(
        sendNews.run({ ports: { ...ports, store }, now: morning }, null),
      ).rejects.toThrow("killed");
      expect((await letters()).map(({ to }) => to)).toEqual([people.stranger.email]);
      await run(after(1));
      expect((await letters()).map(({ to }) => to)).toEqual([
        people.stranger.email,
        people.supplier.email,
      ]);
    });

    test("runs at the same time write one letter", async () => {
      await tell({ to: toSupplier }, after(-1));
      await Promise.all([run(morning), run(morning), run(morning)]);
      expect(await letters()).toHaveLength(1);
      expect(
        await world.database.sql`
          select from graphile_worker.jobs where task_identifier = 'send-letter'`,
      ).not.toHaveLength(0);
    });

    test("accounts of the demo world get no letter by SMTP", async () => {
      await world.database.sql`update users set demo = true where id = ${people.supplier.id}`;
      await tell({ to: toSupplier }, after(-1));
      const { ports } = world.services;
      const smtp = { name: "smtp" as const, send: async () => true };
      await sendNews.run({ ports: { ...ports, mail: smtp }, now: morning }, null);
      expect(await letters()).toEqual([]);
      await world.database.sql`update users set demo = false where id = ${people.supplier.id}`;
    });
  });

  describe("of inquiries", () => {
    const card = { person: "欧阳测试甲", phone: "000-7391-0001", email: "", wechat: "" };
    const told = async (party: Party) => (await newsOf(world[party])).map((each) => each.words);

    test("each move tells the other organisation, without its words and without contact data", async () => {
      for (const party of ["factory", "supplier"] as const)
        done(await world[party].saveContactCard(card));
      const pair = { needId: await world.want(), listingId: await world.offer() };
      await world.services.jobs["match-need"]!({ id: pair.needId, quiet: true });
      const message = "请确认满载能效与交期。";
      const { id } = done(await world.factory.sendInquiry({ ...pair, message }));
      const { factory, supplier } = organisations;
      expect(await told("supplier")).toEqual([
        expect.stringMatching(new RegExp(`^${factory.name}就“.+”发来对接，等待贵方答复$`)),
      ]);
      expect(await told("factory")).toEqual([]);
      const [sent] = await newsOf(world.supplier);
      expect(sent).toMatchObject({ kind: "inquiry", link: `/workbench/inquiries/${id}` });

      done(await world.supplier.acceptInquiry({ id, answer: "下周详谈。" }));
      expect(await told("factory")).toEqual([
        expect.stringMatching(new RegExp(`^${supplier.name}同意就“.+”对接`)),
      ]);
      await sendNews.run({ ports: world.services.ports, now: new Date().toISOString() }, null);
      const texts = await world.database.sql<{ text: string }[]>`
        select words as text from notifications union all select text from letters`;
      expect(texts.length).toBeGreaterThan(3);
      for (const { text } of texts)
        for (const secret of [message, "下周详谈", card.person, card.phone])
          expect(text).not.toContain(secret);
    });

    test("an inquiry that was taken back before anybody read it is one line that says so", async () => {
      for (const party of ["factory", "supplier"] as const)
        done(await world[party].saveContactCard(card));
      const pair = { needId: await world.want(), listingId: await world.offer() };
      await world.services.jobs["match-need"]!({ id: pair.needId, quiet: true });
      const { id } = done(await world.supplier.sendInquiry({ ...pair, message: "可否详谈？" }));
      done(await world.supplier.withdrawInquiry({ id, answer: "" }));
      expect(await told("factory")).toEqual([expect.stringContaining("撤回了")]);
    });
  });

  describe("of matches", () => {
    const specs = (value: number) => [aFigure("displacement", "排气量", value, "m3/min")];
    const need = {
      requirements: [aWish("displacement", "排气量", "gte" as const, 12, "m3/min")],
      budget: null,
      deadline: null,
    };
    const told = async (party: Party) =>
      (await newsOf(world[party])).map(({ words, link }) => [words, link]);

    test("a new need tells its organisation how many, and each supplier of its best listing", async () => {
      const best = await world.offer({ specs: specs(13), title: "示例 甲机" });
      await world.offer({
        specs: [],
        title: "示例 乙机",
        description: "喷油螺杆主机，风冷，可按需配置。",
      });
      await world.offer({ specs: specs(6), title: "示例 丙机" });
      const id = await world.want({ ...need, title: "示例 换空压机" });
      await world.match({ needs: [id] });
      expect(await told("factory")).toEqual([
        ["您的需求“示例 换空压机”有 2 条新匹配", `/needs/${id}#matches`],
      ]);
      expect(await told("supplier")).toEqual([
        ["您的供给“示例 甲机”有 1 条新匹配的需求", `/equipment/${best}#matches`],
      ]);
    });

    test("new listings add up in one line of the need; their own organisation hears nothing", async () => {
      const id = await world.want({ ...need, title: "示例 换空压机" });
      await world.match({ needs: [id] });
      const offers = [];
      for (const title of ["示例 甲机", "示例 乙机", "示例 丙机"])
        offers.push(await world.offer({ specs: specs(13), title }));
      await world.match({ listings: offers });
      expect(await told("factory")).toEqual([
        ["您的需求“示例 换空压机”有 3 条新匹配", `/needs/${id}#matches`],
      ]);
      expect(await told("supplier")).toEqual([]);
    });

    test("a pair is news once: not after a pause, an edit, or the daily matching", async () => {
      const listing = await world.offer({ specs: specs(13) });
      const id = await world.want(need);
      await world.match({ needs: [id] });
      await world.database.sql`delete from notifications`;
      done(await world.supplier.pauseListing({ id: listing }));
      await world.match({ listings: [listing], needs: [id] });
      done(await world.supplier.publishListing({ id: listing }));
      await world.match({ listings: [listing], needs: [id] });
      await world.services.jobs["rematch-needs"]!({});
      await world.match({ needs: [id] });
      expect([await told("factory"), await told("supplier")]).toEqual([[], []]);
    });

    test("what the system publishes is matched quietly, what people publish is not", async () => {
      const organisationId = organisations.supplier.id;
      const actor = { kind: "system", organisationId } as const;
      const system = world.services.useCases({ actor, requestId: "seed" });
      const seeded = done(await system.createListing(aListingContent())).id;
      done(await system.publishListing({ id: seeded }));
      const own = await world.offer({ title: "示例 另一台机器" });
      const keys = await world.database.sql<{ key: string }[]>`
        select key from graphile_worker.jobs where key like 'match-listing:%'`;
      const found = keys.map(({ key }) => key);
      expect(found).toContain(`match-listing:${seeded}:quiet`);
      expect(found).not.toContain(`match-listing:${seeded}`);
      expect(found).toContain(`match-listing:${own}`);
    });

    test("seeds and recomputation tell nobody, then or later", async () => {
      const listing = await world.offer({ specs: specs(13) });
      const id = await world.want(need);
      await world.services.jobs["match-need"]!({ id, quiet: true });
      await world.services.jobs["match-listing"]!({ id: listing, quiet: true });
      await world.match({ needs: [id], listings: [listing] });
      expect([await told("factory"), await told("supplier")]).toEqual([[], []]);
    });
  });
});
