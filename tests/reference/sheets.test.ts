import { expect, test } from "vitest";
import { cellText } from "#app/domain/sheets/cell.ts";
import { columnsOf } from "#app/domain/sheets/columns.ts";
import { recogniseColumns } from "#app/domain/sheets/header.ts";
import type { SheetNoun } from "#app/domain/sheets/import.ts";
import { layoutOf } from "#app/domain/sheets/layout.ts";
import { cellOf, changedColumns } from "#app/domain/sheets/posting-cells.ts";
import { rowFields, type Fields } from "#app/domain/sheets/row-fields.ts";
import { listingSheetForm, needSheetForm, type SheetForm } from "#app/forms/sheet-forms.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readSectorReference } from "#seed/reference/read.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { demoWorld } from "#seed/worlds/demo/world.ts";

const vocabulary = vocabularyOf(vocabularyData);
const reference = { vocabulary, sectorRows: readSectorReference() };
const world = demoWorld(vocabulary);
const today = "2026-11-21";
const families = vocabulary.families.map(({ code }) => code);

/** A sheet with the columns of every family, as an export of a mixed list has. */
function layoutFor(noun: SheetNoun) {
  const columns = columnsOf(noun, families, vocabulary, 12);
  const headers = columns.map(({ header }) => header);
  const mapping = recogniseColumns(headers, noun, null, vocabulary);
  return {
    columns,
    mapping,
    layout: layoutOf({ noun, headers, mapping, family: null }, reference),
  };
}

test.each(["listing", "need"] as const)("a %s sheet's own headers are all known", (noun) => {
  const { columns, mapping } = layoutFor(noun);
  expect(mapping).toEqual(columns.map(({ key }) => key));
});

/** Without where a figure was read from: a new row is the person's own word. */
function facts(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(
    ([field, values]) => !field.endsWith(".from") && values.some((value) => value !== ""),
  );
  return Object.fromEntries(kept);
}

function roundTrip<Content>(
  noun: SheetNoun,
  form: SheetForm<Content>,
  contents: readonly Content[],
): void {
  const { layout } = layoutFor(noun);
  for (const [n, content] of contents.entries()) {
    const before = form.fields(content, vocabulary);
    const typed = form.read(before, vocabulary, today);
    expect([content, typed.ok ? [] : typed.error]).toEqual([content, []]);
    // Every form can be read; one posting in five takes the long way through a sheet.
    if (n % 5 !== 0) continue;
    const cells: string[] = [];
    for (const mapped of layout.columns)
      cells[mapped.index] = cellText(cellOf(before, mapped, layout));
    expect([...changedColumns(cells, before, layout, true)].map(({ header }) => header)).toEqual(
      [],
    );
    // In another organisation's hands the row becomes what the form would make of the posting.
    const { fields, problems } = rowFields(cells, layout);
    const read = form.read(fields, vocabulary, today);
    expect([problems, read.ok ? [] : read.error]).toEqual([[], []]);
    if (!read.ok || !typed.ok) throw new Error("the demo world can be read");
    const again = { ...form.fields(read.value, vocabulary), sectorRows: before.sectorRows ?? [] };
    expect(facts(again)).toEqual(facts(form.fields(typed.value, vocabulary)));
  }
}

test(
  "every listing of the demo world goes out and comes back the same",
  { timeout: 60_000 },
  () => {
    roundTrip(
      "listing",
      listingSheetForm,
      world.listings.map(({ content }) => content),
    );
  },
);

test("every need of the demo world goes out and comes back the same", { timeout: 60_000 }, () => {
  roundTrip(
    "need",
    needSheetForm,
    world.needs.map(({ content }) => content),
  );
});
