import type { OldAssetContent } from "#app/domain/demand/old-asset.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { readMachine } from "#app/domain/sheets/machine-rows.ts";
import { machineProblems } from "#app/domain/demand/old-asset.ts";
import { valueOf, type FormValues } from "./form-values.ts";

/** Fields of the nameplate's form. */
export const machineFields = [
  "number",
  "place",
  "type",
  "model",
  "power",
  "capacity",
  "voltage",
  "yearMade",
  "yearCommissioned",
  "chemical",
] as const;

/** The nameplate as it was typed → a machine, or what is wrong with which field. */
export function readMachineForm(values: FormValues): {
  readonly machine: OldAssetContent;
  readonly problems: readonly FieldProblem[];
} {
  const typed = Object.fromEntries(machineFields.map((field) => [field, valueOf(values, field)]));
  const { machine, why } = readMachine(typed);
  const rules = machineProblems(machine);
  const told = new Set(rules.map(({ message }) => message));
  const problems = why
    .filter((message) => !told.has(message))
    .map((message): FieldProblem => ({ field: fieldOf(message), message }));
  return { machine, problems: [...problems, ...rules] };
}

const starts: readonly (readonly [string, (typeof machineFields)[number]])[] = [
  ["功率", "power"],
  ["出厂", "yearMade"],
  ["投运", "yearCommissioned"],
  ["型号", "model"],
  ["设备类别", "type"],
  ["容量", "capacity"],
  ["电压", "voltage"],
  ["资产编号", "number"],
  ["安装位置", "place"],
];

function fieldOf(message: string): string {
  return starts.find(([start]) => message.startsWith(start))?.[1] ?? "model";
}

/** The machine as its form shows it. */
export function machineFormValues(machine: OldAssetContent): FormValues {
  const { number, place, type, model, capacity, voltage, powerKw } = machine;
  const { yearMade, yearCommissioned, inChemicalPlant } = machine;
  const shown = (value: number | null) => [value === null ? "" : String(value)];
  return {
    number: [number],
    place: [place],
    type: [type],
    model: [model],
    power: shown(powerKw),
    capacity: [capacity],
    voltage: [voltage],
    yearMade: shown(yearMade),
    yearCommissioned: shown(yearCommissioned),
    chemical: inChemicalPlant ? ["yes"] : [],
  };
}
