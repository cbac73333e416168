import { inquiryMove } from "./inquiry-moves.ts";

/** Declines an inquiry; no card is shown. */
export const declineInquiry = inquiryMove("decline");
