import { describe, expect, test } from "vitest";
import { readEnvironment } from "#app/env.server.ts";

test("every variable has a default", () => {
  const env = readEnvironment({});
  expect(env).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: null,
    meili: null,
    demo: true,
    production: false,
  });
  expect(env.dataDir.endsWith(".data")).toBe(true);
});

test("an empty variable is an unset one", () => {
  expect(readEnvironment({ PORT: "", DATABASE_URL: "" })).toMatchObject({ port: 3000, demo: true });
});

describe("the demo world stays on this machine", () => {
  test.each([
    [{ DATABASE_URL: "postgres://u:p@127.0.0.1/duijie" }, false, true],
    [{ HOST: "0.0.0.0" }, false, true],
    [{ PUBLIC_URL: "https://example.org" }, false, true],
    [{ HOST: "::1" }, true, false],
    [{ DATABASE_URL: "postgres://u:p@127.0.0.1/duijie", DEMO: "1" }, true, true],
    [{ DEMO: "0" }, false, false],
  ])("%o", (given, demo, production) => {
    expect(readEnvironment(given)).toMatchObject({ demo, production });
  });

  test.each([{ HOST: "0.0.0.0" }, { HOST: "192.168.1.5" }, { PUBLIC_URL: "https://example.org" }])(
    "DEMO=1 with %o is refused and says why",
    (given) => {
      expect(() => readEnvironment({ ...given, DEMO: "1" })).toThrow(/DEMO=1.*loopback/);
    },
  );
});

test("jobs can be left to a worker, but not those of the embedded database", () => {
  expect(readEnvironment({}).jobs).toBe(true);
  expect(readEnvironment({ JOBS: "0", DATABASE_URL: "postgres://u:p@h/d" }).jobs).toBe(false);
  expect(() => readEnvironment({ JOBS: "0" })).toThrow(/JOBS=0 needs DATABASE_URL/);
});

describe("a wrong value is refused with its name", () => {
  test.each([
    ["PORT", "drei", /PORT.*65535/],
    ["PORT", "70000", /PORT.*65535/],
    ["DATABASE_URL", "mysql://x", /DATABASE_URL.*postgres:/],
    ["MEILI_HOST", "localhost:7700", /MEILI_HOST.*http:/],
    ["DEMO", "ja", /DEMO.*0 or 1/],
    ["LOG_LEVEL", "loud", /LOG_LEVEL/],
  ])("%s=%s", (name, value, words) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(words);
  });

  test("the value of a secret is not repeated", () => {
    expect(() => readEnvironment({ DATABASE_URL: "mysql://root:hunter2@db" })).not.toThrow(
      /hunter2/,
    );
    expect(() => readEnvironment({ DATABASE_URL: "mysql://root:hunter2@db" })).toThrow();
  });
});
