import { readFigure } from "./nameplate-figure.ts";
import type { ParameterCode } from "./efficiency-parameter.ts";
import type { ParameterValue } from "./efficiency-rows.ts";
import type { EfficiencySubject } from "./efficiency-subject.ts";
import type { EfficiencyProduct } from "./efficiency-threshold.ts";

/** Which product of the tables a machine is, or why that cannot be said. */
export type Route =
  | {
      readonly kind: "product";
      readonly product: EfficiencyProduct;
      readonly presumed: readonly string[];
    }
  | { readonly kind: "missing"; readonly parameters: readonly ParameterCode[] }
  | {
      readonly kind: "not_applicable" | "not_covered";
      readonly parameters: readonly ParameterCode[];
    };

type Given = Readonly<Record<ParameterCode, ParameterValue>>;

/** V. The low-voltage table's product is 三相异步电动机（低压）. */
const highestLowVoltage = 1000;
/** kVA. The largest capacity of the 10 kV tables; the 35 kV tables begin above it. */
const largestDistribution = 2500;

/**
 * The product of the tables. `strict` takes nothing for granted: a mark must not rest on what nobody stated.
 * Never throws.
 */
export function routeOf(subject: EfficiencySubject, given: Given, strict: boolean): Route {
  switch (subject.code) {
    case "motor":
      return genericMotor(given);
    case "three-phase-motor":
      return given["motorType"] === undefined ? inductionMotor(given) : genericMotor(given);
    case "screw-air-compressor":
      return compressor(given, strict);
    case "distribution-transformer":
      return transformer(given, strict);
    case "power-transformer":
      return given["insulationMedium"] === "干式"
        ? notCovered("insulationMedium")
        : (voltageClass(given) ?? missing("highVoltageKv"));
    case "industrial-heat-pump":
      return ["空气源", undefined].includes(textOf(given, "sourceSide"))
        ? product("heat-pump")
        : notApplicable("sourceSide");
    default:
      return product(subject.products[0]!);
  }
}

function genericMotor(given: Given): Route {
  switch (given["motorType"]) {
    case "三相异步电动机":
      return inductionMotor(given);
    case "高压三相异步电动机":
      return product("motor-hv-3phase");
    case "永磁同步电动机":
      return product("motor-pm-sync");
    default:
      return missing("motorType");
  }
}

function inductionMotor(given: Given): Route {
  const volts = lowest(given, "ratedVoltageV");
  return product(
    volts !== null && volts > highestLowVoltage ? "motor-hv-3phase" : "motor-lv-3phase",
  );
}

function compressor(given: Given, strict: boolean): Route {
  const lubrication = textOf(given, "lubrication");
  if (lubrication === "无油" || lubrication === "水润滑") return notApplicable("lubrication");
  const open: ParameterCode[] = [];
  const control = textOf(given, "speedControl");
  if (control === undefined) open.push("speedControl");
  if (lubrication === undefined && strict) open.push("lubrication");
  if (open.length > 0) return missing(...open);
  return product(
    control === "工频" ? "air-compressor-fixed" : "air-compressor-vsd",
    lubrication === undefined ? "未给出润滑方式，按喷油回转空气压缩机判定" : null,
  );
}

function transformer(given: Given, strict: boolean): Route {
  const medium = textOf(given, "insulationMedium");
  if (medium === undefined)
    return missing(
      "insulationMedium",
      ...(strict && given["highVoltageKv"] === undefined ? ["highVoltageKv"] : []),
    );
  const byVoltage = voltageClass(given);
  const tenKilovolt = medium === "干式" ? "transformer-10kv-dry" : "transformer-10kv-oil";
  if (byVoltage?.kind === "product") {
    if (byVoltage.product !== "transformer-35kv") return product(tenKilovolt);
    return medium === "干式" ? notCovered("insulationMedium", "highVoltageKv") : byVoltage;
  }
  if (byVoltage) return byVoltage;
  const capacity = lowest(given, "ratedCapacityKva");
  if (strict || capacity === null || capacity > largestDistribution)
    return missing(...(capacity === null ? ["ratedCapacityKva"] : []), "highVoltageKv");
  return product(tenKilovolt, "未给出高压侧额定电压，按 10 kV 级判定");
}

/** Null without a voltage. The tables at hand are those of 10 kV and 35 kV. */
function voltageClass(given: Given): Route | null {
  const kilovolts = lowest(given, "highVoltageKv");
  if (kilovolts === null) return null;
  if (kilovolts === 10) return product("transformer-10kv-oil");
  return kilovolts === 35 ? product("transformer-35kv") : notCovered("highVoltageKv");
}

function textOf(given: Given, code: ParameterCode): string | undefined {
  const value = given[code];
  return typeof value === "string" ? value : undefined;
}

function lowest(given: Given, code: ParameterCode): number | null {
  const value = given[code];
  if (typeof value === "string") return null;
  const reading = readFigure(value);
  if (reading.kind === "missing") return null;
  return reading.kind === "single" ? reading.value : reading.min;
}

function product(of: EfficiencyProduct, presumed: string | null = null): Route {
  return { kind: "product", product: of, presumed: presumed ? [presumed] : [] };
}

function missing(...parameters: ParameterCode[]): Route {
  return { kind: "missing", parameters };
}

function notApplicable(...parameters: ParameterCode[]): Route {
  return { kind: "not_applicable", parameters };
}

function notCovered(...parameters: ParameterCode[]): Route {
  return { kind: "not_covered", parameters };
}
