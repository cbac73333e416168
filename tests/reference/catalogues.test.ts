import { expect, test } from "vitest";
import { referenceCatalogues } from "#seed/reference/catalogues.ts";
import { readReference } from "#seed/reference/load.ts";

const { catalogues, editions } = referenceCatalogues(readReference());

test("the shipped editions hold as many entries as their notes say, each id once", () => {
  const counts = Object.fromEntries(
    editions.map(({ edition, entries }) => [edition.id, entries.length]),
  );
  expect(counts).toMatchObject({
    "phase-out-1": 246,
    "phase-out-2": 135,
    "phase-out-3": 337,
    "phase-out-4": 126,
  });
  const ids = editions.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("each is traced to its file, and numbers from memory say so", () => {
  for (const { edition } of editions) {
    expect(edition.sourceSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(edition.documentNoChecked).toBe(edition.catalogueId === "efficiency-levels");
  }
});

test("what is known to be missing is said; nothing shipped can be claimed or is invented", () => {
  const gaps = (id: string) =>
    editions.find(({ edition }) => edition.id === id)!.edition.gaps.join();
  expect(gaps("phase-out-1")).toContain("第 8 类整类缺失");
  expect(gaps("phase-out-2")).toBe("");
  expect(gaps("efficiency-levels-2024")).toContain("待官方表核对");
  expect(catalogues.map(({ kind, invented }) => [kind, invented])).toEqual([
    ["phase-out", false],
    ["phase-out", false],
    ["efficiency", false],
  ]);
});

test("every model that the check knows can be found in the entry of its item", () => {
  const { phaseOut } = readReference();
  for (const edition of phaseOut.editions.filter(({ id }) => id.startsWith("phase-out-"))) {
    const { entries } = editions.find((each) => each.edition.id === edition.id)!;
    const text = entries
      .map(({ name, parameters, verbatim }) => `${name} ${parameters} ${verbatim}`)
      .join("\n");
    const missing = edition.entries.filter(({ model }) => !text.includes(model));
    expect(missing.map(({ model }) => model)).toEqual([]);
  }
});
