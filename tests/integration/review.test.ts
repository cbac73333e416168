import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import { daysAfter } from "#app/domain/review/trust.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { openReview } from "#app/use-cases/open-review.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { fen } from "#app/domain/shared/money.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { aFigure } from "#seed/builders/spec.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  aReviewer,
  aSearch,
  codeOf,
  done,
  fieldsOf,
  memberOf,
  openWorld,
  organisations,
  setStanding,
  waitingReview,
  type World,
} from "./world.ts";

const queue = { kind: null, state: "waiting", page: 1, perPage: 50 } as const;
const reason = "示例理由：请补充型号";

describe.each([...verbServers()])("the review desk on $name", (server) => {
  let world: World;
  let reviewer: UseCases;
  let colleague: UseCases;
  beforeAll(async () => {
    world = await openWorld(server);
    reviewer = await aReviewer(world, "示例审核员甲");
    colleague = await aReviewer(world, "示例审核员乙");
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.database
      .sql`truncate listings, needs, reviews, verifications, notifications, search_documents cascade`;
    for (const party of ["supplier", "factory"] as const)
      await setStanding(world, party, { trust: "registered", trustUntil: null, frozen: false });
  });

  const store = () => world.services.ports.store;
  async function submitted(said: Parameters<typeof aListingContent>[0] = {}) {
    const { id } = done(await world.supplier.createListing(aListingContent(said)));
    expect(done(await world.supplier.publishListing({ id })).status).toBe("submitted");
    return { id, review: (await waitingReview(world, id))! };
  }
  const approve = (by: UseCases, id: Id) =>
    by.decideReview({ id, decision: "approve", reason: "" });
  const found = async (text: string) =>
    done(await world.visitor.searchEquipment(aSearch({ text }))).hits.map((h) => h.listing.id);
  const statusOf = async (id: Id) => done(await world.supplier.viewOwnListing({ id })).status;
  async function newsOf(organisationId: Id | null) {
    const rows = await world.database.sql<{ kind: string; words: string; link: string }[]>`
      select kind, words, link from notifications
      where organisation_id is not distinct from ${organisationId} and user_id is null order by at`;
    return rows.map((row) => ({ ...row }));
  }

  test("what a registered company publishes waits, unseen, and staff are told", async () => {
    const { id } = await submitted({ title: "示例 等候的空压机" });
    expect(await found("等候的空压机")).toEqual([]);
    expect(codeOf(await world.visitor.viewListing({ id }))).toBe("not_found");
    const { items, waiting } = done(await reviewer.viewReviews(queue));
    expect(items.map(({ title }) => title)).toEqual(["示例 等候的空压机"]);
    expect(waiting).toEqual({ organisation: 0, listing: 1, need: 0, claim: 0, mark: 0 });
    expect(done(await reviewer.viewReviewsWaiting(null))).toBe(1);
    expect(await newsOf(null)).toMatchObject([{ kind: "review-queue" }]);
  });

  test("approving shows it with all that follows, and tells the company", async () => {
    const { id, review } = await submitted({ title: "示例 通过的空压机" });
    expect(done(await approve(reviewer, review)).next).toBeNull();
    expect(await found("通过的空压机")).toEqual([id]);
    const listing = done(await world.supplier.viewOwnListing({ id }));
    expect(listing.publishedAt).not.toBeNull();
    expect(listing.expiresAt! > listing.publishedAt!).toBe(true);
    const [news] = await newsOf(organisations.supplier.id);
    expect(news).toMatchObject({ kind: "review", link: `/equipment/${id}` });
    expect(news?.words).toContain("通过审核");
    const [job] = await world.database.sql`
      select count(*)::int as n from graphile_worker.jobs where key = ${`match-listing:${id}`}`;
    expect(job?.n).toBe(1);
  });

  test.each([
    ["return", "returned", "被退回修改"],
    ["refuse", "refused", "未通过审核"],
    ["suspend", "suspended", "已被停用"],
  ] as const)("%s asks for a reason, and the company reads it", async (decision, status, words) => {
    const { id, review } = await submitted();
    const without = await reviewer.decideReview({ id: review, decision, reason: "  " });
    expect(fieldsOf(without)).toEqual(["reason"]);
    const contact = await reviewer.decideReview({
      id: review,
      decision,
      reason: "请联系 13800138000",
    });
    expect(fieldsOf(contact)).toEqual(["reason"]);
    expect(await statusOf(id)).toBe("submitted");
    done(await reviewer.decideReview({ id: review, decision, reason }));
    expect(await statusOf(id)).toBe(status);
    const [news] = await newsOf(organisations.supplier.id);
    expect(news?.words).toContain(words);
    expect(news?.words).toContain(reason);
    const told = done(await world.supplier.viewListing({ id })).review?.decided;
    expect(told).toMatchObject({ decision, reason });
  });

  test("the queue is oldest first, by kind, and goes round", async () => {
    const first = await submitted({ title: "示例 第一台" });
    const need = done(await world.factory.createNeed(aNeedContent())).id;
    done(await world.factory.publishNeed({ id: need }));
    const second = await submitted({ title: "示例 第二台", model: "SL-90" });
    const titles = async (kind: "listing" | "need" | null) =>
      done(await reviewer.viewReviews({ ...queue, kind })).items.map(({ title }) => title);
    expect(await titles(null)).toEqual(["示例 第一台", "示例 更换两台老空压机", "示例 第二台"]);
    expect(await titles("listing")).toEqual(["示例 第一台", "示例 第二台"]);
    const view = done(await reviewer.viewReview({ id: second.review, kind: "listing" }));
    expect([view.previous, view.next]).toEqual([first.review, null]);
    const answer = await reviewer.decideReview({
      id: second.review,
      decision: "approve",
      reason: "",
      kind: "listing",
    });
    expect(done(answer).next).toBe(first.review);
  });

  test("nobody decides about a company they belong to", async () => {
    const { id, review } = await submitted();
    const { ports } = world.services;
    const member = memberOf("supplier", "viewer");
    const actor = { ...member, platformRole: "reviewer" } as typeof member;
    const staff = world.services.useCases({ actor, requestId: "test" });
    expect(codeOf(await approve(staff, review))).toBe("forbidden");
    const decided = { id, reason };
    await setStanding(world, "supplier", { trust: "reviewed" });
    for (const answer of [
      await staff.setTrust({
        ...decided,
        id: organisations.supplier.id,
        level: "reviewed",
        evidence: null,
        note: reason,
        until: null,
      }),
      await staff.verifyOrigin({ id, evidence: "visit", note: reason, until: "2027-01-01" }),
      await staff.suspendListing(decided),
    ])
      expect(codeOf(answer)).toBe("forbidden");
    expect(done(await staff.viewReview({ id: review, kind: null })).barred).toContain(
      "不能审核本企业",
    );

    // Membership counts, whatever organisation the person acts for now.
    const elsewhere = await aReviewer(world, "示例兼职审核员");
    const [{ id: userId } = { id: "" }] = await world.database.sql<{ id: string }[]>`
      select id from users where name = '示例兼职审核员' order by created_at desc limit 1`;
    await ports.store.people.insertMembership(userId, organisations.supplier.id, "viewer");
    expect(codeOf(await approve(elsewhere, review))).toBe("forbidden");
    expect(await statusOf(id)).toBe("submitted");
  });

  test("of two reviewers at once one decides, and the other learns who and when", async () => {
    const { id, review } = await submitted();
    const answers = await Promise.all([
      approve(reviewer, review),
      colleague.decideReview({ id: review, decision: "refuse", reason }),
    ]);
    const lost = answers.filter((answer) => !answer.ok);
    expect(lost).toHaveLength(1);
    const [answer] = lost;
    const words =
      answer && !answer.ok && answer.error.code === "conflict" ? answer.error.message : "";
    expect(words).toMatch(
      /这一项已由示例审核员[甲乙]于 \d{4}-\d\d-\d\d \d\d:\d\d 处理：(通过|不通过)/,
    );
    expect(await statusOf(id)).toBe(answers[0].ok ? "published" : "refused");
  });

  test("what its company takes back is not decided any more", async () => {
    const { id, review } = await submitted();
    done(await world.supplier.withdrawListing({ id }));
    expect(codeOf(await approve(reviewer, review))).toBe("conflict");
    expect(await statusOf(id)).toBe("draft");
    expect(done(await reviewer.viewReviewsWaiting(null))).toBe(0);
    done(await world.supplier.publishListing({ id }));
    expect(await waitingReview(world, id)).not.toBe(review);
  });

  test("an edit of a published one goes back to the queue with what has changed", async () => {
    const { id, review } = await submitted({ title: "示例 改前的空压机" });
    done(await approve(reviewer, review));
    const { version } = done(await world.supplier.viewOwnListing({ id }));
    const content = aListingContent({ title: "示例 改后的空压机" });
    const edited = await world.supplier.editListing({ id, version, content });
    expect(done(edited).status).toBe("submitted");
    expect(await found("改前的空压机")).toEqual([]);
    const again = done(
      await reviewer.viewReview({ id: (await waitingReview(world, id))!, kind: null }),
    );
    expect(again.review.before).toMatchObject({ listing: { title: "示例 改前的空压机" } });
    expect(again.review.content).toMatchObject({ listing: { title: "示例 改后的空压机" } });
  });

  test("saving without a change, or publishing again what was approved, needs no second look", async () => {
    const { id, review } = await submitted();
    done(await approve(reviewer, review));
    const { version } = done(await world.supplier.viewOwnListing({ id }));
    const same = await world.supplier.editListing({ id, version, content: aListingContent() });
    expect(done(same).status).toBe("published");
    done(await world.supplier.pauseListing({ id }));
    expect(done(await world.supplier.publishListing({ id })).status).toBe("published");
    done(await reviewer.returnListing({ id, reason }));
    expect(done(await world.supplier.publishListing({ id })).status).toBe("submitted");
  });

  test("a reviewed company publishes at once, unless the checks find something serious", async () => {
    await setStanding(world, "supplier", { trust: "reviewed" });
    const plain = done(await world.supplier.createListing(aListingContent())).id;
    expect(done(await world.supplier.publishListing({ id: plain })).status).toBe("published");
    const specs = [aFigure("ratedPower", "额定功率", -75, "kW")];
    const odd = done(await world.supplier.createListing(aListingContent({ specs }))).id;
    expect(done(await world.supplier.publishListing({ id: odd })).status).toBe("submitted");
    const view = done(
      await reviewer.viewReview({ id: (await waitingReview(world, odd))!, kind: null }),
    );
    expect(view.review.checks.map(({ code }) => code)).toContain("impossible");
  });

  test("the checks compare with what is published: prices, figures, copies, one's own", async () => {
    for (const party of ["supplier", "factory"] as const)
      await setStanding(world, party, { trust: "reviewed" });
    const others = Array.from({ length: 8 }, (_, n) =>
      aListingContent({ title: `示例 空压机 ${n}`, model: `M-${n}` }),
    );
    for (const content of others) {
      const { id } = done(await world.supplier.createListing(content));
      done(await world.supplier.publishListing({ id }));
    }
    const content = aListingContent({
      title: others[0]!.title,
      model: "",
      specs: [aFigure("ratedPower", "额定功率", 75_000, "kW")],
      priceMin: fen(900),
      priceMax: fen(900),
    });
    const { id } = done(await world.factory.createListing(content));
    expect(done(await world.factory.publishListing({ id })).status).toBe("submitted");
    const [review] = await store().reviews.ofSubject(id);
    const codes = review!.checks.map(({ code, seriousness }) => `${code} ${seriousness}`);
    expect(codes).toEqual([
      "model notice",
      "far-figure serious",
      "copied serious",
      "price serious",
    ]);
    const twice = done(await world.supplier.createListing(others[1]!)).id;
    done(await world.supplier.publishListing({ id: twice }));
    await setStanding(world, "supplier", { trust: "registered" });
    const third = done(await world.supplier.createListing(others[1]!)).id;
    done(await world.supplier.publishListing({ id: third }));
    const [own] = await store().reviews.ofSubject(third);
    expect(own!.checks.map(({ code }) => code)).toEqual(["own-duplicate"]);
  });

  test("while it is frozen a company changes and publishes nothing", async () => {
    await setStanding(world, "supplier", { trust: "verified" });
    const { id } = done(await world.supplier.createListing(aListingContent()));
    done(await world.supplier.publishListing({ id }));
    await setStanding(world, "supplier", { frozen: true });
    const content = aListingContent({ title: "示例 冻结时的修改" });
    for (const answer of [
      await world.supplier.editListing({ id, version: 2, content }),
      await world.supplier.pauseListing({ id }),
      await world.supplier.renewListing({ id }),
      await world.supplier.createListing(content),
    ]) {
      expect(codeOf(answer)).toBe("conflict");
      expect(!answer.ok && answer.error.code === "conflict" && answer.error.message).toContain(
        "归属有争议",
      );
    }
    expect(await statusOf(id)).toBe("published");
    done(await reviewer.releaseOrganisation({ id: organisations.supplier.id, reason }));
    done(await world.supplier.pauseListing({ id }));
  });

  test("staff take a published one from readers, and bring it back to be corrected", async () => {
    const { id, review } = await submitted({ title: "示例 停用的空压机" });
    done(await approve(reviewer, review));
    done(await reviewer.suspendListing({ id, reason }));
    expect(await found("停用的空压机")).toEqual([]);
    expect(codeOf(await world.supplier.publishListing({ id }))).toBe("conflict");
    done(await reviewer.restoreListing({ id, reason }));
    expect(await statusOf(id)).toBe("returned");
    expect(codeOf(await reviewer.restoreListing({ id, reason }))).toBe("conflict");
  });

  describe("the ladder of trust", () => {
    const { id } = organisations.supplier;
    const today = () => dayInChina(world.services.ports.now());
    const trustOf = async () => (await store().people.organisations([id])).get(id)!;
    const grant = (until: string | null) =>
      reviewer.setTrust({ id, level: "verified", evidence: "licence", note: "执照齐全", until });

    test("approving a company checks its name and code, and its offers are matched again", async () => {
      const { id: listing, review } = await submitted();
      done(await approve(reviewer, review));
      await world.database.sql`delete from graphile_worker._private_jobs`;
      const { ports } = world.services;
      await store().transaction((within) =>
        openReview(
          { store: within, ports, now: ports.now() },
          { kind: "organisation", subjectId: id, organisationId: id, checks: [], note: "示例" },
        ),
      );
      done(await approve(reviewer, (await waitingReview(world, id))!));
      expect(await trustOf()).toMatchObject({ trust: "reviewed", trustUntil: null });
      const jobs = await world.database.sql`select key from graphile_worker.jobs`;
      expect(jobs.map(({ key }) => String(key))).toEqual([
        expect.stringContaining(`match-listing:${listing}`),
      ]);
      expect((await newsOf(id)).map(({ kind }) => kind)).toContain("trust");
    });

    test("verified asks for evidence and an end within three years", async () => {
      for (const until of [null, "soon", daysAfter(today(), -1), daysAfter(today(), 3 * 366)])
        expect(fieldsOf(await grant(until))).toEqual(["until"]);
      const bare = { id, level: "verified", evidence: null, note: "", until: null } as const;
      expect(fieldsOf(await reviewer.setTrust(bare))).toEqual(["note", "evidence", "until"]);
      const until = daysAfter(today(), 365);
      done(await grant(until));
      expect(await trustOf()).toMatchObject({ trust: "verified", trustUntil: until });
      const listing = done(await world.supplier.createListing(aListingContent())).id;
      done(await world.supplier.publishListing({ id: listing }));
      expect(done(await world.visitor.viewListing({ id: listing }))).toMatchObject({
        trustSince: today(),
      });
    });

    test("it is lowered with a note, and the ledger keeps every step", async () => {
      done(await grant(daysAfter(today(), 365)));
      const lower = {
        id,
        level: "registered",
        evidence: null,
        note: "执照注销",
        until: null,
      } as const;
      done(await reviewer.setTrust(lower));
      expect(await trustOf()).toMatchObject({ trust: "registered", trustUntil: null });
      const steps = await store().verifications.of(id);
      expect(steps.map(({ level }) => level)).toEqual(["registered", "verified"]);
    });

    test("the end is told 30 days before, and then it falls by one step", async () => {
      const expire = () => world.services.jobs["expire-trust"]!(null);
      const news = async () => (await newsOf(id)).map(({ words }) => words);
      await setStanding(world, "supplier", {
        trust: "verified",
        trustUntil: daysAfter(today(), 30),
      });
      await expire();
      expect(await news()).toEqual([expect.stringContaining("将于")]);
      await setStanding(world, "supplier", { trustUntil: daysAfter(today(), 29) });
      await setStanding(world, "supplier", { trustUntil: today() });
      await expire();
      expect(await news()).toHaveLength(1);
      expect((await trustOf()).trust).toBe("verified");
      await setStanding(world, "supplier", { trustUntil: daysAfter(today(), -1) });
      await expire();
      expect(await trustOf()).toMatchObject({ trust: "reviewed", trustUntil: null });
      await expire();
      expect((await trustOf()).trust).toBe("reviewed");
    });
  });

  describe("an origin", () => {
    const until = daysAfter(dayInChina(new Date().toISOString()), 400);
    const verify = (id: Id) =>
      reviewer.verifyOrigin({ id, evidence: "nameplate", note: "铭牌与发运单一致", until });
    async function published() {
      const { id, review } = await submitted();
      done(await approve(reviewer, review));
      return id;
    }
    const proof = async (id: Id) => done(await world.visitor.viewListing({ id })).originProof;

    test("is verified by a reviewer, shown with its evidence and never with the note", async () => {
      const id = await published();
      expect(await proof(id)).toBeNull();
      done(await verify(id));
      expect(await proof(id)).toMatchObject({ evidence: "产品铭牌照片", until });
      expect(JSON.stringify(done(await world.visitor.viewListing({ id })))).not.toContain(
        "发运单一致",
      );
      done(await reviewer.revokeOrigin({ id, reason }));
      expect(await proof(id)).toBeNull();
      expect(codeOf(await reviewer.revokeOrigin({ id, reason }))).toBe("conflict");
    });

    test("is one's own statement again once its place changes", async () => {
      const id = await published();
      done(await verify(id));
      const edit = async (said: Parameters<typeof aListingContent>[0]) => {
        const { version } = done(await world.supplier.viewOwnListing({ id }));
        done(await world.supplier.editListing({ id, version, content: aListingContent(said) }));
        return done(await world.supplier.viewOwnListing({ id })).originVerifiedUntil;
      };
      await setStanding(world, "supplier", { trust: "reviewed" });
      expect(await edit({ description: "换了一段说明，产地没有变。" })).toBe(until);
      expect(await edit({ origin: { province: "广东", city: "佛山" } })).toBeNull();
    });
  });
});
