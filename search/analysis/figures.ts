import { convert } from "#app/domain/units/convert.ts";
import { findQuantities, type FoundQuantity } from "#app/domain/units/find-quantities.ts";
import { formatNumber } from "#app/domain/units/format-quantity.ts";
import { canonicalUnit, unit } from "#app/domain/units/units.ts";
import { longestToken } from "./segmenter.ts";

/**
 * measure: 75千瓦, 0.8MPa. feature: what a machine has so many of, 4极, 五轴. quantity: how many machines, 两台.
 */
export type FigureKind = "measure" | "feature" | "quantity";

export interface FigureInText {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  /** One for each meaning of the unit and each end; equal for equal values: 132kW and 132千瓦. */
  readonly tokens: readonly string[];
}

/** Figures of folded text, in order and disjoint. How many machines are meant is no token. */
export function figuresIn(text: string): FigureInText[] {
  return findQuantities(text).map((found) => {
    const written = text.slice(found.from, found.to);
    const kind = kindOf(found, written);
    const ends = [...new Set([found.min, found.max])].filter((end) => end !== null);
    const tokens = kind === "quantity" ? [] : ends.flatMap((end) => tokensOf(end, found, written));
    return { from: found.from, to: found.to, kind, tokens: [...new Set(tokens)] };
  });
}

function kindOf({ units }: FoundQuantity, written: string): FigureKind {
  if (units.some((code) => code !== "pcs")) return "measure";
  return /[台套个]/.test(written) ? "quantity" : "feature";
}

/** What machines have a number of; 4P is 4极. */
const feature = /极|轴|工位|头|锭|路|层|孔|缸|腔|色|辊|座|温区|通道|刀位|片|把|p/;

function tokensOf(value: number, { units }: FoundQuantity, written: string): string[] {
  return units
    .flatMap((code) => {
      const kind = unit(code)?.kind;
      if (kind === undefined) return [];
      if (kind === "count") {
        const name = feature.exec(written)?.[0];
        return name ? [`${digits(value)}${name === "p" ? "极" : name}`] : [];
      }
      const moved = convert(value, code, canonicalUnit[kind]);
      return moved.ok ? [`${digits(moved.value)}${kind.toLowerCase()}`] : [];
    })
    .filter((token) => token.length <= longestToken);
}

/** A token has letters and digits only. */
function digits(value: number): string {
  return formatNumber(value, 4).replace(".", "点").replace("-", "负");
}
