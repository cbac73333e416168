import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  postingMoves,
  postingStatuses,
  statusAfter,
  type PostingMove,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { testServers } from "#tests/support/database.ts";
import { aSearch, codeOf, done, fieldsOf, openWorld, type World } from "./world.ts";

/** Both kinds of posting through one set of words, so that every rule is tried on each. */
interface Kind {
  readonly name: "listing" | "need";
  create(said?: object): Answer<{ id: Id }>;
  edit(id: Id, version: number, said?: object): Answer<{ id: Id }>;
  move(move: PostingMove, id: Id): Answer<{ id: Id }>;
  own(
    id: Id,
  ): Answer<{ status: PostingStatus; version: number; title: string; publishedAt: string | null }>;
  foundBy(text: string): Promise<readonly Id[]>;
}

function kinds(of: () => World): Kind[] {
  const supplier = () => of().supplier;
  const factory = () => of().factory;
  const listingMoves = (to: UseCases) => ({
    publish: to.publishListing,
    pause: to.pauseListing,
    close: to.closeListing,
    reopen: to.reopenListing,
  });
  const needMoves = (to: UseCases) => ({
    publish: to.publishNeed,
    pause: to.pauseNeed,
    close: to.closeNeed,
    reopen: to.reopenNeed,
  });
  return [
    {
      name: "listing",
      create: (said) => supplier().createListing(aListingContent(said)),
      edit: (id, version, said) =>
        supplier().editListing({ id, version, content: aListingContent(said) }),
      move: (move, id) => listingMoves(supplier())[move]({ id }),
      own: (id) => supplier().viewOwnListing({ id }),
      foundBy: async (text) =>
        done(await of().visitor.searchEquipment(aSearch({ text }))).hits.map((h) => h.listing.id),
    },
    {
      name: "need",
      create: (said) => factory().createNeed(aNeedContent(said)),
      edit: (id, version, said) => factory().editNeed({ id, version, content: aNeedContent(said) }),
      move: (move, id) => needMoves(factory())[move]({ id }),
      own: (id) => factory().viewOwnNeed({ id }),
      foundBy: async (text) =>
        done(await of().visitor.searchNeeds(aSearch({ text }))).hits.map((h) => h.need.id),
    },
  ];
}

/** How to bring a new draft into each state. */
const paths: Record<PostingStatus, readonly PostingMove[]> = {
  draft: [],
  published: ["publish"],
  paused: ["publish", "pause"],
  closed: ["close"],
};

