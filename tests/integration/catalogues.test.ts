import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CatalogueMark } from "#app/domain/catalogue/mark.ts";
import { isCatalogueMark } from "#app/domain/catalogue/mark.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { aFigure } from "#seed/builders/spec.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { verbServers } from "#tests/support/database.ts";
import { anEdition, editionSheet, upload, type TestEntry } from "./catalogue-world.ts";
import {
  aReviewer,
  aSearch,
  codeOf,
  done,
  enrol,
  memberOf,
  openWorld,
  organisations,
  waitingReview,
  type World,
} from "./world.ts";

const words = "型式试验报告与交付合同，额定功率满足条件";

describe.each([...verbServers()])("catalogues and their marks on $name", (server) => {
  let world: World;
  let reviewer: UseCases;
  beforeAll(async () => {
    world = await openWorld(server);
    reviewer = await aReviewer(world);
    await enrol(world, "supplier");
  });
  afterAll(() => world.close());

  const motor = aListingContent({
    family: "three-phase-motor",
    title: "超高效三相异步电动机 132kW",
    sectorRows: [],
    specs: [aFigure("ratedPower", "额定功率", 132, "kW")],
  });
  const offer = () => world.offer(motor);
  const claim = async (listingId: Id, entryId: Id) =>
    done(await world.supplier.claimEntry({ listingId, entryId, words, attachmentIds: [] })).id;
  const decide = async (by: UseCases, markId: Id, decision: "approve" | "refuse", reason = "") =>
    by.decideReview({ id: (await waitingReview(world, markId))!, decision, reason });
  const badges = async (id: Id): Promise<CatalogueMark[]> =>
    done(await world.visitor.viewListing({ id })).marks.filter(isCatalogueMark);
  const states = async (id: Id) => (await badges(id)).map(({ state }) => state);
  const withMark = async (mark: string) =>
    done(await world.visitor.searchEquipment(aSearch({ filters: { mark: [mark] } }))).hits.map(
      ({ listing }) => listing.id,
    );

  test("claimed is dashed, verified by another person is solid, and each has its own filter", async () => {
    const { entry } = await anEdition(world, [["1-1", "超高效电动机", "额定功率≥100 kW"]]);
    const listing = await offer();
    const { editions } = done(await world.supplier.viewMarkClaims({ id: listing, q: "" }));
    const [proposed] = editions.flatMap(({ candidates }) => candidates);
    expect(proposed).toMatchObject({ entry: { number: "1-1" }, answers: [{ verdict: "met" }] });
    const mark = await claim(listing, entry["1-1"]!);
    expect(await states(listing)).toEqual(["claimed"]);
    expect(await withMark("first-of-kind-claimed")).toContain(listing);
    expect(await withMark("first-of-kind-verified")).not.toContain(listing);
    const again = { listingId: listing, entryId: entry["1-1"]!, words, attachmentIds: [] };
    expect(codeOf(await world.supplier.claimEntry(again))).toBe("conflict");
    done(await decide(reviewer, mark, "approve"));
    expect(await states(listing)).toEqual(["verified"]);
    expect(await withMark("first-of-kind-verified")).toContain(listing);
    expect(await withMark("first-of-kind-claimed")).not.toContain(listing);
    done(await reviewer.revokeMark({ id: mark, reason: "收到投诉，材料不实" }));
    expect(await badges(listing)).toMatchObject([
      { state: "expired", evidence: { endedWhy: "审核员撤销：收到投诉，材料不实" } },
    ]);
    expect(await withMark("first-of-kind-verified")).not.toContain(listing);
  });

  test("another figure makes it another machine: verified before, it waits again", async () => {
    const { entry } = await anEdition(world, [["1-1", "超高效电动机", "额定功率≥100 kW"]]);
    const listing = await offer();
    done(await decide(reviewer, await claim(listing, entry["1-1"]!), "approve"));
    const { version } = done(await world.supplier.viewListing({ id: listing })).listing;
    const reworded = { ...motor, description: "现货，另有安装和调试服务。" };
    const edit = { id: listing, version };
    done(await world.supplier.editListing({ ...edit, content: reworded }));
    expect(await states(listing)).toEqual(["verified"]);
    const weaker = { ...reworded, specs: [aFigure("ratedPower", "额定功率", 75, "kW")] };
    done(await world.supplier.editListing({ ...edit, version: version + 1, content: weaker }));
    const { placed } = done(await world.supplier.viewListing({ id: listing }));
    expect(
      placed.map(({ claim: { state, endedWhy, answers } }) => [
        state,
        endedWhy,
        answers[0]!.verdict,
      ]),
    ).toEqual([
      ["claimed", "", "violated"],
      ["expired", "供给内容已修改", "met"],
    ]);
    expect(await waitingReview(world, placed[0]!.claim.id)).not.toBeNull();
  });

  test("nobody verifies what they submitted, nor anything of their own company", async () => {
    const { entry } = await anEdition(world, [["1-1", "超高效电动机"]]);
    const listing = await offer();
    const mark = await claim(listing, entry["1-1"]!);
    const actor = memberOf("supplier", "owner");
    if (actor.kind !== "person") throw new Error("no person");
    const member = { ...actor, platformRole: "reviewer" } as const;
    const left = { ...member, membership: null };
    for (const each of [member, left]) {
      const by = world.services.useCases({ actor: each, requestId: "test" });
      expect(codeOf(await decide(by, mark, "approve"))).toBe("forbidden");
    }
    expect(await states(listing)).toEqual(["claimed"]);
    done(await decide(reviewer, mark, "refuse", "材料不能证明"));
    expect(await states(listing)).toEqual([]);
    const [told] = await world.database.sql`
      select words from notifications
      where organisation_id = ${organisations.supplier.id} and key = ${mark}`;
    expect(told!.words).toContain("未通过核验：材料不能证明");
    done(
      await world.supplier.claimEntry({
        listingId: listing,
        entryId: entry["1-1"]!,
        words,
        attachmentIds: [],
      }),
    );
  });

  test("files of somebody else are no evidence; an edition that has ended takes no claim", async () => {
    const listing = await offer();
    const { entry } = await anEdition(world, [["1-1", "超高效电动机"]], {
      validFrom: "2024-01-01",
      validTo: "2025-12-31",
    });
    const entryId = entry["1-1"]!;
    const claiming = { listingId: listing, entryId, words, attachmentIds: [] };
    expect(codeOf(await world.supplier.claimEntry(claiming))).toBe("conflict");
    const open = await anEdition(world, [["1-1", "超高效电动机"]]);
    const foreign = { ...claiming, entryId: open.entry["1-1"]!, attachmentIds: ["nothing222"] };
    expect(codeOf(await world.supplier.claimEntry(foreign))).toBe("invalid");
  });

  test("when the last day has passed the badge is grey with the date", async () => {
    const { entry, editionId } = await anEdition(world, [["1-1", "超高效电动机"]]);
    const listing = await offer();
    done(await decide(reviewer, await claim(listing, entry["1-1"]!), "approve"));
    await world.services.jobs["expire-marks"]!(null);
    expect(await states(listing)).toEqual(["verified"]);
    await world.database.sql`
      update catalogue_editions set valid_to = '2026-01-31' where id = ${editionId}`;
    await world.services.jobs["expire-marks"]!(null);
    expect(await badges(listing)).toMatchObject([
      { state: "expired", evidence: { endedWhy: "2025年版有效期至 2026-01-31" } },
    ]);
    expect(await withMark("first-of-kind-verified")).not.toContain(listing);
  });

  const before: readonly TestEntry[] = [
    ["1-1", "超高效三相异步电动机", "额定功率≥100 kW"],
    ["1-2", "大功率三相异步电动机", "额定功率≥100 kW"],
    ["1-3", "防爆三相异步电动机"],
  ];
  const after: readonly TestEntry[] = [
    ["2-1", "超高效三相异步电动机", "额定功率≥100 kW"],
    ["1-2", "大功率三相异步电动机", "额定功率≥200 kW"],
    ["2-9", "高压三相同步电动机"],
  ];

  test("a newer edition changes exactly what its preview said, and undoing it brings everything back", async () => {
    const { entry, catalogueId } = await anEdition(world, before);
    const { name } = (await world.services.ports.store.catalogues.byId(catalogueId))!;
    const [kept, again, gone] = [await offer(), await offer(), await offer()];
    done(await decide(reviewer, await claim(kept, entry["1-1"]!), "approve"));
    done(await decide(reviewer, await claim(again, entry["1-2"]!), "approve"));
    const waiting = await claim(gone, entry["1-3"]!);
    const bytes = await editionSheet(world, { 目录名称: name, 版本: "2026年版" }, after);
    const id = await upload(reviewer, bytes);
    const { plan } = done(await reviewer.viewEditionImport({ id }));
    expect(plan!.counts).toEqual({ new: 1, reworded: 1, renumbered: 1, same: 0, removed: 1 });
    expect(
      Object.fromEntries(plan!.marks.map(({ claim: { listingId }, fate }) => [listingId, fate])),
    ).toEqual({ [kept]: "carried", [again]: "again", [gone]: "ended" });
    expect(await states(kept)).toEqual(["verified"]);

    expect(codeOf(await reviewer.confirmEditionImport({ id, seen: "stale" }))).toBe("conflict");
    done(await reviewer.confirmEditionImport({ id, seen: plan!.digest }));
    await world.services.jobs["recheck-edition"]!({ id });
    expect(await badges(kept)).toMatchObject([
      { state: "verified", evidence: { entryNumber: "2-1" } },
    ]);
    expect(await badges(again)).toMatchObject([
      { state: "claimed", evidence: { entryNumber: "1-2" } },
    ]);
    expect(await badges(gone)).toMatchObject([{ state: "expired" }]);
    expect(await waitingReview(world, waiting)).toBeNull();
    const placed = done(await world.visitor.viewListing({ id: kept })).placed;
    expect(placed.map(({ claim: { state, endedWhy } }) => [state, endedWhy])).toEqual([
      ["verified", ""],
      ["expired", "已被2026年版取代"],
    ]);
    const view = done(await reviewer.viewEditionImport({ id }));
    expect(view.started).toMatchObject({ markTotal: 3, markDone: 3 });
    expect(view.outcomes).toHaveLength(3);
    const listed = { id: view.started.editionId!, q: "", after: 0, skip: 0, limit: 10 };
    expect(done(await world.visitor.viewEdition(listed)).counts).toEqual(plan!.counts);

    // The same file once more: nothing to do, and nothing done.
    const repeated = await upload(reviewer, bytes);
    const nothing = done(await reviewer.viewEditionImport({ id: repeated })).plan!;
    expect(nothing).toMatchObject({ nothingNew: true, marks: [] });
    const refused = await reviewer.confirmEditionImport({ id: repeated, seen: nothing.digest });
    expect(codeOf(refused)).toBe("conflict");

    done(await reviewer.undoEditionImport({ id }));
    expect(await badges(kept)).toMatchObject([
      { state: "verified", evidence: { entryNumber: "1-1" } },
    ]);
    expect(await badges(again)).toMatchObject([{ state: "verified" }]);
    expect(await badges(gone)).toMatchObject([{ state: "claimed" }]);
    expect(await waitingReview(world, waiting)).not.toBeNull();
    expect(codeOf(await world.visitor.viewEdition(listed))).toBe("not_found");
  });

  test("what people decided on the newer edition keeps it from being undone", async () => {
    const { entry, catalogueId } = await anEdition(world, before);
    const { name } = (await world.services.ports.store.catalogues.byId(catalogueId))!;
    const listing = await offer();
    const mark = await claim(listing, entry["1-2"]!);
    const bytes = await editionSheet(world, { 目录名称: name, 版本: "2026年版" }, after);
    const id = await upload(reviewer, bytes);
    const { plan } = done(await reviewer.viewEditionImport({ id }));
    // Somebody decides between the preview and the confirmation: the plan is another one.
    done(await decide(reviewer, mark, "approve"));
    expect(codeOf(await reviewer.confirmEditionImport({ id, seen: plan!.digest }))).toBe(
      "conflict",
    );
    const { digest } = done(await reviewer.viewEditionImport({ id })).plan!;
    done(await reviewer.confirmEditionImport({ id, seen: digest }));
    expect(codeOf(await reviewer.undoEditionImport({ id }))).toBe("conflict");
    await world.services.jobs["recheck-edition"]!({ id });
    const [renewed] = await badges(listing);
    done(await decide(reviewer, renewed!.id, "approve"));
    expect(codeOf(await reviewer.undoEditionImport({ id }))).toBe("conflict");
    expect(await states(listing)).toEqual(["verified"]);
  });

  test("a sheet with faults names sheet, row, column and value, and cannot be confirmed", async () => {
    const bytes = await editionSheet(
      world,
      { 目录名称: "另一个目录", 版本: "", 有效期止: "明年" },
      [
        ["1-1", "电动机"],
        ["1-1", ""],
      ],
    );
    const id = await upload(reviewer, bytes);
    const { started, plan } = done(await reviewer.viewEditionImport({ id }));
    expect(plan).toBeNull();
    expect(started.body.faults).toEqual([
      { sheet: "版本", row: 6, column: "版本", value: "", message: "请填写版本" },
      {
        sheet: "版本",
        row: 7,
        column: "有效期止",
        value: "明年",
        message: "请写成 2026-05-06 这样的日期，或留空",
      },
      {
        sheet: "条目",
        row: 3,
        column: "编号（A 列）",
        value: "1-1",
        message: "与第 2 行的编号相同，请改成原文的编号",
      },
      { sheet: "条目", row: 3, column: "名称（B 列）", value: "", message: "请填写名称" },
    ]);
    expect(codeOf(await reviewer.confirmEditionImport({ id, seen: "" }))).toBe("conflict");
    done(await reviewer.dropEditionImport({ id }));
    expect(codeOf(await reviewer.dropEditionImport({ id }))).toBe("conflict");
  });

  test("the shipped lists can be searched, with doubts and gaps, and nothing invented is there", async () => {
    const all = done(await world.visitor.viewCatalogues(null));
    expect(all.some(({ catalogue }) => catalogue.invented)).toBe(false);
    const batch = all.flatMap(({ editions }) => editions).find(({ id }) => id === "phase-out-2")!;
    expect(batch).toMatchObject({ label: "第二批", entries: 135, documentNoChecked: false });
    const asked = { id: "phase-out-2", q: "Y160M-4", after: 0, skip: 0, limit: 10 };
    const { entries, total } = done(await world.visitor.viewEdition(asked));
    expect(total).toBe(1);
    expect(entries[0]).toMatchObject({ number: "1-1", name: "Y系列三相异步电动机" });
  });
});
