import { expect, test } from "vitest";
import {
  inquiryAfter,
  inquiryMoves,
  inquiryStatuses,
  sideOf,
  sides,
  type Inquiry,
} from "./inquiry.ts";

const inquiry: Inquiry = {
  id: "i",
  needId: "n",
  listingId: "l",
  factoryId: "f",
  supplierId: "s",
  askedBy: "factory",
  message: "请问交期",
  status: "sent",
  answer: "",
  sentAt: "2026-11-21T00:00:00.000Z",
  answeredAt: null,
};

test("only a waiting inquiry moves, and only by the side whose turn it is", () => {
  for (const status of inquiryStatuses)
    for (const askedBy of sides)
      for (const by of sides)
        for (const move of inquiryMoves) {
          const turn = move === "withdraw" ? by === askedBy : by !== askedBy;
          const after = { accept: "accepted", decline: "declined", withdraw: "withdrawn" }[move];
          const expected = status === "sent" && turn ? after : null;
          expect(inquiryAfter({ ...inquiry, status, askedBy }, move, by)).toBe(expected);
        }
});

test("strangers stand on no side", () => {
  expect(sideOf(inquiry, "f")).toBe("factory");
  expect(sideOf(inquiry, "s")).toBe("supplier");
  expect(sideOf(inquiry, "x")).toBeNull();
  expect(sideOf(inquiry, null)).toBeNull();
});
