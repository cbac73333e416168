import { staffNeedMove } from "./staff-moves.ts";

/** Takes a need from readers and gives it back to its organisation for correction. */
export const returnNeed = staffNeedMove("return");
