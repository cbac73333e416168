import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findContacts } from "#app/domain/contact/find-contacts.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
import { demoInquiries } from "#seed/worlds/demo/inquiries.ts";
import { demoWorld } from "#seed/worlds/demo/world.ts";

/** Every string inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsIn);
}

/** What a form or a sheet could hold: each text, and all texts of one thing after each other. */
function contactsIn(things: readonly unknown[]): string[] {
  const texts = things.map(textsIn);
  return [...texts.flat(), ...texts.map((each) => each.join("\n"))].flatMap((text) =>
    findContacts(text).map(({ piece, because }) => `${piece} (${because})`),
  );
}

describe("official and demo texts hold no contact data", () => {
  it("in the vocabulary", { timeout: 30_000 }, () => {
    expect(contactsIn(textsIn(vocabularyData))).toEqual([]);
  });

  it("in the demo world", { timeout: 60_000 }, () => {
    const { listings, needs } = demoWorld(vocabularyOf(vocabularyData));
    const postings = [...listings, ...needs].map(({ content }) => content);
    expect(postings.length).toBeGreaterThan(100);
    expect(contactsIn([...postings, ...demoInquiries])).toEqual([]);
  });

  const reference = join(import.meta.dirname, "../../seed/reference");
  const files = readdirSync(reference, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:json|csv)$/.test(name),
  );
  it.each(files)("in %s, line by line", (name) => {
    const lines = readFileSync(join(reference, name), "utf8")
      .split("\n")
      // Digests and addresses of sources are no words of a posting.
      .map((line) => line.replace(/[0-9a-f]{64}|https?:\/\/[^\s",]+/g, ""));
    expect(contactsIn(lines)).toEqual([]);
  });
});

const sharedDir = process.env["SHARED_DIR"];
describe.skipIf(!sharedDir)("the given texts", () => {
  it("hold no contact data", () => {
    const given = JSON.parse(readFileSync(join(sharedDir!, "eval", "dev.json"), "utf8")) as Record<
      "listings" | "needs",
      unknown[]
    > & { guidelines: string };
    const things = [...given.listings, ...given.needs, given.guidelines];
    expect(things.length).toBeGreaterThan(150);
    expect(contactsIn(things)).toEqual([]);
  });
});
