import { expect, it } from "vitest";
import { importAfter, importMoves, importStatuses } from "./import.ts";

it("walks every pair of status and move", () => {
  const allowed = importStatuses.flatMap((status) =>
    importMoves.flatMap((move) => {
      const after = importAfter(status, move);
      return after ? [`${status} ${move} ${after}`] : [];
    }),
  );
  expect(allowed).toEqual([
    "mapping map checking",
    "mapping cancel cancelled",
    "checking check ready",
    "checking cancel cancelled",
    "ready map checking",
    "ready confirm running",
    "ready cancel cancelled",
    "running finish done",
    "running cancel cancelled",
    "done undo undoing",
    "cancelled undo undoing",
    "undoing end undone",
  ]);
});
