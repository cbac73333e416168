import { expect, it } from "vitest";
import { attributeAsFields } from "#app/domain/vocabulary/attribute-fields.ts";
import { familyAsFields } from "#app/domain/vocabulary/family-fields.ts";
import { planImport, type SheetLine } from "#app/domain/vocabulary/import-plan.ts";
import { readSectorReference } from "#seed/reference/read.ts";
import { vocabularyData as data } from "#seed/reference/vocabulary/index.ts";

const rows = readSectorReference().map(({ id }) => id);
const known = {
  families: new Map(data.families.map((family) => [family.code, family])),
  attributes: new Map(data.attributes.map((attribute) => [attribute.code, attribute])),
};

it("writes every family and attribute so that it reads back as the same", () => {
  const place = { sheet: "表", row: 2 };
  const lines: SheetLine[] = [
    ...data.families.map((family) => ({
      ...{ ...place, subject: "family" as const },
      fields: familyAsFields(family, known),
    })),
    ...data.attributes.map((attribute) => ({
      ...{ ...place, subject: "attribute" as const },
      fields: attributeAsFields(attribute),
    })),
  ];
  const changed = planImport(lines, data, new Set(rows)).filter(
    ({ outcome }) => outcome !== "same",
  );
  expect(changed).toEqual([]);
});
