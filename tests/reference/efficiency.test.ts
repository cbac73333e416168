import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeEfficiency } from "#app/domain/catalogue/efficiency-grade.ts";
import { measureOf } from "#app/domain/catalogue/efficiency-measure.ts";
import { efficiencyParameter } from "#app/domain/catalogue/efficiency-parameter.ts";
import type { Parameters } from "#app/domain/catalogue/efficiency-rows.ts";
import {
  checkedFamilies,
  efficiencySubjects,
  subjectOf,
} from "#app/domain/catalogue/efficiency-subject.ts";
import {
  efficiencyGrades,
  efficiencyProducts,
  type EfficiencyProduct,
  type EfficiencyThreshold,
  type RowCondition,
} from "#app/domain/catalogue/efficiency-threshold.ts";
import { iecClassOf } from "#app/domain/catalogue/iec-class.ts";
import {
  readEfficiencySources,
  readEfficiencyThresholds,
  readIecClasses,
  readOldMotors,
} from "#seed/reference/read-efficiency.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";

const thresholds = readEfficiencyThresholds();

describe("the shipped files", () => {
  it.each([
    ["thresholds.csv", "066155de0a476ad9388dd6da4c8ebf855ad2a2d587fb66b42ecddd59802717ac"],
    ["formulas.json", "5119614ca1a2d255a4ea5d2d8dab0bc97c1cfe191d9f0621485bf34b06d0eeac"],
    ["iec-classes.csv", "e9b999f53a800fc546026d222b6ba0d21fa28b3823af32c1287e10e2c0ac7412"],
    ["old-motors.csv", "647917f6a35ffaff614fb388c3aabc5093fbab4996082e81a51dff617c19e628"],
    ["sources.csv", "d9cadb431900b971685a2f2919ddbdd782414d31eb765d01ef2ae5a86d14f897"],
  ])("%s is the transcription as it was read", (file, sha256) => {
    const bytes = readFileSync(new URL(`../../seed/reference/efficiency/${file}`, import.meta.url));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  });

  it("have so many rows of each product", () => {
    const count = (product: string) => thresholds.filter((row) => row.product === product).length;
    expect(Object.fromEntries(efficiencyProducts.map((each) => [each, count(each)]))).toEqual({
      "motor-lv-3phase": 168,
      "motor-hv-3phase": 1031,
      "motor-pm-sync": 138,
      "air-compressor-fixed": 180,
      "air-compressor-vsd": 150,
      "transformer-10kv-oil": 124,
      "transformer-10kv-dry": 216,
      "transformer-35kv": 40,
      "industrial-boiler": 26,
      fan: 98,
      chiller: 17,
      "heat-pump": 6,
      blower: 240,
      "water-pump": 10,
    });
    expect([readIecClasses().length, readOldMotors().length]).toEqual([24, 68]);
  });

  it("name a provenance that is known in every row", () => {
    const known = readEfficiencySources().map(({ key }) => key);
    const named = [...thresholds, ...readIecClasses(), ...readOldMotors()].map(
      ({ source }) => source.split("#")[0],
    );
    expect([...new Set(named)].filter((key) => !known.includes(key!))).toEqual([]);
  });
});

const codesOf = ({ conditions, metric, gates }: EfficiencyThreshold) => [
  ...conditions
    .flatMap((each) => ("parameter" in each ? [each] : each))
    .map(({ parameter }) => parameter),
  metric,
  ...gates.map(({ parameter }) => parameter),
];

