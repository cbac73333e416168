import {
  motorSaving,
  oldMotorOf,
  savingFormula,
  type OldMotor,
} from "#app/domain/catalogue/motor-saving.ts";
import { parseQuantity } from "#app/domain/units/parse-quantity.ts";
import { exactYuan } from "#app/domain/shared/money.ts";

/** The figures that only the user knows, with what they may be. */
const figures = {
  oldEfficiencyPct: { label: "旧电机效率", unit: "%", most: 100, least: 1.5 },
  hours: { label: "年运行小时", unit: "h", most: 8784, least: 0 },
  loadPct: { label: "平均负载率", unit: "%", most: 150, least: 1.5 },
  pricePerKwh: { label: "电价", unit: "元/kWh", most: 100, least: 0 },
} as const;
type FigureName = keyof typeof figures;
const names = Object.keys(figures) as FigureName[];
const longest = 40;

/**
 * Old against new for motors: what the address says of it. The old motor's model brings power, poles and the
 * efficiency of its catalogue, wherever the user gives none.
 */
export function savingView(params: URLSearchParams, motors: readonly OldMotor[]) {
  const model = (params.get("oldModel") ?? "").trim().slice(0, longest);
  const found = oldMotorOf(model, motors);
  const written = Object.fromEntries(
    names.map((name) => [name, (params.get(name) ?? "").trim().slice(0, longest)]),
  ) as Record<FigureName, string>;
  if (written.oldEfficiencyPct === "" && found)
    written.oldEfficiencyPct = String(found.efficiencyPct);
  const read = names.map((name) => ({ name, ...readFigure(name, written[name]) }));
  const value = (name: FigureName) => read.find((each) => each.name === name)?.value ?? null;
  return {
    start: found
      ? { ratedPowerKw: String(found.ratedPowerKw), poles: String(found.poles) }
      : ({} as Readonly<Record<string, string>>),
    answer({ power, newPercent }: { power: number | null; newPercent: number | null }) {
      const inputs = {
        ratedPowerKw: power,
        oldEfficiencyPct: value("oldEfficiencyPct"),
        newEfficiencyPct: newPercent,
        hours: value("hours"),
        loadPct: value("loadPct"),
        pricePerKwh: value("pricePerKwh"),
      };
      const wanted = model !== "" || names.some((name) => params.get(name)?.trim());
      const saving = isWhole(inputs) ? motorSaving(inputs) : null;
      return {
        model,
        fields: read.map(({ name, problem }) => ({
          name,
          label: figures[name].label,
          unit: figures[name].unit,
          value: written[name],
          errors: problem === null ? [] : [problem],
        })),
        /** The row of the old motor, or that none has this model. */
        old: found,
        notFound: model !== "" && !found,
        missing: wanted
          ? Object.entries(inputs).flatMap(([name, each]) => (each === null ? [labelOf(name)] : []))
          : [],
        result: saving && {
          kwh: saving.kwh.toLocaleString("zh-CN"),
          money: exactYuan(saving.money),
          worse: saving.kwh < 0,
          formula: savingFormula,
          worked: saving.formula,
        },
      };
    },
  };
}

export type SavingAnswer = ReturnType<ReturnType<typeof savingView>["answer"]>;

type Inputs = Parameters<typeof motorSaving>[0];

function isWhole(inputs: {
  readonly [Name in keyof Inputs]: Inputs[Name] | null;
}): inputs is Inputs {
  return Object.values(inputs).every((each) => each !== null);
}

function labelOf(name: string): string {
  if (name === "ratedPowerKw") return "额定功率";
  return name === "newEfficiencyPct" ? "新电机效率" : figures[name as FigureName].label;
}

function readFigure(
  name: FigureName,
  text: string,
): { readonly value: number | null; readonly problem: string | null } {
  if (text === "") return { value: null, problem: null };
  const { label, unit, most, least } = figures[name];
  const kind = unit === "%" ? "percentage" : unit === "h" ? "duration" : "count";
  const plain = text.replace(/元.*$/, "");
  const read = parseQuantity(plain, { kind, ...(unit === "h" ? { defaultUnit: "h" } : {}) });
  const figure = read.ok && read.value.min === read.value.max ? read.value.min : null;
  if (figure === null) return { value: null, problem: `${label}请填一个数` };
  if (figure > most) return { value: null, problem: `${label}不超过 ${most} ${unit}` };
  if (figure <= least)
    return {
      value: null,
      problem: unit === "%" ? `${label}请按百分数填写，例如 88.4` : `${label}应大于 0`,
    };
  return { value: figure, problem: null };
}
