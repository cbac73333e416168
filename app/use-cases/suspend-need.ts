import { staffNeedMove } from "./staff-moves.ts";

/** Takes a need from readers until a reviewer restores it. */
export const suspendNeed = staffNeedMove("suspend");
