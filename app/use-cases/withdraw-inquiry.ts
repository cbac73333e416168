import { inquiryMove } from "./inquiry-moves.ts";

/** Takes one's own unanswered inquiry back. */
export const withdrawInquiry = inquiryMove("withdraw");
