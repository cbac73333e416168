import { z } from "zod";
import type { IecClassRow } from "#app/domain/catalogue/iec-class.ts";
import type { OldMotor } from "#app/domain/catalogue/motor-saving.ts";
import {
  efficiencyProducts,
  type EfficiencyThreshold,
  type GradeGate,
  type RowCondition,
} from "#app/domain/catalogue/efficiency-threshold.ts";
import { efficiencyParameter } from "#app/domain/catalogue/efficiency-parameter.ts";
import { isDay } from "#app/domain/shared/time.ts";
import { readCsvFile, readJsonFile } from "./reference-file.ts";

const words = z.string().min(1);
const day = z.string().refine(isDay, "is not a day like 2024-05-14");
const figure = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "is not a number")
  .transform(Number);
const cell = z.union([figure, z.literal("").transform(() => null)]);
const single = z.union([z.number(), words]);
const conditions = z
  .string()
  .transform((text) => JSON.parse(text) as unknown)
  .pipe(z.record(words, z.union([single, z.array(single).min(1)])));

const thresholdRow = z
  .strictObject({
    standard: words,
    edition: words,
    effective_from: z.union([day, z.literal("").transform(() => null)]),
    product_family: z.enum(efficiencyProducts),
    product_name_zh: words,
    conditions,
    metric: words,
    unit: z.string(),
    direction: z.enum(["higher", "lower"]),
    grade1: cell,
    grade2: cell,
    grade3: cell,
    table: words,
    source: words,
  })
  .refine(({ direction, grade1, grade2, grade3 }) => {
    const falling = [grade1, grade2, grade3].filter((each) => each !== null);
    const steps = falling.slice(1).map((each, n) => falling[n]! - each);
    return steps.every((step) => (direction === "higher" ? step >= 0 : step <= 0));
  }, "grades are out of order");

/** The rows of nine standards' tables, then the formula rows of GB 19762-2025. */
export function readEfficiencyThresholds(): EfficiencyThreshold[] {
  const listed = readCsvFile("efficiency/thresholds.csv", thresholdRow).map(
    (row): EfficiencyThreshold => {
      const { grade3Gate, ...plain } = row.conditions;
      return {
        product: row.product_family,
        standard: row.standard,
        edition: row.edition,
        effectiveFrom: row.effective_from,
        productName: row.product_name_zh,
        table: row.table,
        conditions: conditionsOf(plain),
        metric: row.metric,
        unit: row.unit,
        direction: row.direction,
        limits: { 1: row.grade1, 2: row.grade2, 3: row.grade3 },
        gates: typeof grade3Gate === "string" ? gatesOf(grade3Gate) : [],
        caution: cautionOf(row.standard, plain, row.source),
        source: row.source,
      };
    },
  );
  return [...listed, ...pumpRows()];
}

type Plain = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** A boiler states its capacity as steam or as heat: the tables give both limits, either decides. */
const alternatives = ["steamCapacityTph", "thermalPowerMw"];

function conditionsOf(plain: Plain): EfficiencyThreshold["conditions"] {
  const all = Object.entries(plain).flatMap(([key, value]) => conditionOf(key, value));
  const either = all.filter(({ parameter }) => alternatives.includes(parameter));
  const rest = all.filter(({ parameter }) => !alternatives.includes(parameter));
  return either.length > 0 ? [...rest, either] : rest;
}

/** Key of the transcription: plain for equality, with Gt, Gte, Lt, Lte for a comparison. Kilovolts become volts. */
function conditionOf(key: string, value: Plain[string]): RowCondition[] {
  const [, name, suffix] = /^(.*?)(Gte|Gt|Lte|Lt)?$/.exec(key)!;
  const kilovolts = name === "ratedVoltageKv";
  const parameter = kilovolts ? "ratedVoltageV" : name!;
  if (!efficiencyParameter(parameter)) throw new Error(`the condition ${key} is not known`);
  if (suffix) {
    if (typeof value !== "number") throw new Error(`the condition ${key} is no number`);
    return [{ parameter, op: suffix.toLowerCase() as "gt" | "gte" | "lt" | "lte", than: value }];
  }
  const values = [value].flat();
  const stages =
    values.length === 1 && typeof value === "string" ? stageRange(parameter, value) : null;
  if (stages) return stages;
  return [
    {
      parameter,
      is: values.map((each) => (kilovolts && typeof each === "number" ? each * 1000 : each)),
    },
  ];
}

/** 2~3级 → from 2 to 3; 2级 → 2. */
function stageRange(parameter: string, value: string): RowCondition[] | null {
  const found = parameter === "stages" ? /^(\d+)(?:~(\d+))?级$/.exec(value) : null;
  if (!found) return null;
  const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])];
  return [
    { parameter, op: "gte", than: from },
    { parameter, op: "lte", than: to },
  ];
}

