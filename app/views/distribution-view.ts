import type { BinRow, DistributionView } from "#app/components/distribution.tsx";
import type { Bin } from "#app/domain/supply/distribution.ts";
import { formatNumber, formatRange } from "#app/domain/units/format-quantity.ts";
import type { QuantityRange } from "#app/domain/units/quantity.ts";
import { unit } from "#app/domain/units/units.ts";
import type { AttributeDefinition } from "#app/domain/vocabulary/vocabulary.ts";
import { priceMeasure, type ChoiceCount } from "#app/use-cases/distribution-port.ts";
import type { FigureDistribution } from "#app/use-cases/view-family.ts";

interface Facts {
  readonly figures: ReadonlyMap<string, FigureDistribution>;
  readonly choices: readonly ChoiceCount[];
}

/** The price, then the leading attributes: how what offers state lies, each in one unit. */
export function distributionViews(
  attributes: readonly AttributeDefinition[],
  { figures, choices }: Facts,
): DistributionView[] {
  const price = figureView("单价", "万元/台（套）", false, figures.get(priceMeasure));
  const others = attributes.map((attribute) => {
    const { code, name, kind, unit: canonical } = attribute;
    if (kind === "choice") return choiceView(attribute, choices);
    const symbol = (canonical && unit(canonical)?.symbol) || "";
    return figureView(name, symbol, kind === "count" || kind === "grade", figures.get(code));
  });
  return [price, ...others];
}

function figureView(
  title: string,
  unitText: string,
  whole: boolean,
  found: FigureDistribution | undefined,
): DistributionView {
  const nothing = { title, unit: unitText, stated: 0, rows: [], few: [], middle: null, open: 0 };
  if (!found) return nothing;
  const { stated, open, few, median } = found.spread;
  if (few)
    return {
      ...nothing,
      stated,
      few: few.map(rangeWords),
    };
  return {
    ...nothing,
    stated,
    open,
    middle: formatNumber(median, 4),
    rows: found.bins.map((bin): BinRow => ({ label: binLabel(bin, whole), count: bin.count })),
  };
}

/** A span in the canonical unit. Nobody measured the digits that a conversion adds: 3.5 公斤 shows 0.3432 MPa. */
export function rangeWords({ min, max }: Pick<QuantityRange, "min" | "max">): string {
  const measured = (value: number | null) =>
    value === null || Number.isInteger(value) ? value : Number(value.toPrecision(4));
  return formatRange({ min: measured(min), max: measured(max), unit: "" });
}

/** 10–20 holds 10 and not 20; of whole numbers, the numbers themselves. */
function binLabel({ from, to }: Bin, whole: boolean): string {
  if (from === null) return `< ${formatNumber(to ?? 0)}`;
  if (to === null) return `≥ ${formatNumber(from)}`;
  const last = whole ? to - 1 : to;
  return from === last ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(last)}`;
}

function choiceView(
  { code, name, choices: allowed }: AttributeDefinition,
  counted: readonly ChoiceCount[],
): DistributionView {
  const rows = allowed.flatMap((choice): BinRow[] => {
    const found = counted.find((each) => each.attribute === code && each.choice === choice);
    return found ? [{ label: choice, count: found.count }] : [];
  });
  const stated = rows.reduce((sum, { count }) => sum + count, 0);
  return { title: name, unit: "", stated, rows, few: [], middle: null, open: 0 };
}
