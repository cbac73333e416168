import { inquiryMove } from "./inquiry-moves.ts";

/** Agrees to an inquiry: from now on both sides see each other's contact card. */
export const acceptInquiry = inquiryMove("accept");
