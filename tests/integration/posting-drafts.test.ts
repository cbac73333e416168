import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { verbServers } from "#tests/support/database.ts";
import { aSearch, codeOf, done, openWorld, type World } from "./world.ts";

describe.each([...verbServers()])("drafts and duplicates on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());

  const values = (title: string) => ({ title: [title], "spec.ratedPower": ["75 MPa"] });
  const keep = (id: Id | null, version: number, said = {}, title = "示例 草稿") =>
    world.supplier.saveListingDraft({
      id,
      version,
      content: aListingContent({ title, ...said }),
      values: values(title),
    });
  const own = async (id: Id) => done(await world.supplier.viewOwnListing({ id }));
  const form = async (id: Id) =>
    done(await world.supplier.viewPostingForm({ kind: "listing", id }));

  describe("a form that is kept while it is being filled", () => {
    test("becomes a draft, even without a title, and stays one posting", async () => {
      const first = done(await keep(null, 0, { title: "" }, ""));
      expect(await own(first.id)).toMatchObject({ status: "draft", title: "", version: 1 });
      const second = done(await keep(first.id, first.version));
      expect(second).toMatchObject({ id: first.id, version: 2 });
      expect(await own(first.id)).toMatchObject({ title: "示例 草稿", version: 2 });
      expect((await form(first.id)).draft?.values).toEqual(values("示例 草稿"));
    });

    test("of an older version is refused: a colleague was faster", async () => {
      const { id } = done(await keep(null, 0));
      done(await keep(id, 1, {}, "示例 同事写的"));
      expect(codeOf(await keep(id, 1, {}, "示例 迟到的"))).toBe("conflict");
      expect(await own(id)).toMatchObject({ title: "示例 同事写的" });
    });

    test("gives way to what is saved by hand", async () => {
      const { id } = done(await keep(null, 0));
      done(await world.supplier.editListing({ id, version: 1, content: aListingContent() }));
      expect((await form(id)).draft).toBeNull();
    });

    test("changes nothing of a published posting until it is saved by hand", async () => {
      const id = await world.offer({ title: "示例 公开标题甲" });
      const { version } = await own(id);
      expect(done(await keep(id, version, {}, "示例 还没保存的标题"))).toMatchObject({ version });
      expect(await own(id)).toMatchObject({
        title: "示例 公开标题甲",
        version,
        status: "published",
      });
      const { hits } = done(await world.visitor.searchEquipment(aSearch({ text: "公开标题甲" })));
      expect(hits.map(({ listing }) => listing.title)).toContain("示例 公开标题甲");
      expect((await form(id)).draft?.values.title).toEqual(["示例 还没保存的标题"]);

      done(await world.supplier.discardFormDraft({ id }));
      expect((await form(id)).draft).toBeNull();
    });

    test("is seen and changed by nobody else", async () => {
      const { id } = done(await keep(null, 0));
      const { stranger } = world;
      expect(codeOf(await stranger.viewPostingForm({ kind: "listing", id }))).toBe("not_found");
      expect(codeOf(await stranger.discardFormDraft({ id }))).toBe("not_found");
      const theirs = { id, version: 1, content: aListingContent(), values: {} };
      expect(codeOf(await stranger.saveListingDraft(theirs))).toBe("not_found");
      expect((await form(id)).draft).not.toBeNull();
    });

    test("leaves out codes that name nothing and refuses what nobody types", async () => {
      const { id } = done(await keep(null, 0, { family: "no-such-family", sectorRows: ["X-1"] }));
      expect(await own(id)).toMatchObject({ family: null, sectorRows: [] });
      const huge = { title: ["供".repeat(100_001)] };
      const content = aListingContent();
      const answer = await world.supplier.saveListingDraft({
        id: null,
        version: 0,
        content,
        values: huge,
      });
      expect(codeOf(answer)).toBe("invalid");
    });
  });

  describe("deleting", () => {
    test("takes a draft away for good, with its kept form", async () => {
      const { id } = done(await keep(null, 0));
      done(await world.supplier.deleteListing({ id }));
      expect(codeOf(await world.supplier.viewOwnListing({ id }))).toBe("not_found");
      const rows = await world.database.sql`select 1 from form_drafts where posting_id = ${id}`;
      expect(rows).toHaveLength(0);
    });

    test("is refused while it is shown, and once somebody has asked about it", async () => {
      const listing = await world.offer();
      expect(codeOf(await world.supplier.deleteListing({ id: listing }))).toBe("conflict");
      const need = await world.want();
      await world.match({ needs: [need] });
      const card = { person: "示例联系人", phone: "000-0000-0001", email: "", wechat: "" };
      done(await world.factory.saveContactCard(card));
      done(
        await world.factory.sendInquiry({ needId: need, listingId: listing, message: "请报价。" }),
      );
      done(await world.supplier.closeListing({ id: listing }));
      expect(codeOf(await world.supplier.deleteListing({ id: listing }))).toBe("conflict");
      expect((await own(listing)).status).toBe("closed");
    });

    test("of a closed need that nobody asked about is done", async () => {
      const need = await world.want();
      done(await world.factory.closeNeed({ id: need }));
      done(await world.factory.deleteNeed({ id: need }));
      expect(codeOf(await world.factory.viewOwnNeed({ id: need }))).toBe("not_found");
    });
  });

  describe("one's own postings that say the same", () => {
    const create = async (said: object) =>
      done(await world.supplier.createListing(aListingContent(said))).id;
    const same = async (id: Id) => (await form(id)).same.map((each) => [each.id, each.sameness]);

    test("are found by the model however it is written, and by a like title of the family", async () => {
      const family = "laser-welding-machine";
      const a = await create({ family, model: "LW-4100 x", title: "示例 双摆激光焊接机" });
      const b = await create({ family, model: "ＬＷ４１００Ｘ", title: "示例 焊机" });
      const c = await create({ family, model: "", title: "示例 双摆激光焊接机。" });
      const d = await create({ family, model: "LW-4200", title: "示例 双摆激光焊接机" });
      expect(await same(a)).toEqual([
        [b, "model"],
        [c, "title"],
      ]);
      expect(await same(d)).toEqual([[c, "title"]]);
      done(await world.supplier.closeListing({ id: b }));
      expect(await same(a)).toEqual([[c, "title"]]);
    });

    test("another organisation's and a second-hand one of the model are others", async () => {
      const said = { family: "hydraulic-press", model: "YH32-500", title: "示例 油压机 500 吨" };
      const mine = await create(said);
      done(await world.stranger.createListing(aListingContent(said)));
      const used = { yearMade: 2018, hoursRun: null, refurbishment: "", mayBeInspected: true };
      await create({ ...said, condition: "used", used });
      expect(await same(mine)).toEqual([]);
    });

    test("needs are compared by title and family", async () => {
      const wanted = async (title: string) =>
        done(await world.factory.createNeed(aNeedContent({ title }))).id;
      const a = await wanted("示例 两台空压机换永磁变频");
      const b = await wanted("示例：两台空压机换永磁变频");
      await wanted("示例 五台空压机换永磁变频 75 kW");
      const answer = done(await world.factory.viewPostingForm({ kind: "need", id: a }));
      expect(answer.same.map(({ id }) => id)).toEqual([b]);
    });
  });
});
