import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrow keys walk over the cells of a table that hold something to press; Escape does `leave`. Cells carry
 * `data-row` and `data-column`.
 */
export function gridKeys(leave: (() => void) | null) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape" && leave) return leave();
    const step = steps[event.key];
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextCell(event.currentTarget, cell, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

function nextCell(
  table: HTMLElement,
  cell: HTMLElement,
  [rows, columns]: readonly [number, number],
): HTMLElement | null {
  let [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)];
  for (;;) {
    row += rows;
    column += columns;
    const next = table.querySelector(`[data-row="${row}"][data-column="${column}"]`);
    if (!next) return null;
    const inside = next.querySelector<HTMLElement>("a, button");
    if (inside) return inside;
  }
}
