import { describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { SpecCounts } from "#app/use-cases/search-port.ts";
import { readReference } from "#seed/reference/load.ts";
import { chosenConditions, specSortChoices } from "./result-page.ts";
import { specGroups, specWords } from "./spec-groups.ts";

const { vocabulary, ...rows } = readReference();
const reference: Reference = { ...rows, vocabulary: vocabularyOf(vocabulary) };
const family = "screw-air-compressor";
const choice = vocabulary.attributes.find(({ kind }) => kind === "choice")!;
const [one, two] = choice.choices as [string, string];

function facts(query: string) {
  const params = new URLSearchParams(query);
  const { question } = readSearchParams(params, "equipment", reference);
  return { index: "equipment", path: "/equipment", params, question, reference } as const;
}

const power: SpecCounts = {
  kind: "range",
  buckets: [
    { from: null, to: 10, count: 0 },
    { from: 10, to: 50, count: 3 },
    { from: 50, to: 100, count: 0 },
    { from: 100, to: 200, count: 1 },
    { from: 200, to: null, count: 0 },
  ],
  stated: 4,
  missing: 2,
};

describe("filters by the attributes of a family", () => {
  const groups = (query: string, specs: Record<string, SpecCounts>) =>
    specGroups(facts(query), { family, specs });

  test("a figure has two fields, a unit, bars without the empty ends, and what is not stated", () => {
    expect(
      groups("spec.ratedPower.gte=60&spec.ratedPower.missing=1", { ratedPower: power }),
    ).toEqual([
      expect.objectContaining({
        ...{ kind: "range", min: "60", max: "", unit: "kW" },
        bars: [
          { from: "10", to: "50", count: 3, chosen: false },
          { from: "50", to: "100", count: 0, chosen: true },
          { from: "100", to: "200", count: 1, chosen: true },
        ],
        unset: {
          ...{ name: "spec.ratedPower.missing", value: "1", label: "未填写" },
          ...{ count: 2, checked: true },
        },
      }),
    ]);
  });

  test("bars stand in the unit that is asked", () => {
    const [group] = groups("spec.ratedPower.unit=W", { ratedPower: power });
    expect(group).toMatchObject({ units: { chosen: "W" }, bars: [{ from: "10000" }, {}, {}] });
  });

  test("what nobody states is not offered, unless it is asked", () => {
    const nobody: SpecCounts = { ...power, stated: 0, buckets: [] };
    expect(groups("", { ratedPower: nobody })).toEqual([]);
    expect(groups("spec.ratedPower.gte=1", { ratedPower: nobody })).toHaveLength(1);
  });

  test("without a family there are none", () => {
    expect(specGroups(facts(""), { family: null, specs: { ratedPower: power } })).toEqual([]);
  });
});

describe("what is asked in words", () => {
  const query =
    "family=screw-air-compressor&spec.ratedPower.gte=100&spec.ratedPower.lte=200&spec.ratedPower.unit=hp" +
    `&spec.ratedPower.missing=1&${new URLSearchParams([
      [`spec.${choice.code}`, one],
      [`spec.${choice.code}`, two],
    ]).toString()}&page=3`;

  test("each part is a chip with the address without it alone", () => {
    const chips = chosenConditions(facts(query)).flat();
    const left = chips.map(({ label, without }) => [
      label,
      [...new URL(without, "http://x").searchParams]
        .filter(([name]) => name.startsWith("spec."))
        .map(String),
    ]);
    const range = ["spec.ratedPower.gte,100", "spec.ratedPower.lte,200", "spec.ratedPower.unit,hp"];
    const missing = "spec.ratedPower.missing,1";
    const values = [one, two].map((value) => `spec.${choice.code},${value}`);
    expect(left).toContainEqual(["额定功率 100–200 hp", [missing, ...values]]);
    expect(left).toContainEqual(["额定功率未填写", [...range, ...values]]);
    expect(left).toContainEqual([`${choice.name} ${one}`, [...range, missing, values[1]]]);
    for (const { without } of chips) expect(without).not.toContain("page=");
  });

  test("of one attribute at once", () => {
    expect(specWords(facts(query), "ratedPower")).toBe("额定功率 100–200 hp或额定功率未填写");
  });
});

test("a list of a family is sorted by its figures, both ways", () => {
  const choices = specSortChoices(facts("sort=-spec.ratedPower&page=2"), family);
  const power = choices.find(({ name }) => name === "额定功率");
  expect(power?.ways.map(({ current }) => current)).toEqual([false, true]);
  expect(power?.ways[0]?.to).toBe("/equipment?sort=spec.ratedPower");
  // The order in use stays among them where no family is listed.
  expect(specSortChoices(facts("sort=-spec.ratedPower"), null)).toHaveLength(1);
  expect(specSortChoices(facts(""), null)).toEqual([]);
});
