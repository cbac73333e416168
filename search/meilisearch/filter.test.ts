import { describe, expect, it } from "vitest";
import type { TermGroup } from "#app/use-cases/search-port.ts";
import { aRequest } from "#tests/contracts/search-world.ts";
import { quoted, requestFilter } from "./filter.ts";
import { indexWords } from "./index-document.ts";
import { rankingQueries } from "./ranking.ts";

function aGroup(group: Partial<TermGroup>): TermGroup {
  return {
    alternatives: [],
    families: [],
    looseFamilies: null,
    prefix: false,
    optional: false,
    ...group,
  };
}

describe("a filter", () => {
  it("is empty for a request that asks for nothing", () => {
    expect(requestFilter(aRequest())).toBe("");
  });

  it("asks for words anywhere, and for names of machines where they are telling", () => {
    const unknown = aGroup({ alternatives: [["鑫", "磊"]] });
    expect(requestFilter(aRequest({ groups: [unknown] }))).toBe(
      `((words = "鑫") AND (words = "磊"))`,
    );
    const machine = aGroup({
      alternatives: [["空压机"], ["空气压缩机"]],
      families: ["air"],
      looseFamilies: ["gas"],
    });
    expect(requestFilter(aRequest({ groups: [machine] }))).toBe(
      `((families IN ["air"]) OR ((telling IN ["空压机", "空气压缩机"]) AND ((family IS NULL) OR (family IN ["gas"]))))`,
    );
  });

  it("finds nothing for a word that no token stands for", () => {
    expect(requestFilter(aRequest({ groups: [aGroup({})] }))).toBe("(families IN [])");
  });

  it("leaves optional words out", () => {
    const side = aGroup({ alternatives: [["静音"]], optional: true });
    expect(requestFilter(aRequest({ groups: [side] }))).toBe("");
  });

  it("can leave out the filter of one facet", () => {
    const request = aRequest({ filters: { origin: ["湖北"], kind: ["line"] } });
    expect(requestFilter(request)).toBe(`(origin IN ["湖北"]) AND (kind IN ["line"])`);
    expect(requestFilter(request, { facet: "origin" })).toBe(`(kind IN ["line"])`);
  });

  it("quotes values so that they cannot end the quotes", () => {
    expect(quoted(`a" OR b = "c`)).toBe(`"a\\" OR b = \\"c"`);
    expect(quoted(`\\`)).toBe(`"\\\\"`);
    expect(quoted("\ud800")).toBe(`"\ufffd"`);
  });
});

describe("ranking queries", () => {
  it("never have more than ten words and always the filter of the request", () => {
    const groups = Array.from({ length: 12 }, (_, i) =>
      aGroup({ alternatives: [[`a${i}`, `b${i}`], [`c${i}`]], optional: i > 6 }),
    );
    const request = aRequest({ groups });
    const queries = rankingQueries(request);
    expect(queries.length).toBeGreaterThan(3);
    for (const { q, filter } of queries) {
      expect(q.trim().split(" ").length).toBeLessThanOrEqual(10);
      expect(filter).toContain(requestFilter(request));
    }
  });

  it("end with a blank unless the last word may go on", () => {
    const ends = (prefix: boolean) =>
      rankingQueries(aRequest({ groups: [aGroup({ alternatives: [["vmc"]], prefix })] }))[0]?.q;
    expect(ends(false)).toBe("vmc ");
    expect(ends(true)).toBe("vmc");
  });
});

it("writes tokens as words of letters and digits, beginnings as beginnings", () => {
  expect(indexWords(["vmc850", "空压机"])).toBe("vmc850 x7a7ax538bx673a");
  expect(indexWords(["空压机"]).startsWith(indexWords(["空压"]))).toBe(true);
  expect(indexWords(["é𠮷"])).toMatch(/^[a-z0-9]+$/);
});
