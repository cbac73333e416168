import { beforeEach, describe, expect, test, vi } from "vitest";
import type { SearchEngine, SearchPage, SearchRequest } from "#app/use-cases/search-port.ts";
import { withFallback, type Shadow } from "./engines.ts";
import { MeilisearchTrouble, RefusedByMeilisearch } from "./meilisearch/errors.ts";

const request = { index: "equipment", groups: [], page: 1 } as unknown as SearchRequest;
const page = (id: string): SearchPage => ({ ids: [id], total: 1, facets: {} });
const away = new MeilisearchTrouble("away", "no connection");
const posting = { index: "equipment", id: "one" } as const;

describe("Meilisearch with PostgreSQL behind it", () => {
  /** What Meilisearch does when it is asked. */
  let remote: () => Promise<SearchPage>;
  let asked: number;
  let probes: number;
  let logged: string[];
  let shadow: Shadow & { count: number; seconds: number };
  let both: SearchEngine;

  beforeEach(() => {
    remote = async () => page("meilisearch");
    asked = probes = 0;
    logged = [];
    shadow = {
      count: 0,
      seconds: 0,
      backlog: async () => shadow,
      anyPending: async () => shadow.count > 0,
      sendNewest: async () => {
        shadow.count = 0;
        return true;
      },
    };
    const ask = () => {
      asked += 1;
      return remote();
    };
    both = withFallback({
      remote: {
        search: ask,
        candidates: async () => (await ask()).ids,
        probe: async () => {
          probes += 1;
          await remote();
        },
      },
      postgres: {
        name: "postgres",
        search: async () => page("postgres"),
        candidates: async () => ["postgres"],
        show: async () => {},
        health: () => Promise.reject(new Error("not asked")),
      },
      shadow,
      log: {
        warn: (_, message) => void logged.push(message),
        info: (_, message) => void logged.push(message),
      },
    });
  });

  test("asks Meilisearch once a probe has found it well, and PostgreSQL until then", async () => {
    expect(await both.search(request)).toEqual({ ...page("postgres"), fellBack: true });
    await vi.waitFor(async () => expect(await both.search(request)).toEqual(page("meilisearch")));
    expect(await both.candidates({} as never)).toEqual(["meilisearch"]);
    expect(probes).toBe(1);
    expect(logged).toEqual(["Meilisearch answers searches"]);
  });

  test("answers every failure from PostgreSQL, and after three leaves Meilisearch alone", async () => {
    await both.health();
    remote = () => Promise.reject(away);
    const pages = await Promise.all(Array.from({ length: 20 }, () => both.search(request)));
    for (const each of pages) expect(each).toEqual({ ...page("postgres"), fellBack: true });
    const before = asked;
    for (let i = 0; i < 20; i++) await both.search(request);
    expect(asked).toBe(before);
    expect(await both.health()).toMatchObject({
      healthy: false,
      answeredBy: "postgres",
      trouble: "away",
    });
  });

  test("sends one probe however many ask, and comes back when all changes are sent", async () => {
    await both.health();
    remote = () => Promise.reject(away);
    for (let i = 0; i < 3; i++) await both.search(request);
    shadow.count = shadow.seconds = 40;
    const before = probes;
    let release = () => {};
    remote = () => new Promise((resolve) => (release = () => resolve(page("meilisearch"))));
    await vi.waitFor(async () => {
      await both.search(request);
      expect(probes).toBe(before + 1);
    });
    await Promise.all(Array.from({ length: 50 }, () => both.search(request)));
    expect(probes).toBe(before + 1);
    release();
    remote = async () => page("meilisearch");
    await vi.waitFor(async () => expect((await both.health()).trouble).toBe("behind"));
    expect((await both.search(request)).fellBack).toBe(true);
    shadow.count = shadow.seconds = 0;
    await vi.waitFor(async () => expect((await both.search(request)).fellBack).toBeUndefined(), {
      timeout: 5_000,
    });
    expect(await both.health()).toEqual({
      healthy: true,
      lagSeconds: 0,
      behind: 0,
      answeredBy: "meilisearch",
      trouble: null,
    });
  });

  test("answers a question that Meilisearch refuses, or a bug of ours, without giving it up", async () => {
    await both.health();
    for (const problem of [new RefusedByMeilisearch("bad filter"), new TypeError("our bug")]) {
      remote = () => Promise.reject(problem);
      for (let i = 0; i < 5; i++) expect((await both.search(request)).fellBack).toBe(true);
    }
    remote = async () => page("meilisearch");
    expect(await both.search(request)).toEqual(page("meilisearch"));
  });

  test("asks for candidates only an index that has every change", async () => {
    await both.health();
    shadow.count = 1;
    expect(await both.candidates({} as never)).toEqual(["postgres"]);
    shadow.count = 0;
    expect(await both.candidates({} as never)).toEqual(["meilisearch"]);
  });

  test("shows what was published, and never makes a person wait for a server that hangs", async () => {
    await both.health();
    shadow.count = 1;
    await both.show([posting]);
    expect(shadow.count).toBe(0);
    shadow.count = 1;
    shadow.sendNewest = () => new Promise(() => {});
    const started = performance.now();
    await both.show([posting]);
    expect(performance.now() - started).toBeLessThan(2_000);
    // Who has just published finds it all the same, and is told nothing.
    expect(await both.search(request)).toEqual(page("postgres"));
    shadow.count = 0;
    expect(await both.search(request)).toEqual(page("meilisearch"));
    shadow.count = 1;
    shadow.sendNewest = () => Promise.reject(away);
    await both.show([posting]);
    expect(logged.at(-1)).toMatch("sent later");
  });

  test("is healthy in word only while it answers", async () => {
    await both.health();
    remote = () => Promise.reject(new MeilisearchTrouble("slow", "timed out"));
    expect(await both.health()).toMatchObject({ healthy: false, trouble: "slow" });
    shadow.backlog = () => Promise.reject(new Error("database away"));
    expect(await both.health()).toMatchObject({ healthy: false, behind: 0 });
  });
});
