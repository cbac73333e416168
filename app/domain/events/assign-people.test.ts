import { expect, test } from "vitest";
import { aMeeting, anEvent, somebody } from "#tests/support/event-instances.ts";
import { assignPeople } from "./assign-people.ts";

const team = ["b1-1", "b1-2"].map((id) => ({
  id,
  awaySlotIds: id === "b1-2" ? ["c"] : [],
}));
const event = anEvent({
  participants: [somebody("b1", { people: team }), somebody("s1"), somebody("s2"), somebody("s3")],
});
const meetings = [
  aMeeting("b1", "s1", "a", 1),
  aMeeting("b1", "s2", "a", 2, { peopleIds: ["b1-2", "s2-1"] }),
  aMeeting("b1", "s3", "c", 1, { state: "confirmed" }),
];
const pair = { buyerId: "b1", supplierId: "s3" };
const send = (supplierId: string, ...peopleIds: string[]) => {
  const answer = assignPeople(
    { ...event, fixed: [meetings[2]!] },
    meetings,
    { ...pair, supplierId },
    "buyer",
    peopleIds,
  );
  return answer.ok ? answer.value : answer.error.map(({ rule }) => rule);
};

test("own people change, the other side's stay, also in a confirmed meeting", () => {
  expect(send("s3", "b1-1", "b1-1")).toEqual(["s3-1", "b1-1"]);
});

test.each([
  ["who sits elsewhere", "s1", ["b1-2"], ["person-twice"]],
  ["who is away", "s3", ["b1-2"], ["person-away"]],
  ["nobody", "s1", [], ["people"]],
  ["somebody of the other side", "s1", ["b1-1", "s1-1"], ["people"]],
  ["a stranger", "s1", ["b1-1", "s2-1"], ["people", "person-twice"]],
  ["a meeting that is not there", "s9", ["b1-1"], ["unknown"]],
])("%s is refused", (_what, supplierId, people, rules) => {
  expect(send(supplierId, ...people)).toEqual(rules);
});
