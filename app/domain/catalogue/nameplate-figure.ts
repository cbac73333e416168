/** A figure of a nameplate in its canonical unit: a number, or a range of which either end may be open. */
export type NameplateFigure = number | { readonly min: number | null; readonly max: number | null };

/** missing: not given, or no number. range: more than one value. */
export type FigureReading =
  | { readonly kind: "missing" }
  | { readonly kind: "range"; readonly min: number | null }
  | { readonly kind: "single"; readonly value: number };

export function readFigure(figure: NameplateFigure | null | undefined): FigureReading {
  if (figure === null || figure === undefined) return { kind: "missing" };
  if (typeof figure === "number")
    return Number.isFinite(figure)
      ? { kind: "single", value: toMillionths(figure) }
      : { kind: "missing" };
  const { min, max } = figure;
  if (min === null && max === null) return { kind: "missing" };
  return min !== null && min === max ? readFigure(min) : { kind: "range", min };
}

/** Rounding to millionths drops the binary remainder of a conversion or difference, and nothing a nameplate prints. */
export function toMillionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
