import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ownerMoves,
  postingMoves,
  postingStatuses,
  statusAfter,
  type OwnerMove,
  type PostingMove,
  type PostingStatus,
} from "#app/domain/shared/posting-status.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import type { Answer, Refusal } from "#app/use-cases/verb.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  aReviewer,
  aSearch,
  codeOf,
  done,
  fieldsOf,
  openWorld,
  setStanding,
  waitingReview,
  type World,
} from "./world.ts";

type Outcome = Promise<Result<unknown, Refusal>>;

/** Both kinds of posting through one set of words, so that every rule is tried on each. */
interface Kind {
  readonly name: "listing" | "need";
  readonly party: "supplier" | "factory";
  create(said?: object): Answer<{ id: Id }>;
  edit(id: Id, version: number, said?: object): Answer<{ id: Id; status: PostingStatus }>;
  byOwner(move: OwnerMove, id: Id): Outcome;
  byStaff(
    staff: UseCases,
    move: "return" | "suspend" | "restore",
    input: { id: Id; reason: string },
  ): Outcome;
  own(
    id: Id,
  ): Answer<{ status: PostingStatus; version: number; title: string; publishedAt: string | null }>;
  foundBy(text: string): Promise<readonly Id[]>;
}

function kinds(of: () => World): Kind[] {
  const supplier = () => of().supplier;
  const factory = () => of().factory;
  return [
    {
      name: "listing",
      party: "supplier",
      create: (said) => supplier().createListing(aListingContent(said)),
      edit: (id, version, said) =>
        supplier().editListing({ id, version, content: aListingContent(said) }),
      byOwner: (move, id) => supplier()[`${move}Listing`]({ id }),
      byStaff: (staff, move, input) => staff[`${move}Listing`](input),
      own: (id) => supplier().viewOwnListing({ id }),
      foundBy: async (text) =>
        done(await of().visitor.searchEquipment(aSearch({ text }))).hits.map((h) => h.listing.id),
    },
    {
      name: "need",
      party: "factory",
      create: (said) => factory().createNeed(aNeedContent(said)),
      edit: (id, version, said) => factory().editNeed({ id, version, content: aNeedContent(said) }),
      byOwner: (move, id) => factory()[`${move}Need`]({ id }),
      byStaff: (staff, move, input) => staff[`${move}Need`](input),
      own: (id) => factory().viewOwnNeed({ id }),
      foundBy: async (text) =>
        done(await of().visitor.searchNeeds(aSearch({ text }))).hits.map((h) => h.need.id),
    },
  ];
}

/** How to bring a new draft into each state. */
const paths: Record<PostingStatus, readonly PostingMove[]> = {
  draft: [],
  submitted: ["submit"],
  returned: ["submit", "return"],
  refused: ["submit", "refuse"],
  published: ["publish"],
  paused: ["publish", "pause"],
  expired: ["publish", "expire"],
  suspended: ["publish", "suspend"],
  closed: ["close"],
};