describe("parameters and families", () => {
  it("can be asked for: every code of a row is a parameter of the product's subjects", () => {
    const lost = thresholds.flatMap((row) => {
      const subjects = efficiencySubjects.filter(({ products }) => products.includes(row.product));
      return codesOf(row).filter(
        (code) =>
          // What follows from the rest need not be asked for.
          efficiencyParameter(code)?.implied !== "always" &&
          !subjects.some(({ parameters }) => parameters.includes(code)),
      );
    });
    expect([...new Set(lost)]).toEqual([]);
    expect(
      [...new Set(thresholds.flatMap(codesOf))].filter((code) => !efficiencyParameter(code)),
    ).toEqual([]);
  });

  it("print choices as the rows do", () => {
    const printed = thresholds.flatMap(({ conditions }) =>
      conditions
        .flatMap((each) => ("parameter" in each ? [each] : each))
        .flatMap((each) =>
          "is" in each
            ? each.is
                .filter((value) => typeof value === "string")
                .map((value) => [each.parameter, value] as const)
            : [],
        ),
    );
    const unknown = printed.filter(
      ([code, value]) =>
        !efficiencyParameter(code)?.choices.some((choice) => choice.value === value),
    );
    expect([...new Set(unknown.map(String))]).toEqual([]);
  });

  it("know the vocabulary's families and attributes that they name", () => {
    const families = new Set(vocabularyData.families.map(({ code }) => code));
    const attributes = new Set(vocabularyData.attributes.map(({ code }) => code));
    const ours = new Set<string>([...efficiencyProducts, "motor"]);
    expect(checkedFamilies.filter((code) => !families.has(code) && !ours.has(code))).toEqual([]);
    const named = efficiencySubjects.flatMap(({ parameters }) =>
      parameters.flatMap((code) => efficiencyParameter(code)?.attributes ?? []),
    );
    expect(named.filter((code) => !attributes.has(code))).toEqual([]);
  });
});

/** A machine that stands in the row and in no other. */
function machineOf(row: EfficiencyThreshold): Parameters {
  const all = row.conditions.map((each) => ("parameter" in each ? each : each[0]!));
  const given: Record<string, number | string> = {};
  for (const parameter of new Set(all.map((each) => each.parameter)))
    given[parameter] = valueIn(all.filter((each) => each.parameter === parameter));
  for (const gate of row.gates) given[gate.parameter] = gate.atLeast;
  return given;
}

function valueIn(conditions: readonly RowCondition[]): number | string {
  const [first] = conditions;
  if (first && "is" in first) return first.is[0]!;
  const ends = conditions.flatMap((each) => ("op" in each ? [each] : []));
  const low = ends.find(({ op }) => op.startsWith("gt"))?.than;
  const high = ends.find(({ op }) => op.startsWith("lt"))?.than;
  if (low === undefined) return high! * 0.9;
  return high === undefined ? low * 1.1 : low + (high - low) / 2;
}

const subjectOfRow = (row: EfficiencyThreshold) => {
  if (row.product === "air-compressor-fixed" || row.product === "air-compressor-vsd")
    return row.product;
  if (row.product === "transformer-10kv-dry" || row.product === "transformer-10kv-oil")
    return row.product;
  return efficiencySubjects.find(({ products }) => products[0] === row.product)!.code;
};
const tableOf = new Map(
  efficiencyProducts.map((product) => [
    product,
    thresholds.filter((row) => row.product === product),
  ]),
);
const besides = (row: EfficiencyThreshold): Parameters => {
  if (!row.product.startsWith("transformer")) return {};
  const sisters = tableOf
    .get(row.product)!
    .filter((each) => each.source === row.source && each.metric !== row.metric);
  return Object.fromEntries(sisters.map((each) => [each.metric, each.limits[1]!]));
};
const context = (row: EfficiencyThreshold): Parameters => {
  if (row.product === "transformer-35kv") return { highVoltageKv: 35 };
  return row.product.startsWith("transformer-10kv") ? { highVoltageKv: 10 } : {};
};

const listed = thresholds.filter(({ formula }) => !formula);

