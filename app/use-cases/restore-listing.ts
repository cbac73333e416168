import { staffListingMove } from "./staff-moves.ts";

/** Gives a listing that was refused or suspended back to its organisation for correction. */
export const restoreListing = staffListingMove("restore");
