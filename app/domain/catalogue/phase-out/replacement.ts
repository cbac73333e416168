import type { OldMachineCheck } from "./check.ts";
import type { PhaseOutFamily } from "./edition.ts";
import { phaseOutFamilyLabels } from "./family-words.ts";
import { modelKey } from "./model-key.ts";
import { capacityKva, steamTonsPerHour, voltageKv, type OldMachineQuery } from "./old-machine.ts";

/** One line that the machine that comes instead should meet, by attribute of the vocabulary or in words. */
export interface ReplacementLine {
  readonly attribute: string | null;
  readonly name: string;
  readonly op: "gte" | "eq" | "is";
  readonly value: string;
  readonly unit: string | null;
}

/** What a need for the machine that comes instead starts with. */
export interface Replacement {
  /** Code of the vocabulary where the type itself names none. */
  readonly usualFamily: string | null;
  readonly title: string;
  readonly lines: readonly ReplacementLine[];
  /** Why it has to go, with the quote. */
  readonly reason: string;
}

const usualFamilies: Partial<Record<PhaseOutFamily, string>> = {
  motor: "three-phase-motor",
  transformer: "distribution-transformer",
  pump: "centrifugal-pump",
  fan: "industrial-fan",
  boiler: "industrial-boiler",
  compressor: "air-compressor",
  welder: "arc-welding-machine",
};

/** Proposes what replaces a machine: the same work, and where the plans ask for it grade 2 or better. */
export function replacementFor(machine: OldMachineQuery, check: OldMachineCheck): Replacement {
  const key = modelKey(machine.model);
  const [family] = check.family?.families ?? [];
  const name =
    machine.familyName ?? (machine.type.trim() || (family ? phaseOutFamilyLabels[family] : "设备"));
  const lines =
    family === "motor" ? motorLines(machine, key, check) : otherLines(machine, key, family);
  const wanted = check.directions.length > 0 ? [...lines, grade] : lines;
  return {
    usualFamily: family ? (usualFamilies[family] ?? null) : null,
    title: `更换旧${name}${machine.model.trim() ? ` ${machine.model.trim()}` : ""}`.slice(0, 60),
    lines: wanted,
    reason: reasonOf(machine, check),
  };
}

const grade: ReplacementLine = {
  attribute: null,
  name: "能效等级",
  op: "is",
  value: "2级及以上",
  unit: null,
};

/** A motor is replaced by one of the same power, poles and mounting size. */
function motorLines(
  machine: OldMachineQuery,
  key: string,
  check: OldMachineCheck,
): ReplacementLine[] {
  const printed = check.hits
    .map(({ condition, quote }) => /(\d+(?:\.\d+)?)kW/.exec(`${condition} ${quote}`)?.[1])
    .find((each) => each !== undefined);
  const power = machine.powerKw === null ? printed : String(machine.powerKw);
  const poles = /-(\d{1,2})(?![\dA-Z])/.exec(key.replace(/^[A-Z0-9]*?-(?=\d{2,3}[SML])/, ""))?.[1];
  const frame = /(\d{2,3}[SML]\d?)/.exec(key)?.[1];
  return [
    ...(power === undefined
      ? []
      : [
          {
            attribute: "ratedPower",
            name: "额定功率",
            op: "eq",
            value: power,
            unit: "kW",
          } as const,
        ]),
    ...(poles === undefined
      ? []
      : [{ attribute: "poles", name: "极数", op: "eq", value: poles, unit: "pcs" } as const]),
    ...(frame === undefined
      ? []
      : [{ attribute: "frameSize", name: "机座号", op: "is", value: frame, unit: null } as const]),
  ];
}

function otherLines(
  machine: OldMachineQuery,
  key: string,
  family: PhaseOutFamily | undefined,
): ReplacementLine[] {
  if (family === "transformer") {
    const capacity = capacityKva(machine, key);
    const voltage = voltageKv(machine, key, true);
    return [
      ...(capacity
        ? [line("ratedCapacity", "额定容量", "gte", String(capacity.value), "kVA")]
        : []),
      ...(voltage ? [line("highVoltage", "高压侧电压", "eq", String(voltage.value), "kV")] : []),
    ];
  }
  if (family === "boiler") {
    const steam = steamTonsPerHour(machine);
    return steam ? [line(null, "额定蒸发量", "is", `≥ ${steam.value} t/h`, null)] : [];
  }
  if (machine.powerKw === null) return [];
  return [line("ratedPower", "额定功率", "eq", String(machine.powerKw), "kW")];
}

function line(
  attribute: string | null,
  name: string,
  op: ReplacementLine["op"],
  value: string,
  unit: string | null,
): ReplacementLine {
  return { attribute, name, op, value, unit };
}

/** The strongest grounds in words: the entry or the rule with its quote and document. */
function reasonOf(machine: OldMachineQuery, check: OldMachineCheck): string {
  const { model, type, yearMade, yearCommissioned } = machine;
  const plate = [
    type.trim(),
    model.trim(),
    yearMade === null ? "" : `${yearMade} 年出厂`,
    yearCommissioned === null ? "" : `${yearCommissioned} 年投运`,
  ].filter(Boolean);
  const lines = [`现用设备：${plate.join("，")}。`];
  const hit = check.hits.find(({ outcome }) => outcome === "hit" || outcome === "needs_check");
  if (hit) {
    const certain = hit.outcome === "hit" ? "列入" : "可能列入（需核对）";
    lines.push(`${certain}${hit.document} 条目 ${hit.item}：“${hit.quote}”。`);
  }
  for (const { document, clause, quote, evaluated } of check.rules.slice(0, 2))
    lines.push(`${document} ${clause}：“${quote}”（${evaluated}）。`);
  if (lines.length === 1 && check.directions[0]) {
    const { document, clause, quote } = check.directions[0];
    lines.push(`${document} ${clause}：“${quote}”。`);
  }
  return `${lines.join("\n")}\n以官方文本为准。`;
}
