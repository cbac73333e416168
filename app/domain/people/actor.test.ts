import { expect, test } from "vitest";
import { accesses, mayUse, type Access, type Actor } from "./actor.ts";

const person = (
  role: "owner" | "editor" | "viewer" | null,
  platformRole: "reviewer" | "administrator" | null = null,
): Actor => ({
  kind: "person",
  userId: "u",
  name: "",
  membership: role && { organisationId: "o", organisationName: "", role },
  platformRole,
});

const rows: readonly [string, Actor, readonly Access[]][] = [
  ["visitor", { kind: "visitor" }, ["anyone"]],
  ["nobody's member", person(null), ["anyone", "signed-in"]],
  ["viewer", person("viewer"), ["anyone", "signed-in", "viewer"]],
  ["editor", person("editor"), ["anyone", "signed-in", "viewer", "editor"]],
  ["owner", person("owner"), ["anyone", "signed-in", "viewer", "editor", "owner"]],
  ["reviewer", person(null, "reviewer"), ["anyone", "signed-in", "reviewer"]],
  [
    "administrator",
    person(null, "administrator"),
    ["anyone", "signed-in", "reviewer", "administrator"],
  ],
  ["system", { kind: "system", organisationId: null }, accesses],
];

test.each(rows)("%s", (_name, actor, may) => {
  expect(accesses.filter((access) => mayUse(access, actor))).toEqual(may);
});
