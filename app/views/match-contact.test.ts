import { expect, test } from "vitest";
import type { Actor, MemberRole } from "#app/domain/people/actor.ts";
import type { Inquiry } from "#app/domain/trade/inquiry.ts";
import { matchContact } from "./match-contact.ts";

const sides = ["2fact2ry22", "2spp22er22"] as const;
const member = (organisationId: string, role: MemberRole): Actor => ({
  kind: "person",
  userId: "2user22222",
  name: "",
  membership: { organisationId, organisationName: "", role },
  platformRole: null,
});
const staff: Actor = {
  kind: "person",
  userId: "2staff2222",
  name: "",
  membership: null,
  platformRole: "reviewer",
};

test.each([
  ["the factory's editor", member(sides[0], "editor"), { kind: "ask" }],
  ["the supplier's owner", member(sides[1], "owner"), { kind: "ask" }],
  ["a read-only member", member(sides[0], "viewer"), { kind: "none", to: null }],
  ["another organisation", member("2strnger22", "owner"), { kind: "none", to: null }],
  ["platform staff", staff, { kind: "none", to: null }],
  ["a visitor", { kind: "visitor" }, { kind: "none", to: "/login?next=%2Fneeds%2Fa%3Fb%3D1" }],
] as const)("%s", (_name, actor, contact) => {
  expect(matchContact(actor, sides, null, "/needs/a?b=1")).toMatchObject(contact);
});

test("an inquiry that is there is shown instead", () => {
  const inquiry: Inquiry = {
    id: "2nqury2222",
    needId: "2need22222",
    listingId: "2a3stng222",
    factoryId: sides[0],
    supplierId: sides[1],
    askedBy: "factory",
    message: "",
    status: "declined",
    answer: "",
    sentAt: "2026-11-21T02:00:00.000Z",
    answeredAt: null,
  };
  expect(matchContact(member(sides[1], "viewer"), sides, inquiry, "/")).toEqual({
    kind: "asked",
    id: inquiry.id,
    status: "declined",
    waitsFor: "us",
  });
});