describe.each([...verbServers()])("postings on $name", (server) => {
  let world: World;
  let reviewer: UseCases;
  beforeAll(async () => {
    world = await openWorld(server);
    reviewer = await aReviewer(world);
  });
  afterAll(() => world.close());

  describe.each(kinds(() => world))("a $name", (kind) => {
    const state = async (id: Id) => done(await kind.own(id));
    const inState = async (status: PostingStatus) => {
      const { id } = done(await kind.create());
      for (const move of paths[status]) done(await act(move, id));
      expect((await state(id)).status).toBe(status);
      return id;
    };

    /** Does what a move stands for, by whoever may do it. */
    async function act(move: PostingMove, id: Id): Outcome {
      const owner = ownerMoves.find((each) => each === move);
      if (owner) return kind.byOwner(owner, id);
      switch (move) {
        case "submit":
          return submit(id);
        case "expire":
          return expire(id);
        case "restore":
          return kind.byStaff(reviewer, move, { id, reason: "示例理由" });
        case "return":
        case "suspend":
        case "approve":
        case "refuse":
          return decide(move, id);
        default:
          throw new Error(move);
      }
    }

    /** A registered organisation publishes: a reviewer looks first. A published one is submitted by an edit. */
    async function submit(id: Id): Outcome {
      await setStanding(world, kind.party, { trust: "registered" });
      const { status, version } = await state(id);
      const answer =
        status === "published"
          ? await kind.edit(id, version, { title: "示例 改后再审" })
          : await kind.byOwner("publish", id);
      await setStanding(world, kind.party, { trust: "reviewed" });
      return answer;
    }

    /** In the queue where it waits there, and otherwise from its page; approving and refusing need the queue. */
    async function decide(move: "return" | "suspend" | "approve" | "refuse", id: Id): Outcome {
      const waiting = await waitingReview(world, id);
      if (!waiting && (move === "return" || move === "suspend"))
        return kind.byStaff(reviewer, move, { id, reason: "示例理由" });
      const last = (await world.services.ports.store.reviews.ofSubject(id))[0];
      const review = waiting ?? last?.id ?? "nothing222";
      return reviewer.decideReview({ id: review, decision: move, reason: "示例理由" });
    }

    /** Its time runs out, and the daily job comes by. */
    async function expire(id: Id): Outcome {
      const { sql } = world.database;
      const before = (await state(id)).status;
      await sql`update ${sql(`${kind.name}s`)} set expires_at = now() - interval '1 day' where id = ${id}`;
      await world.services.jobs["expire-postings"]!(null);
      const { status } = await state(id);
      return status === "expired" && before !== status
        ? ok(null)
        : refuse({ code: "conflict", message: "" });
    }

    test("lives its whole life, and is found exactly while it is published", async () => {
      const { id } = done(await kind.create({ title: "示例 生命周期甲" }));
      expect(await kind.foundBy("生命周期甲")).toEqual([]);
      done(await kind.edit(id, 1, { title: "示例 生命周期乙" }));
      expect(await state(id)).toMatchObject({ status: "draft", version: 2, publishedAt: null });
      expect(await kind.foundBy("生命周期乙")).toEqual([]);

      const steps: readonly (readonly [OwnerMove, PostingStatus])[] = [
        ["publish", "published"],
        ["pause", "paused"],
        ["publish", "published"],
        ["close", "closed"],
        ["reopen", "draft"],
      ];
      let version = 2;
      for (const [move, status] of steps) {
        done(await kind.byOwner(move, id));
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
      for (const move of ["pause", "publish"] as const) done(await kind.byOwner(move, id));
      expect((await state(id)).publishedAt).toBe(publishedAt);
    });

    const pairs = postingStatuses.flatMap((status) =>
      postingMoves.map((move) => [status, move, statusAfter(status, move)] as const),
    );
    test.each(pairs)("%s, %s → %s", async (status, move, after) => {
      const id = await inState(status);
      const before = await state(id);
      const answer = await act(move, id);
      if (after) {
        expect(codeOf(answer)).toBe("ok");
        expect(await state(id)).toMatchObject({ status: after, version: before.version + 1 });
      } else {
        // What never was in the queue is not found there; everything else says that its state forbids it.
        expect(["conflict", "not_found"]).toContain(codeOf(answer));
        const { version, title, publishedAt } = before;
        expect(await state(id)).toMatchObject({ status, version, title, publishedAt });
      }
      expect((await waitingReview(world, id)) !== null).toBe((after ?? status) === "submitted");
    });

    test("an incomplete draft is kept, and publishing names each field that is missing", async () => {
      const bare = { title: "短", family: null, description: "", specs: [], requirements: [] };
      const { id } = done(await kind.create(bare));
      const answer = await kind.byOwner("publish", id);
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

    test.each(["submitted", "refused", "suspended"] as const)(
      "%s is not edited",
      async (status) => {
        const id = await inState(status);
        const before = await state(id);
        expect(codeOf(await kind.edit(id, before.version))).toBe("conflict");
        expect(await state(id)).toEqual(before);
      },
    );

    test("a closed one is not edited before it is reopened", async () => {
      const id = await inState("closed");
      const { version } = await state(id);
      expect(codeOf(await kind.edit(id, version))).toBe("conflict");
      done(await kind.byOwner("reopen", id));
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
        kind.byOwner("pause", id),
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
