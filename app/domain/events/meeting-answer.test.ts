import { expect, test } from "vitest";
import { isSeated, type BookedMeeting } from "./booked-meeting.ts";
import { eventStates } from "./event-state.ts";
import { eventSides } from "./instance.ts";
import {
  answered,
  answerMoves,
  answerRefusal,
  answersUntil,
  isConfirmed,
  sideIn,
  type AnswerMoment,
} from "./meeting-answer.ts";

const begins = "2027-03-01T06:00:00.000Z";
const until = "2027-02-28T10:00:00.000Z";
const moment = (over: Partial<AnswerMoment> = {}): AnswerMoment => ({
  state: "scheduled",
  now: "2027-02-20T00:00:00.000Z",
  until,
  begins,
  ...over,
});
const planned: BookedMeeting = {
  id: "m1",
  eventId: "e1",
  buyerId: "b1",
  supplierId: "s1",
  slotId: "s1-1400",
  tableId: "r1-1",
  peopleIds: ["b1.p1", "s1.p1"],
  state: "draft",
  answers: { buyer: "open", supplier: "open" },
  course: "planned",
  reason: "",
  version: 1,
  updatedAt: "2027-02-01T00:00:00.000Z",
};
const said = { reason: "", now: "2027-02-20T00:00:00.000Z" };

test("a meeting is confirmed when both sides accepted, in either order, and not before", () => {
  for (const [first, second] of [eventSides, [...eventSides].reverse()]) {
    const once = answered(planned, first!, "accept", said);
    expect(once).toMatchObject({ state: "draft", version: 2, updatedAt: said.now });
    expect(isConfirmed(once)).toBe(false);
    const twice = answered(once, second!, "accept", said);
    expect(twice).toMatchObject({ state: "confirmed", course: "planned" });
    expect(isConfirmed(twice)).toBe(true);
  }
});

test("a locked meeting stays locked when both accept, and is free when one declines", () => {
  const locked = { ...planned, state: "locked" as const };
  const both = answered(answered(locked, "buyer", "accept", said), "supplier", "accept", said);
  expect(both.state).toBe("locked");
  expect(isConfirmed(both)).toBe(true);
  expect(answered(both, "buyer", "decline", said)).toMatchObject({
    state: "draft",
    course: "declined",
  });
});

test("declining frees the place and keeps the reason", () => {
  const declined = answered(planned, "supplier", "decline", { ...said, reason: "业务不对口" });
  expect(declined).toMatchObject({ course: "declined", reason: "业务不对口" });
  expect(isSeated(declined)).toBe(false);
});

test("only who declined takes it back, and the other side has to say so anew", () => {
  const agreed = answered(planned, "buyer", "accept", said);
  const declined = answered(agreed, "supplier", "decline", { ...said, reason: "时间" });
  expect(answerRefusal(declined, "buyer", "accept", moment())).toBe("theirs");
  expect(answerRefusal(declined, "supplier", "accept", moment())).toBeNull();
  expect(answered(declined, "supplier", "accept", said)).toMatchObject({
    answers: { buyer: "open", supplier: "accepted" },
    course: "planned",
    state: "draft",
    reason: "",
  });
});

test("after the deadline an open meeting may be accepted, but nothing declined or taken back", () => {
  const late = moment({ now: until });
  expect(answerRefusal(planned, "buyer", "accept", late)).toBeNull();
  expect(answerRefusal(planned, "buyer", "decline", late)).toBe("late");
  const declined = answered(planned, "buyer", "decline", said);
  expect(answerRefusal(declined, "buyer", "accept", late)).toBe("late");
});

test("nothing is answered once the slot has begun or is gone", () => {
  for (const move of answerMoves) {
    expect(answerRefusal(planned, "buyer", move, moment({ now: begins }))).toBe("begun");
    expect(answerRefusal(planned, "buyer", move, moment({ begins: null }))).toBe("begun");
  }
});

test("every state of the event, every move", () => {
  const allowed = eventStates.flatMap((state) =>
    answerMoves
      .filter((move) => answerRefusal(planned, "buyer", move, moment({ state })) === null)
      .map((move) => `${state} ${move}`),
  );
  expect(allowed).toEqual(["scheduled accept", "scheduled decline", "running accept"]);
});

test("what was held, missed or called off is answered no more", () => {
  for (const course of ["held", "missed", "cancelled"] as const)
    expect(answerRefusal({ ...planned, course }, "buyer", "accept", moment())).toBe("closed");
});

test("the deadline is the evening before, half a day for late plans, never past the first slot", () => {
  const event = {
    slotMinutes: 30,
    sessions: [{ id: "s1", name: "下午", day: "2027-03-01", from: "14:00", to: "16:00" }],
  };
  expect(answersUntil(event, "2027-02-20T00:00:00.000Z")).toBe(until);
  expect(answersUntil(event, "2027-02-28T12:00:00.000Z")).toBe("2027-03-01T00:00:00.000Z");
  expect(answersUntil(event, "2027-03-01T01:00:00.000Z")).toBe(begins);
  expect(answersUntil({ ...event, sessions: [] }, begins)).toBeNull();
});

test("sides are read from the meeting", () => {
  expect([sideIn(planned, "b1"), sideIn(planned, "s1"), sideIn(planned, "b2")]).toEqual([
    "buyer",
    "supplier",
    null,
  ]);
});
