import { expect, test } from "vitest";
import type { Edition } from "../edition.ts";
import type { Entry } from "../entry.ts";
import { checkOldMachine } from "./check.ts";
import { importedEdition } from "./imported-edition.ts";
import { oldMachine } from "./old-machine.ts";

const edition: Edition = {
  id: "2editi2n22",
  catalogueId: "phase-out",
  label: "第五批",
  documentNo: "示例公告",
  documentNoChecked: true,
  issued: null,
  validFrom: null,
  validTo: null,
  gaps: [],
  origin: "imported",
  state: "current",
  sourceFile: "a.xlsx",
  sourceSha256: "0",
  addedAt: "2026-11-21T00:00:00.000Z",
  endedOn: null,
};
const anEntry = (said: Partial<Entry>): Entry => ({
  id: "2entry2222",
  editionId: edition.id,
  position: 1,
  number: "1-1",
  name: "三相异步电动机",
  parameters: "",
  conditions: [],
  page: "",
  verbatim: "",
  ...said,
});

test("models, series and years of an imported edition are read from its printed words", () => {
  const read = importedEdition({ name: "示例目录" }, edition, [
    anEntry({
      parameters: "YE2-160M-4、YE2-180L-4，YQ系列",
      conditions: [{ written: "2010年（含）前生产的停止使用", requirement: null }],
    }),
    anEntry({ number: "2-1", name: "某种装置", parameters: "AB-12" }),
  ]);
  const reference = { editions: [read], rules: [] };
  const asked = (model: string, yearMade: number | null, type = "电动机") =>
    checkOldMachine(oldMachine({ model, type, yearMade }), reference, "2026-11-21").result;
  expect(asked("YE2-160M-4", 2010)).toBe("hit");
  expect(asked("YE2-160M-4", 2011)).toBe("condition_not_met");
  expect(asked("YE2-160M-4", null)).toBe("needs_check");
  expect(asked("YQ-100-4", 2000)).toBe("hit");
  expect(asked("YE3-160M-4", 2000)).toBe("not_listed");
  expect(asked("YE2-160M-4", 2000, "水泵")).toBe("not_listed");
  // Nothing says what AB-12 is: it is never flagged by itself.
  expect(asked("AB-12", null, "")).toBe("needs_check");
});
