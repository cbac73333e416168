import { staffListingMove } from "./staff-moves.ts";

/** Takes a listing from readers until a reviewer restores it. */
export const suspendListing = staffListingMove("suspend");