/** COPdh≥2.0;COPh≥2.3 */
function gatesOf(text: string): GradeGate[] {
  const names = { COPc: "cop", COPdh: "copdh", COPh: "coph", IPLV: "iplv", CSPF: "cspf" } as const;
  return text.split(";").map((part) => {
    const [name, least] = part.split("≥");
    const parameter = names[name as keyof typeof names];
    if (!parameter || !Number(least)) throw new Error(`the condition ${part} cannot be read`);
    return { parameter, atLeast: Number(least) };
  });
}

/** kW; from here the columns of the transcribed pages may be out of line. */
const doubtfulFrom = 16_000;
/** Printed as 68 where its neighbours lead to 66. */
const doubtfulCell = "EE-GB28381#GB28381-R000048";

const twoLevels = "该标准只设两级：能效限定值记作 3 级，节能评价值记作 2 级，没有 1 级";

function cautionOf(standard: string, plain: Plain, source: string): string {
  const power = plain["ratedPowerKw"];
  if (standard === "GB 30254-2024" && typeof power === "number" && power >= doubtfulFrom)
    return "16 MW 及以上各行在转录来源中疑有列错位，请核对官方文本";
  if (source === doubtfulCell && plain["impellerDiameterMmLt"] === 300)
    return `${twoLevels}；该格转录来源印作 68，疑为 66 之误，请核对官方文本`;
  return standard === "GB 28381-2012" ? twoLevels : "";
}

const coefficients = z.strictObject({
  a: z.number(),
  b: z.number(),
  c: z.number(),
  d: z.number(),
  e: z.number(),
});
const formulasFile = z.object({
  formulas: z
    .array(
      z.object({
        standard: words,
        edition: words,
        effectiveFrom: day,
        productFamily: z.literal("water-pump"),
        productNameZh: words,
        metric: z.literal("efficiencyPct"),
        unit: words,
        direction: z.literal("higher"),
        table: words,
        rows: z.array(
          z.strictObject({
            pumpType: words,
            conditions: z.record(words, z.number()),
            coefficients,
            C1: z.number(),
            C2: z.number(),
            C3: z.number(),
            source: words,
          }),
        ),
      }),
    )
    .length(1),
});

function pumpRows(): EfficiencyThreshold[] {
  return readJsonFile("efficiency/formulas.json", formulasFile).formulas.flatMap((formula) =>
    formula.rows.map((row) => ({
      product: formula.productFamily,
      standard: formula.standard,
      edition: formula.edition,
      effectiveFrom: formula.effectiveFrom,
      productName: formula.productNameZh,
      table: formula.table,
      conditions: conditionsOf({ pumpType: row.pumpType, ...row.conditions }),
      metric: formula.metric,
      unit: formula.unit,
      direction: formula.direction,
      limits: { 1: null, 2: null, 3: null },
      formula: {
        coefficients: row.coefficients,
        C: { 1: row.C1, 2: row.C2, 3: row.C3 },
      },
      gates: [],
      caution: "",
      source: row.source,
    })),
  );
}

const iecConditions = z
  .string()
  .transform((text) => JSON.parse(text) as unknown)
  .pipe(
    z.strictObject({ ratedPowerKw: z.number(), poles: z.literal(4), frequencyHz: z.literal(50) }),
  );

/** IEC 60034-30-1, 4 poles, 50 Hz: kept apart from the GB grades. */
export function readIecClasses(): IecClassRow[] {
  const row = z.strictObject({
    standard: words,
    product_family: z.literal("motor-lv-3phase"),
    conditions: iecConditions,
    metric: z.literal("efficiencyPct"),
    unit: z.literal("%"),
    direction: z.literal("higher"),
    ie1: figure,
    ie2: figure,
    ie3: figure,
    ie4: figure,
    source: words,
  });
  return readCsvFile("efficiency/iec-classes.csv", row).map((each) => ({
    standard: each.standard,
    ratedPowerKw: each.conditions.ratedPowerKw,
    poles: each.conditions.poles,
    limits: { IE1: each.ie1, IE2: each.ie2, IE3: each.ie3, IE4: each.ie4 },
    source: each.source,
  }));
}

/** Catalogue efficiency of old Y motors, by the item of the phase-out catalogue that lists them. */
export function readOldMotors(): OldMotor[] {
  const row = z.strictObject({
    batch: words,
    item_no: words,
    model: words,
    ratedPowerKw: figure,
    poles: figure,
    catalogueEfficiencyPct: figure,
    grade3_gb18613_2020: figure,
    grade2_gb18613_2020: figure,
    grade1_gb18613_2020: figure,
    source: words,
  });
  return readCsvFile("efficiency/old-motors.csv", row).map((each) => ({
    batch: each.batch,
    itemNo: each.item_no,
    model: each.model,
    ratedPowerKw: each.ratedPowerKw,
    poles: each.poles,
    efficiencyPct: each.catalogueEfficiencyPct,
    source: each.source,
  }));
}

/** Where a transcription comes from; `key` is the part of a threshold's source before #. */
export interface ReferenceSource {
  readonly key: string;
  readonly provenance: string;
  readonly note: string;
}

export function readEfficiencySources(): ReferenceSource[] {
  const row = z.strictObject({ key: words, provenance: words, note: z.string() });
  return readCsvFile("efficiency/sources.csv", row);
}
