import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VocabularyChange } from "#app/domain/vocabulary/change.ts";
import { familyAsFields } from "#app/domain/vocabulary/family-fields.ts";
import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { createServices } from "#app/services.server.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { knownIn } from "#app/use-cases/vocabulary-words.ts";
import { applicationUrl } from "#db/application-role.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aFigure } from "#seed/builders/spec.ts";
import { verbServers } from "#tests/support/database.ts";
import { aReviewer, aSearch, codeOf, done, memberOf, openWorld, type World } from "./world.ts";

const code = "screw-air-compressor";

describe.each([...verbServers()])("editing the vocabulary on $name", (server) => {
  let world: World;
  let proposer: UseCases;
  let decider: UseCases;
  beforeAll(async () => {
    world = await openWorld(server);
    const [first, second] = [await aReviewer(world, "提出人"), await aReviewer(world, "决定人")];
    proposer = first;
    decider = second;
  });
  afterAll(() => world.close());

  const vocabulary = () => world.services.ports.store.vocabulary;
  /** Everything that the queue would do after a change, in this process. */
  const follow = async () => {
    await world.services.jobs["renew-vocabulary"]!(null);
  };
  const found = async (text: string) => {
    const { useCases } = world.services;
    const visitor = useCases({ actor: { kind: "visitor" }, requestId: "test" });
    return done(await visitor.searchEquipment(aSearch({ text }))).hits.map(
      ({ listing }) => listing.id,
    );
  };

  async function entry(of = code) {
    return done(await proposer.viewVocabularyEntry({ subject: "family", code: of }));
  }
  /** The family as it stands now, with some fields typed anew. */
  async function typed(said: Record<string, string>, of = code) {
    const { body, mark } = await entry(of);
    const known = knownIn((await vocabulary().stored()).data);
    const fields = { ...familyAsFields(body as EquipmentFamily, known), ...said };
    return { subject: "family" as const, code: of, seen: mark, fields, note: "示例说明" };
  }
  async function plus(term: string) {
    const { same } = (await typed({})).fields;
    return typed({ same: `${same}、${term}` });
  }
  async function approved(said: Awaited<ReturnType<typeof typed>>) {
    const { id } = done(await proposer.proposeVocabularyChange(said));
    const { version } = done(
      await decider.decideVocabularyChange({ id, decision: "approve", reason: "" }),
    );
    return version!;
  }

  test("a new synonym finds what it names, after somebody else has approved it", async () => {
    const listing = await world.offer({ specs: [aFigure("displacement", "排气量", 13, "m3/min")] });
    expect(await found("囧匣嗡")).toEqual([]);

    const { id } = done(await proposer.proposeVocabularyChange(await plus("囧匣嗡")));
    const own = await proposer.decideVocabularyChange({ id, decision: "approve", reason: "" });
    expect(codeOf(own)).toBe("forbidden");
    expect(await found("囧匣嗡")).toEqual([]);

    const before = world.services.ports.vocabularyVersion;
    done(await decider.decideVocabularyChange({ id, decision: "approve", reason: "" }));
    await follow();
    expect(world.services.ports.vocabularyVersion).toBe(before + 1);
    expect(await found("囧匣嗡")).toContain(listing);
    const again = await decider.decideVocabularyChange({ id, decision: "approve", reason: "" });
    expect(codeOf(again)).toBe("conflict");
  });

  test("a process that only listens takes the new version up by itself", async () => {
    const other = await createServices({
      databaseUrl: await applicationUrl(world.database.url),
      meili: null,
      filesFolder: "/nonexistent",
      smtp: null,
      siteUrl: "http://127.0.0.1:3000",
    });
    try {
      const earlier = other.ports;
      const version = await approved(await plus("示例旁听机"));
      await expect.poll(() => other.ports.vocabularyVersion, { timeout: 10_000 }).toBe(version);
      const named = (from: typeof earlier) =>
        from.reference.vocabulary.family(code)?.synonyms.some(({ term }) => term === "示例旁听机");
      expect(named(other.ports)).toBe(true);
      // Who began before ends with what it began with.
      expect(named(earlier)).toBe(false);
    } finally {
      await other.close();
    }
  });

  test("only what a change concerns is projected and matched again, and progress says so", async () => {
    await follow();
    const near = await world.offer({
      ...{
        title: "示例 电机",
        family: "three-phase-motor",
        description: "用来替代车间里的示例土炮机，整机出厂",
      },
      ...{ model: "YE5-132", sectorRows: [], specs: [] },
    });
    const far = await world.offer({
      ...{
        title: "示例 电动机",
        family: "three-phase-motor",
        description: "低压三相异步电动机，整机出厂",
        specs: [],
      },
      ...{ model: "YE5-160", sectorRows: [] },
    });
    await world.database.sql`update search_documents set digest = 'old', analyzer_version = 'old'`;
    await world.database.sql`delete from graphile_worker._private_jobs`;
    const version = await approved(await plus("示例土炮机"));
    await follow();
    const fresh = await world.database.sql<{ id: string }[]>`
      select id from search_documents where analyzer_version <> 'old'`;
    const ids = fresh.map(({ id }) => id);
    expect(ids).toContain(near);
    expect(ids).not.toContain(far);
    const { versions } = done(await decider.viewVocabulary({ subject: "family" }));
    const now = versions.find((each) => each.version === version)!;
    expect(now).toMatchObject({ state: "done", done: now.total, touched: ids.length });
    expect(now.matching.waiting).toBe(ids.length);
    await world.database.sql`delete from graphile_worker._private_jobs`;
    const { versions: later } = done(await decider.viewVocabulary({ subject: "family" }));
    expect(later.find((each) => each.version === version)!.matching.waiting).toBe(0);
  });

  test("a run that was killed goes on where it stood, and running twice changes nothing", async () => {
    const version = await approved(await plus("示例续跑机"));
    const [first] = await vocabulary().publishedAfter("equipment", "", 1);
    await world.services.ports.store.transaction(async (store) => {
      const held = await store.vocabulary.takeUnfinished();
      await store.vocabulary.saveVersion({
        ...held!,
        ...{ state: "running", done: 1, position: { index: "equipment", after: first! } },
      });
    });
    await Promise.all([follow(), follow()]);
    await follow();
    const [newest] = await vocabulary().versions(1);
    expect(newest).toMatchObject({ version, state: "done", done: newest!.total });
    expect(await vocabulary().versions(100)).toHaveLength(version);
  });

  test("what was typed from an older text is a conflict, and nothing is lost of the newer", async () => {
    const stale = await plus("示例迟到机");
    await approved(await plus("示例先到机"));
    expect(codeOf(await proposer.proposeVocabularyChange(stale))).toBe("conflict");

    const [one, two] = [await plus("示例甲机"), await plus("示例乙机")];
    const first = done(await proposer.proposeVocabularyChange(one));
    const second = done(await proposer.proposeVocabularyChange(two));
    const approve = (id: string) =>
      decider.decideVocabularyChange({ id, decision: "approve", reason: "" });
    const answers = await Promise.all([approve(first.id), approve(second.id)]);
    expect(answers.map(codeOf).sort()).toEqual(["conflict", "ok"]);
    const terms = ((await entry()).body as EquipmentFamily).synonyms.map(({ term }) => term);
    expect(terms.filter((term) => /^示例[甲乙]机$/.test(term))).toHaveLength(1);
    expect(terms).toContain("示例先到机");
  });

  test("what contradicts the rest of the vocabulary is refused with field, value and remedy", async () => {
    const problems = async (said: Record<string, string>) => {
      const answer = await proposer.proposeVocabularyChange(await typed(said));
      return answer.ok || answer.error.code !== "invalid" ? [] : answer.error.problems;
    };
    const { same } = (await typed({})).fields;
    expect(await problems({ same: `${same}、离心泵` })).toEqual([
      expect.objectContaining({
        field: "same",
        message: expect.stringContaining(
          "“离心泵”已属于类别“离心泵”（centrifugal-pump）",
        ) as string,
      }),
    ]);
    const [circle] = await problems({ broader: code });
    expect(circle).toMatchObject({ field: "broader" });
    const [unknown] = await problems({
      attributes: "displacement、x、ratedPower、exhaustPressure",
    });
    expect(unknown).toMatchObject({
      field: "attributes",
      message: expect.stringContaining("“x”") as string,
    });
    expect(await problems({})).toEqual([expect.objectContaining({ field: "" })]);
  });

  test("a family that postings name cannot be taken out, another one can, and comes back", async () => {
    const used = await entry();
    const gone = await proposer.proposeVocabularyChange({
      ...{ subject: "family", code, seen: used.mark, fields: null, note: "" },
    });
    // Others name it as their broader one or as a neighbour, too.
    expect(["conflict", "invalid"]).toContain(codeOf(gone));

    const family = {
      ...(await typed({ code: "demo-machine", name: "示例专机", english: "demo machine" })),
      ...{ code: null, seen: "" },
    };
    const fields = {
      ...{ ...family.fields, broader: "", same: "示例专用机", narrower: "", ambiguous: "" },
      ...{ confusedWith: "", oldModels: "" },
    };
    const { id } = done(await proposer.proposeVocabularyChange({ ...family, fields }));
    done(await decider.decideVocabularyChange({ id, decision: "approve", reason: "" }));
    await world.services.refresh();
    const supplier = world.services.useCases({
      actor: memberOf("supplier", "owner"),
      requestId: "t",
    });
    const content = aListingContent({ family: "demo-machine", specs: [] });
    const listing = done(await supplier.createListing(content)).id;
    const retire = async () => {
      const { mark } = await entry("demo-machine");
      return proposer.proposeVocabularyChange({
        ...{ subject: "family", code: "demo-machine", seen: mark, fields: null, note: "" },
      });
    };
    const refused = await retire();
    expect(refused).toMatchObject({
      error: { code: "conflict", message: expect.stringContaining("1 条供给") as string },
    });
    await world.database.sql`delete from listings where id = ${listing}`;
    const retired = done(await retire());
    done(await decider.decideVocabularyChange({ id: retired.id, decision: "approve", reason: "" }));
    await world.services.refresh();
    expect(world.services.ports.reference.vocabulary.family("demo-machine")).toBeNull();
    const after = await entry("demo-machine");
    expect(after.body).toBeNull();
    const back = { ...family, code: "demo-machine", seen: after.mark, fields };
    done(await proposer.proposeVocabularyChange(back));
  });

  test("what is shipped later is shown, and gives way only to a decision", async () => {
    const shipped = (await entry()).shipped as EquipmentFamily;
    await world.database.sql`
      update equipment_families
      set body = jsonb_set(body, '{english}', '"shipped anew"') where code = ${code}`;
    const moved = await entry();
    expect(moved.movedFrom?.shipped).toEqual(shipped);
    expect((moved.body as EquipmentFamily).english).toBe(shipped.english);
    const { standing } = done(await decider.viewVocabulary({ subject: "family" }));
    expect(standing.find((each) => each.code === code)).toMatchObject({ shippedMoved: true });

    // Ours is confirmed as it is: from now on it has seen the shipped text.
    await approved(await typed({}));
    expect(await entry()).toMatchObject({ movedFrom: null, changed: true });
    // The shipped text is taken over: from now on the code follows it.
    const known = knownIn((await vocabulary().stored()).data);
    const theirs = familyAsFields((await entry()).shipped as EquipmentFamily, known);
    await approved(await typed(theirs));
    expect(await entry()).toMatchObject({ changed: false, body: { english: "shipped anew" } });
  });

  test("an exported workbook comes back as nothing new; changed, it is one proposal", async () => {
    const { sheets } = world.services.ports;
    const [families, attributes] = done(await proposer.exportVocabulary({ subject: "family" }));
    for (const format of ["xlsx", "csv"] as const) {
      const bytes = await sheets.write([families!, attributes!], format);
      const same = done(await proposer.startVocabularyImport({ fileName: "词表", bytes }));
      const { rows } = done(await proposer.viewVocabularyImport(same));
      expect(rows.length).toBe(
        families!.rows.length + (format === "xlsx" ? attributes!.rows.length : 0),
      );
      expect(rows.filter(({ outcome }) => outcome !== "same")).toEqual([]);
      expect(codeOf(await proposer.proposeVocabularyImport({ ...same, note: "" }))).toBe(
        "conflict",
      );
    }
    const at = families!.columns.findIndex(({ header }) => header === "同义词");
    const edited = families!.rows
      .slice(0, 3)
      .map((row, n) =>
        row.map((cell, column) => (column === at ? `${cell}、示例表格机${n}` : cell)),
      );
    const bytes = await sheets.write([{ ...families!, rows: edited }], "xlsx");
    const { id } = done(await proposer.startVocabularyImport({ fileName: "改动.xlsx", bytes }));
    done(await proposer.proposeVocabularyImport({ id, note: "表格里的三条" }));
    const queue = done(
      await decider.viewVocabularyProposals({ state: "waiting", page: 1, perPage: 50 }),
    );
    expect(queue.items.find((item) => item.id === id)).toMatchObject({
      ...{ count: 3, fileName: "改动.xlsx" },
    });
    expect(
      codeOf(await proposer.decideVocabularyChange({ id, decision: "approve", reason: "" })),
    ).toBe("forbidden");
    const { version } = done(
      await decider.decideVocabularyChange({ id, decision: "approve", reason: "" }),
    );
    const together: readonly VocabularyChange[] = await vocabulary().ofVersion(version!);
    expect(together).toHaveLength(3);
    await world.services.refresh();
    const text = "示例表格机2";
    expect(world.services.ports.reference.vocabulary.terms.read(text).hits).not.toEqual([]);
  });

  test("a refusal needs a reason, and only the proposer takes a proposal back", async () => {
    const { id } = done(await proposer.proposeVocabularyChange(await plus("示例不用机")));
    const without = await decider.decideVocabularyChange({ id, decision: "refuse", reason: " " });
    expect(codeOf(without)).toBe("invalid");
    expect(codeOf(await decider.withdrawVocabularyChange({ id }))).toBe("forbidden");
    done(await proposer.withdrawVocabularyChange({ id }));
    const late = await decider.decideVocabularyChange({ id, decision: "approve", reason: "" });
    expect(codeOf(late)).toBe("conflict");
  });
});
