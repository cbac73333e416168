import { staffListingMove } from "./staff-moves.ts";

/** Takes a listing from readers and gives it back to its organisation for correction. */
export const returnListing = staffListingMove("return");
