import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvaluation } from "#app/evaluation/evaluation-file.ts";
import { loadWorld } from "#app/evaluation/load-world.ts";
import { measure, type Measured } from "#app/evaluation/measure.ts";
import { openTestServices, type TestServices } from "#tests/support/services.ts";

/** What the matcher of the site reaches on graded pairs, held-back needs left out; never lowered. */
const floors = {
  "dev.json": { ndcg: 0.98, recall: 1, hardNegatives: 0.1, reciprocal: 0.99 },
  "hard.json": { ndcg: 0.9, recall: 0.975, hardNegatives: 0.67, reciprocal: 0.93 },
  "fresh-2.json": { ndcg: 0.87, recall: 0.965, hardNegatives: 0.82, reciprocal: 0.92 },
  "fresh-3.json": { ndcg: 0.895, recall: 0.98, hardNegatives: 0.6, reciprocal: 0.945 },
  "fresh-4.json": { ndcg: 0.96, recall: 0.98, hardNegatives: 0.67, reciprocal: 0.96 },
  "fresh.json": { ndcg: 0.88, recall: 0.97, hardNegatives: 0.44, reciprocal: 0.88 },
} as const;

const fileOf = (name: string) => new URL(`../eval/${name}`, import.meta.url);
const present = Object.entries(floors).filter(([name]) => existsSync(fileOf(name)));

describe.each(present)("relevance on %s", (name, floor) => {
  let opened: TestServices | undefined;
  let measured: Measured;
  beforeAll(async () => {
    const read = readEvaluation(JSON.parse(readFileSync(fileOf(name), "utf8")));
    if (!read.ok) throw new Error(read.error.join("\n"));
    const file = read.value;
    opened = await openTestServices();
    const { services } = opened;
    const world = await loadWorld(services.ports, file);
    await services.jobs["refresh-search-terms"]!(null);
    const heldBack = new Set(file.heldBack);
    const chosen = file.needs.map(({ id }) => id).filter((id) => !heldBack.has(id));
    measured = await measure(services.ports, file, world, new Set(chosen));
  }, 240_000);
  afterAll(() => opened?.close());

  test("keeps its floors for the needs", () => {
    const { matcher } = measured;
    expect(matcher["ndcg@10"]).toBeGreaterThanOrEqual(floor.ndcg);
    expect(matcher["recall@20"]).toBeGreaterThanOrEqual(floor.recall);
    expect(matcher.hardNegativesInTop5).toBeLessThanOrEqual(floor.hardNegatives);
  });

  test("keeps its floor for the listings", () => {
    expect(measured.reciprocal["recall@20"]).toBeGreaterThanOrEqual(floor.reciprocal);
  });

  test("puts no match that violates a must before one that does not", () => {
    for (const { matches } of measured.needs) {
      const failing = matches.findIndex(({ tier }) => tier === "failing");
      const rest = failing === -1 ? [] : matches.slice(failing);
      expect(rest.every(({ tier }) => tier === "failing")).toBe(true);
    }
  });
});