describe("every row", () => {
  const answer = (row: EfficiencyThreshold, value: number) => {
    const parameters = { ...besides(row), ...context(row), ...machineOf(row), [row.metric]: value };
    const table = tableOf.get(row.product)!;
    return gradeEfficiency({ family: subjectOfRow(row), parameters }, table);
  };

  // Of a thousand rows of the same making every fourth has to do.
  const strides: Partial<Record<EfficiencyProduct, number>> = { "motor-hv-3phase": 4 };
  it.each(efficiencyProducts.filter((product) => product !== "water-pump"))(
    "of %s is found by the machine that it describes, and by no other row",
    (product) => {
      const looked = tableOf.get(product)!.filter((_, n) => n % (strides[product] ?? 1) === 0);
      const lost = looked.filter((row) => {
        const outcome = answer(row, row.limits[3] ?? row.limits[2]!);
        return outcome.row !== row.source || outcome.table !== row.table;
      });
      expect(lost.map(({ source }) => source)).toEqual([]);
    },
  );

  it("grades at its limits and beside them", () => {
    const wrong: string[] = [];
    for (const row of listed) {
      const step = row.direction === "higher" ? -0.001 : 0.001;
      for (const grade of efficiencyGrades) {
        const limit = row.limits[grade];
        if (limit === null) continue;
        // Of equal limits the better grade is reached.
        const best = efficiencyGrades.find((each) => row.limits[each] === limit)!;
        const next = efficiencyGrades.find((each) => {
          const other = row.limits[each];
          return other !== null && (row.direction === "higher" ? other < limit : other > limit);
        });
        const at = measureOf(row, limit).grade;
        const beside = measureOf(row, limit + step).grade;
        if (at !== best || beside !== (next ?? null)) wrong.push(`${row.source} ${limit}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("never grades a power that no row of a motor lists", () => {
    const powers = new Set(
      thresholds
        .filter(({ product }) => product === "motor-lv-3phase")
        .map((row) => machineOf(row)["ratedPowerKw"]),
    );
    const unlisted = fc
      .integer({ min: 1, max: 100_000 })
      .map((hundredths) => hundredths / 100)
      .filter((power) => !powers.has(power));
    fc.assert(
      fc.property(unlisted, fc.constantFrom(2, 4, 6, 8), (ratedPowerKw, poles) => {
        const parameters = { ratedPowerKw, poles, efficiencyPct: 96 };
        const { outcome } = gradeEfficiency(
          { family: "three-phase-motor", parameters },
          thresholds,
        );
        expect(outcome).toBe("not_covered");
      }),
    );
  });
});

describe("any question", () => {
  it("is answered without a throw, and a grade always names its row", () => {
    const codes = efficiencySubjects.flatMap(({ parameters }) => parameters);
    const value = fc.oneof(
      fc.double({ min: -10, max: 1e6 }),
      fc.record({ min: fc.option(fc.nat()), max: fc.option(fc.nat()) }),
      fc.constantFrom("风冷", "油浸式", "表1", "IC01", "烟煤", "未知"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...checkedFamilies, "dc-motor"),
        fc.dictionary(fc.constantFrom(...codes), value, { maxKeys: 8 }),
        fc.boolean(),
        (family, parameters, strict) => {
          const outcome = gradeEfficiency({ family, parameters, strict }, thresholds);
          expect(outcome.outcome === "graded" ? outcome.row : "").not.toBeNull();
          expect(subjectOf("dc-motor")).toBeNull();
        },
      ),
    );
  });
});

describe("IEC classes", () => {
  it.each([
    [55, 95.7, "IE4"],
    [55, 95.6, "IE3"],
    [55, 94.6, "IE3"],
    [55, 92, null],
    [50, 96, undefined],
  ])("%d kW at %d %% reaches %s", (ratedPowerKw, efficiencyPct, reached) => {
    const found = iecClassOf({ ratedPowerKw, poles: 4, efficiencyPct }, readIecClasses());
    expect(found?.reached).toBe(reached);
  });

  it("has no answer for other numbers of poles", () => {
    expect(
      iecClassOf({ ratedPowerKw: 55, poles: 2, efficiencyPct: 96 }, readIecClasses()),
    ).toBeNull();
  });
});
