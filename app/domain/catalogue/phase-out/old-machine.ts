/** A machine in service as its nameplate and its papers say it. Empty texts and null: not stated. */
export interface OldMachineQuery {
  readonly model: string;
  /** What it is called: 三相异步电动机. */
  readonly type: string;
  /** What the vocabulary calls it; null where it does not know the type. */
  readonly familyName: string | null;
  readonly powerKw: number | null;
  /** As written: 500 kVA, 4 t/h, 1200 m³, 5 万吨/年. */
  readonly capacity: string;
  /** As written: 10 kV, 380 V; a bare number from 100 on is V, below kV. */
  readonly voltage: string;
  readonly yearMade: number | null;
  readonly yearCommissioned: number | null;
  /** It works in a plant of the petrochemical or chemical industry. */
  readonly inChemicalPlant: boolean;
}

/** A query that says nothing but a model. */
export function oldMachine(stated: Partial<OldMachineQuery>): OldMachineQuery {
  return {
    model: "",
    type: "",
    familyName: null,
    powerKw: null,
    capacity: "",
    voltage: "",
    yearMade: null,
    yearCommissioned: null,
    inChemicalPlant: false,
    ...stated,
  };
}

/** A figure and how it is shown; where it was read. */
export interface ReadFigure {
  readonly value: number;
  readonly shown: string;
  readonly from: "model" | "stated";
}

const transformerModel = /^[A-Z()]+\d*(?:-[A-Z.]+)*-(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?/;

/** Rated capacity in kVA: of the model S9-M-315/10, else as stated. */
export function capacityKva(machine: OldMachineQuery, key: string): ReadFigure | null {
  const model = transformerModel.exec(key);
  if (model) return { value: Number(model[1]), shown: `${model[1]} kVA`, from: "model" };
  const stated = /(\d+(?:\.\d+)?)\s*([KM])VA/.exec(said(machine));
  if (!stated) return null;
  const value = Number(stated[1]) * (stated[2] === "M" ? 1000 : 1);
  return { value, shown: `${value} kVA`, from: "stated" };
}

/** Rated voltage in kV: of a transformer's model, else as stated. */
export function voltageKv(
  machine: OldMachineQuery,
  key: string,
  inModel: boolean,
): ReadFigure | null {
  const model = inModel ? transformerModel.exec(key)?.[2] : undefined;
  if (model !== undefined) return { value: Number(model), shown: `${model} kV`, from: "model" };
  const text = `${machine.voltage} ${machine.capacity}`.toUpperCase();
  const kilo = /(\d+(?:\.\d+)?)\s*(?:KV(?!A)|千伏)/.exec(text);
  if (kilo) return { value: Number(kilo[1]), shown: `${kilo[1]} kV`, from: "stated" };
  const volt = /(\d+(?:\.\d+)?)\s*(?:V(?!A)|伏)/.exec(text);
  if (volt) return { value: Number(volt[1]) / 1000, shown: `${volt[1]} V`, from: "stated" };
  const bare = /^\d+(?:\.\d+)?$/.exec(machine.voltage.trim());
  if (!bare) return null;
  const number = Number(bare[0]);
  return number >= 100
    ? { value: number / 1000, shown: `${number} V`, from: "stated" }
    : { value: number, shown: `${number} kV`, from: "stated" };
}

/** Rated current in A: as stated, else the number behind the series of a welder: NSA-300. */
export function currentAmps(machine: OldMachineQuery, key: string): ReadFigure | null {
  const stated = /(\d+(?:\.\d+)?)\s*(?:A|安)(?![A-Z])/.exec(said(machine));
  if (stated) return { value: Number(stated[1]), shown: `${stated[1]} A`, from: "stated" };
  const model = /^[A-Z]+\d?-?(\d{2,4})(?!\d)/.exec(key);
  return model ? { value: Number(model[1]), shown: `${model[1]} A`, from: "model" } : null;
}

/** Steam a boiler makes, in t/h: 4 t/h, 4 蒸吨, 2.8 MW as 4 t/h. */
export function steamTonsPerHour(machine: OldMachineQuery): ReadFigure | null {
  const text = said(machine);
  const tons = /(\d+(?:\.\d+)?)\s*(?:T\/H|蒸吨|吨\/时|吨\/小时|吨每小时)/.exec(text);
  if (tons) return { value: Number(tons[1]), shown: `${tons[1]} t/h`, from: "stated" };
  const heat = /(\d+(?:\.\d+)?)\s*MW/.exec(text);
  if (!heat) return null;
  const value = Number(heat[1]) / 0.7;
  return { value, shown: `${heat[1]} MW（按 0.7 MW 合 1 t/h）`, from: "stated" };
}

/** Cubic metres of a blast furnace. */
export function volumeM3(machine: OldMachineQuery): ReadFigure | null {
  const found = /(\d+(?:\.\d+)?)\s*(?:M3|M³|立方米|立方)/.exec(said(machine));
  return found && { value: Number(found[1]), shown: `${found[1]} m³`, from: "stated" };
}

/** Tons of a charge, or of a product a year: 50 t, 50 吨, 5 万吨/年. */
export function tons(machine: OldMachineQuery): ReadFigure | null {
  const found = /(\d+(?:\.\d+)?)\s*(万)?\s*(?:吨|T(?![A-Z/]|\/H))/.exec(said(machine));
  if (!found) return null;
  const value = Number(found[1]) * (found[2] ? 10_000 : 1);
  return { value, shown: `${found[1]} ${found[2] ?? ""}吨`, from: "stated" };
}

function said(machine: OldMachineQuery): string {
  return machine.capacity.toUpperCase();
}
