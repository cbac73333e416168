import { staffNeedMove } from "./staff-moves.ts";

/** Gives a need that was refused or suspended back to its organisation for correction. */
export const restoreNeed = staffNeedMove("restore");
