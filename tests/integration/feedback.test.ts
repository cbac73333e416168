import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvaluation } from "#app/evaluation/evaluation-file.ts";
import { evaluationOf } from "#app/evaluation/feedback-file.ts";
import {
  gradeOf,
  isSurprising,
  opinions,
  unsuitableReasons,
} from "#app/domain/matching/feedback.ts";
import { matchTiers } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { aFigure, aWish } from "#seed/builders/spec.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  aReviewer,
  codeOf,
  done,
  fieldsOf,
  openWorld,
  organisations,
  type World,
} from "./world.ts";

const everything = { opinion: null, side: null, reason: null, surprising: false } as const;
const all = { ...everything, page: 1, perPage: 50 } as const;

describe.each([...verbServers()])("feedback on matches on $name", (server) => {
  let world: World;
  let pair: { needId: Id; listingId: Id };
  beforeAll(async () => {
    world = await openWorld(server);
    const needId = await world.want({
      description: "示例总装厂总装车间供气，现有活塞机能耗高。",
      requirements: [
        aWish("displacement", "排气量", "gte", 12, "m3/min"),
        {
          attribute: null,
          name: "控制",
          wanted: { op: "is", text: "带远程监控" },
          strength: "nice",
        },
      ],
    });
    const listingId = await world.offer({
      description: "示例压缩机厂出品，喷油螺杆主机，风冷。",
      specs: [aFigure("displacement", "排气量", 13.5, "m3/min")],
    });
    pair = { needId, listingId };
    await world.match({ needs: [needId] });
  });
  afterAll(() => world.close());

  const suits = { opinion: "suits", reason: null, words: "" } as const;
  const short = { opinion: "unsuitable", reason: "figure", words: "排气量差一点" } as const;

  test("each side says its own, changes it and takes it back; strangers find nothing", async () => {
    const { factory, supplier, stranger } = world;
    done(await factory.giveFeedback({ ...pair, ...suits }));
    done(await supplier.giveFeedback({ ...pair, ...short }));
    done(await factory.giveFeedback({ ...pair, ...short, reason: "excluded" }));
    expect(done(await factory.viewPairFeedback(pair)).feedback).toMatchObject({
      side: "factory",
      opinion: "unsuitable",
      reason: "excluded",
    });
    const ofListing = { kind: "listing", id: pair.listingId } as const;
    const own = done(await supplier.viewOwnFeedback(ofListing));
    expect(own.map(({ side, reason }) => [side, reason])).toEqual([["supplier", "figure"]]);
    expect(codeOf(await factory.viewOwnFeedback(ofListing))).toBe("not_found");
    expect(codeOf(await stranger.giveFeedback({ ...pair, ...suits }))).toBe("not_found");
    expect(codeOf(await stranger.viewPairFeedback(pair))).toBe("not_found");

    done(await supplier.takeFeedbackBack(pair));
    expect(done(await supplier.viewPairFeedback(pair)).feedback).toBeNull();
    expect(codeOf(await supplier.takeFeedbackBack(pair))).toBe("not_found");
  });

  test("the audit keeps every change of an opinion", async () => {
    const asked = {
      organisationId: null,
      verb: null,
      actor: null,
      outcome: null,
      from: null,
      to: null,
    };
    const { items, things } = done(
      await world.factory.viewAudit({ ...asked, page: 1, perPage: 50 }),
    );
    const lines = items.filter(({ verb }) => verb.includes("feedback"));
    expect(lines.map(({ subject }) => things[subject]?.title)).toEqual([
      "匹配：不合适，属于需方写明不要的",
      "匹配：合适",
    ]);
  });

  test("what is wrong is told at its field, and pairs that were never matched are not found", async () => {
    const { factory } = world;
    const refused = async (given: object) =>
      fieldsOf(await factory.giveFeedback({ ...pair, ...short, ...given }));
    expect(await refused({ reason: null })).toEqual(["reason"]);
    expect(await refused({ words: "微信 duijie_2026" })).toEqual(["words"]);
    const listingId = await world.offer({ title: "示例 未匹配的机器" });
    const elsewhere = await factory.giveFeedback({ ...pair, ...suits, listingId });
    expect(codeOf(elsewhere)).toBe("not_found");
  });

  test("a reviewer sees both sides, filtered, and exports judgments that can be read", async () => {
    const reviewer = await aReviewer(world);
    done(await world.supplier.giveFeedback({ ...pair, ...suits }));
    const { items, total } = done(await reviewer.viewFeedback(all));
    expect(total).toBe(2);
    const only = async (asked: object) =>
      done(await reviewer.viewFeedback({ ...all, ...asked })).items.map(
        ({ feedback }) => feedback.side,
      );
    expect(await only({ opinion: "suits" })).toEqual(["supplier"]);
    expect(await only({ side: "factory", reason: "excluded" })).toEqual(["factory"]);
    expect(await only({ reason: "price" })).toEqual([]);

    const exported = evaluationOf(items, "示例反馈");
    const text = JSON.stringify(exported);
    const read = readEvaluation(JSON.parse(text));
    expect(read).toMatchObject({ ok: true });
    expect(exported.judgments).toEqual([{ need: pair.needId, listing: pair.listingId, grade: 1 }]);
    expect(exported.needs[0]).toMatchObject({
      specs: [{ name: "排气量", op: ">=", value: 12, unit: "m³/min" }],
      budgetMax: 250_000,
    });
    expect(exported.needs[0]!.description).toContain("控制：带远程监控");
    expect(exported.listings[0]).toMatchObject({ supplier: "供方 1", priceMin: 90_000 });
    for (const { id, name } of Object.values(organisations)) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(id);
    }
    expect(text).toContain("某企业");
  });

  test("the filter for disagreement finds what the domain calls so", async () => {
    const { store } = world.services.ports;
    const reviewer = await aReviewer(world);
    for (const opinion of opinions)
      for (const reason of opinion === "suits" ? [null] : unsuitableReasons)
        for (const tier of matchTiers) {
          const words = "示例";
          const organisationId = organisations.factory.id;
          const at = "2026-11-20T02:00:00.000Z";
          const given = { ...pair, side: "factory", organisationId, words, at } as const;
          await store.feedback.put({ ...given, opinion, reason, tier });
          const found = done(
            await reviewer.viewFeedback({ ...all, side: "factory", surprising: true }),
          );
          const expected = isSurprising({ ...given, opinion, reason, tier });
          expect(found.total, `${opinion} ${reason} ${tier} ${gradeOf({ opinion, reason })}`).toBe(
            expected ? 1 : 0,
          );
        }
  });

  test("a pair that is no longer shown keeps its opinion, which can only be taken back", async () => {
    const { supplier, factory } = world;
    done(await supplier.pauseListing({ id: pair.listingId }));
    expect(codeOf(await factory.giveFeedback({ ...pair, ...suits }))).toBe("not_found");
    expect(done(await factory.viewPairFeedback(pair)).matched).toBe(false);
    done(await factory.takeFeedbackBack(pair));
    expect(codeOf(await factory.viewPairFeedback(pair))).toBe("not_found");
  });
});