describe.each([...testServers()])("postings on $name", (server) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());

  describe.each(kinds(() => world))("a $name", (kind) => {
    const state = async (id: Id) => done(await kind.own(id));
    const inState = async (status: PostingStatus) => {
      const { id } = done(await kind.create());
      for (const move of paths[status]) done(await kind.move(move, id));
      return id;
    };

    test("lives its whole life, and is found exactly while it is published", async () => {
      const { id } = done(await kind.create({ title: "示例 生命周期甲" }));
      expect(await kind.foundBy("生命周期甲")).toEqual([]);
      done(await kind.edit(id, 1, { title: "示例 生命周期乙" }));
      expect(await state(id)).toMatchObject({ status: "draft", version: 2, publishedAt: null });
      expect(await kind.foundBy("生命周期乙")).toEqual([]);

      const steps = [
        ["publish", "published"],
        ["pause", "paused"],
        ["publish", "published"],
        ["close", "closed"],
        ["reopen", "draft"],
      ] as const;
      let version = 2;
      for (const [move, status] of steps) {
        done(await kind.move(move, id));
        version += 1;
        expect(await state(id)).toMatchObject({ status, version, title: "示例 生命周期乙" });
        expect(await kind.foundBy("生命周期乙")).toEqual(status === "published" ? [id] : []);
      }
    });

    test("an edit of a published one is found by its new words at once", async () => {
      const id = await inState("published");
      done(await kind.edit(id, 2, { title: "示例 改写之后" }));
      expect(await kind.foundBy("改写之后")).toEqual([id]);
      expect(await state(id)).toMatchObject({ status: "published", version: 3 });
    });

    test("keeps the day of its first publication over a pause", async () => {
      const id = await inState("published");
      const { publishedAt } = await state(id);
      expect(publishedAt).not.toBeNull();
      for (const move of ["pause", "publish"] as const) done(await kind.move(move, id));
      expect((await state(id)).publishedAt).toBe(publishedAt);
    });

    const refused = postingStatuses.flatMap((status) =>
      postingMoves
        .filter((move) => statusAfter(status, move) === null)
        .map((move) => [status, move] as const),
    );
    test.each(refused)("%s cannot %s", async (status, move) => {
      const id = await inState(status);
      const before = await state(id);
      expect(codeOf(await kind.move(move, id))).toBe("conflict");
      expect(await state(id)).toEqual(before);
    });

    test("an incomplete draft is kept, and publishing names each field that is missing", async () => {
      const bare = { title: "短", family: null, description: "", specs: [], requirements: [] };
      const { id } = done(await kind.create(bare));
      const answer = await kind.move("publish", id);
      expect(fieldsOf(answer)).toEqual(["title", "family", "description"]);
      expect(await state(id)).toMatchObject({ status: "draft", version: 1 });
    });

    test.each(["published", "paused"] as const)("%s has to stay complete", async (status) => {
      const id = await inState(status);
      const { version } = await state(id);
      expect(fieldsOf(await kind.edit(id, version, { family: null, title: "短" }))).toEqual([
        "title",
        "family",
      ]);
      expect(await state(id)).toMatchObject({ status, version });
    });

    test("a closed one is not edited before it is reopened", async () => {
      const id = await inState("closed");
      const { version } = await state(id);
      expect(codeOf(await kind.edit(id, version))).toBe("conflict");
      done(await kind.move("reopen", id));
      done(await kind.edit(id, version + 1));
    });

    test("an edit from an old version is a conflict and changes nothing", async () => {
      const { id } = done(await kind.create());
      done(await kind.edit(id, 1, { title: "示例 同事的版本" }));
      for (const stale of [0, 1, 3, 1_000_000])
        expect(codeOf(await kind.edit(id, stale, { title: "示例 旧版本" }))).toBe("conflict");
      expect(await state(id)).toMatchObject({ title: "示例 同事的版本", version: 2 });
    });

    test("of ten edits from the same version exactly one wins", async () => {
      const id = await inState("published");
      const titles = Array.from({ length: 10 }, (_, n) => `示例 并发修改 ${n}`);
      const answers = await Promise.all(titles.map((title) => kind.edit(id, 2, { title })));
      const won = answers.flatMap((answer, n) => (answer.ok ? [titles[n]] : []));
      expect(won).toHaveLength(1);
      expect(answers.filter((answer) => codeOf(answer) === "conflict")).toHaveLength(9);
      expect(await state(id)).toMatchObject({ title: won[0], version: 3 });
    });

    test("of an edit and a move at once none is lost", async () => {
      const id = await inState("published");
      const [edit, pause] = await Promise.all([
        kind.edit(id, 2, { title: "示例 边改边停" }),
        kind.move("pause", id),
      ]);
      const { version, status, title } = await state(id);
      expect(version).toBe(2 + Number(edit.ok) + Number(pause.ok));
      expect(status).toBe(pause.ok ? "paused" : "published");
      expect(title === "示例 边改边停").toBe(edit.ok);
    });

    test.each([
      [{ family: "no-such-family" }, ["family"]],
      [{ sectorRows: ["HB-B-07", "XX-1-1"] }, ["sectorRows"]],
      [{ family: "", sectorRows: [""] }, ["family", "sectorRows"]],
    ])("codes that name nothing are refused: %o", async (said, fields) => {
      const { id } = done(await kind.create());
      expect(fieldsOf(await kind.create(said))).toEqual(fields);
      expect(fieldsOf(await kind.edit(id, 1, said))).toEqual(fields);
      expect(await state(id)).toMatchObject({ version: 1 });
    });

    test("what was stored is what was said, to the last figure", async () => {
      const title = "示例 𠮷田 emoji 🏭 \\ ' \" %";
      const { id } = done(await kind.create({ title }));
      const content =
        kind.name === "listing" ? aListingContent({ title }) : aNeedContent({ title });
      expect(await state(id)).toMatchObject(content);
    });
  });
});
