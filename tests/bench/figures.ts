/** One measured figure; the baseline was measured in the same run. */
export interface Figure {
  readonly part: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: number | null;
  readonly ratio?: number | null;
  /** What the ratio (or the value, without a ratio) has to keep: "≥ 20". */
  readonly bar?: string | null;
  readonly ok?: boolean | null;
}

export interface Report {
  add(figure: Figure): void;
  /** Something that was not measured, and why. */
  skip(part: string, why: string): void;
  readonly figures: readonly Figure[];
}

export function createReport(tell: (line: string) => void): Report {
  const figures: Figure[] = [];
  return {
    figures,
    add(figure) {
      figures.push(figure);
      tell(`  ${rowOf(figure).join("  ")}`);
    },
    skip: (part, why) => tell(`  ${part} SKIPPED: ${why}`),
  };
}

/** The figure with its ratio to the baseline and whether it keeps the bar, e.g. atLeast(20). */
export function judged(figure: Figure, bar: Bar): Figure {
  const judgedBy = figure.ratio ?? figure.value;
  return { ...figure, bar: bar.words, ok: bar.keeps(judgedBy) };
}

export interface Bar {
  readonly words: string;
  keeps(value: number): boolean;
}

export const atLeast = (least: number): Bar => ({
  words: `≥ ${rounded(least)}`,
  keeps: (value) => value >= least,
});

export const atMost = (most: number): Bar => ({
  words: `≤ ${rounded(most)}`,
  keeps: (value) => value <= most,
});

/** Three significant digits. */
export function rounded(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3));
}

export function jsonLine(figure: Figure): string {
  const { part, value, unit, baseline = null, ratio = null, bar = null, ok = null } = figure;
  return JSON.stringify({
    part,
    figure: figure.figure,
    value: rounded(value),
    unit,
    baseline: baseline === null ? null : rounded(baseline),
    ratio: ratio === null ? null : rounded(ratio),
    bar,
    ok,
  });
}

const heads = ["part", "figure", "value", "baseline", "ratio", "bar", ""];

function rowOf({ part, figure, value, unit, baseline, ratio, bar, ok }: Figure): string[] {
  return [
    part,
    figure,
    `${rounded(value)} ${unit}`,
    baseline === undefined || baseline === null ? "" : `${rounded(baseline)} ${unit}`,
    ratio === undefined || ratio === null ? "" : String(rounded(ratio)),
    bar ?? "",
    ok === undefined || ok === null ? "" : ok ? "ok" : "SHORT",
  ];
}

/** A table in Markdown, which also reads well in a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(rowOf)];
  const widths = heads.map((_, n) => Math.max(3, ...rows.map((row) => (row[n] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, n) => cell.padEnd(widths[n]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(heads), rule, ...rows.slice(1).map(line)].join("\n");
}
