import { describe, expect, test } from "vitest";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { readSearchParams } from "#app/forms/search-params.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { SearchAnswer } from "#app/use-cases/search-answer.ts";
import { readReference } from "#seed/reference/load.ts";
import { resultFrame } from "./result-frame.ts";

const { vocabulary, ...rows } = readReference();
const reference: Reference = { ...rows, vocabulary: vocabularyOf(vocabulary) };

function frameOf(query: string, answer: Partial<SearchAnswer<never>>) {
  const params = new URLSearchParams(query);
  const { question, ignored } = readSearchParams(params, "equipment", reference);
  const nothing = { hits: [], total: 3, facets: {}, highlights: [], fellBack: false };
  return resultFrame({
    index: "equipment",
    path: "/equipment",
    params,
    question,
    ignored,
    reference,
    answer: {
      ...nothing,
      family: null,
      either: null,
      relaxed: null,
      spelling: null,
      help: null,
      ...answer,
    },
  });
}

const told = (query: string, answer: Partial<SearchAnswer<never>>) => frameOf(query, answer).told;

const either = { term: "螺杆机", families: ["screw-air-compressor", "water-chiller"] };

describe("what the reader is told", () => {
  test("the family, unless it is what was typed", () => {
    const family = "industrial-boiler";
    expect(told("q=锅炉", { family })).toEqual({ kind: "family", family: "工业锅炉" });
    expect(told("q=工业锅炉", { family })).toBeNull();
    expect(told("q=锅炉", {})).toBeNull();
  });

  test("the machines that a name may mean", () => {
    expect(told("q=螺杆机", { either })).toEqual({
      kind: "either",
      term: "螺杆机",
      families: ["螺杆式空气压缩机", "冷水机组"],
    });
    // A chosen family has decided it.
    expect(told("q=螺杆机&family=water-chiller", { either, family: "water-chiller" })).toBeNull();
  });

  test("words that were let go, and what is listed instead", () => {
    const relaxed = ["便宜"];
    expect(told("q=便宜锅炉", { relaxed, family: "industrial-boiler" })).toEqual({
      kind: "relaxed",
      words: relaxed,
      by: "工业锅炉",
    });
    expect(told("q=便宜螺杆机", { relaxed, either })).toMatchObject({
      by: "螺杆式空气压缩机或冷水机组",
    });
    expect(told("q=便宜", { relaxed })).toMatchObject({ by: null });
  });

  test("nothing where nothing is listed", () => {
    expect(told("q=锅炉", { total: 0, family: "industrial-boiler" })).toBeNull();
    expect(told("q=螺杆机", { total: 0, either })).toBeNull();
  });
});

describe("words that look misspelt", () => {
  const corrected = {
    kind: "corrected",
    text: "激光焊接机",
    changes: [{ from: "激光悍接机", to: "激光焊接机" }],
  } as const;

  test("are told with the way back, which keeps filters and order", () => {
    const frame = frameOf("q=激光悍接机&origin=湖北&sort=price&page=2", { spelling: corrected });
    expect(frame.heading).toBe("激光焊接机");
    const { spelling } = frame;
    if (spelling?.kind !== "corrected") throw new Error("not told");
    expect([spelling.text, spelling.typed]).toEqual(["激光焊接机", "激光悍接机"]);
    expect(Object.fromEntries(new URL(spelling.asTyped, "http://x").searchParams)).toEqual({
      q: "激光悍接机",
      origin: "湖北",
      sort: "price",
      exact: "1",
    });
  });

  test("say nothing of the family that they were corrected to", () => {
    const family = "laser-welding-machine";
    expect(told("q=激光悍接机", { spelling: corrected, family })).toBeNull();
  });

  test("stay as typed through filters, clearing and pages once the reader insists", () => {
    const frame = frameOf("q=激光悍接机&exact=1&origin=湖北", { total: 50 });
    expect(frame.kept).toContainEqual({ name: "exact", value: "1" });
    expect(new URL(frame.clear, "http://x").searchParams.get("exact")).toBe("1");
    expect(frame.firstPage).toContain("exact=1");
    expect(frame.spelling).toBeNull();
  });

  test("are offered as they may be meant, each with what it finds", () => {
    const offers = [{ text: "冷水机", total: 12 }];
    const { spelling } = frameOf("q=冷水鸡&page=1", { spelling: { kind: "offered", offers } });
    expect(spelling).toEqual({
      kind: "offered",
      offers: [
        { text: "冷水机", total: "12", to: `/equipment?${new URLSearchParams({ q: "冷水机" })}` },
      ],
    });
  });
});

describe("a page without results", () => {
  const help = {
    without: { origin: { total: 12, atLeast: true }, price: { total: 3 } },
    withoutSpecs: {},
    unfiltered: { total: 20 },
    near: [{ family: "industrial-boiler", total: 7 }],
  };
  const query = "q=锅炉房设备&origin=湖北&origin=广东&price.gte=5";

  test("says what each condition keeps out, and links to the same page without it", () => {
    const { nothing } = frameOf(query, { total: 0, help });
    expect(nothing?.drops.map(({ words, total }) => [words, total])).toEqual([
      ["产地：湖北（鄂产）或广东（粤产）", "12+"],
      ["单价 5–不限 万元", "3"],
    ]);
    expect(new URL(nothing!.drops[0]!.to, "http://x").searchParams.has("origin")).toBe(false);
    expect(new URL(nothing!.drops[1]!.to, "http://x").searchParams.getAll("origin")).toHaveLength(
      2,
    );
    expect(nothing?.unfiltered?.to).toBe(`/equipment?${new URLSearchParams({ q: "锅炉房设备" })}`);
  });

  test("names families nearby, and takes the words to a new need", () => {
    const { nothing } = frameOf(query, { total: 0, help });
    expect(nothing?.near).toEqual([
      { name: "工业锅炉", total: "7", to: "/equipment?family=industrial-boiler" },
    ]);
    expect(nothing?.post).toEqual({
      of: "equipment",
      to: `/workbench/needs/new?${new URLSearchParams({ text: "锅炉房设备" })}`,
    });
    expect(frameOf("origin=湖北", { total: 0, help }).nothing?.post).toBeNull();
    expect(frameOf(query, {}).nothing).toBeNull();
  });
});

describe("words that say little", () => {
  test("are counted to a limit, and the page says so", () => {
    const sampled = { documents: 2000, facets: ["origin"], specs: [] } as const;
    const frame = frameOf("q=自动", { total: 2000, atLeast: true, sampled });
    expect([frame.count, frame.counted]).toEqual(["2000+ 条", 2000]);
    expect(frameOf("q=自动", { total: 2000 }).counted).toBeNull();
  });

  test("look past their own filter among some: every count but that of the filter says so", () => {
    const sampled = { documents: 2000, facets: ["origin"], specs: [] } as const;
    const facets = {
      origin: [
        { value: "广东", count: 70 },
        { value: "湖北", count: 8 },
      ],
      condition: [{ value: "new", count: 8 }],
    };
    const frame = frameOf("q=自动&origin=湖北", { total: 8, facets, sampled });
    expect([frame.count, frame.counted]).toEqual(["8 条", 2000]);
    const counts = frame.groups.flatMap((group) =>
      group.kind === "choice"
        ? group.options.map(({ value, count, atLeast = false }) => [value, count, atLeast])
        : [],
    );
    expect(counts).toEqual([
      ["广东", 70, true],
      ["湖北", 8, false],
      ["new", 8, false],
    ]);
  });
});
