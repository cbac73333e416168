import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkOldAsset } from "#app/api/operations/check-old-asset.ts";
import { checkEfficiency } from "#app/api/operations/check-efficiency.ts";
import { operations } from "#app/api/operations/index.ts";
import { problemSchema } from "#app/api/problem.ts";
import { createApi } from "#app/http/api.ts";
import type { TokenScope } from "#app/domain/people/api-token.ts";
import { verbServers } from "#tests/support/database.ts";
import { done, openWorld, organisations, type Party, type World } from "./world.ts";

interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown> & { readonly problems?: { at: string }[] };
}

interface Asked {
  readonly token?: string;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Record<string, string>;
}

describe.each([...verbServers()])("the JSON API on $name", (server) => {
  let world: World;
  let http: Server;
  let base: string;
  const tokens = {} as Record<Party, string>;

  const makeToken = async (party: Party, scopes: readonly TokenScope[]) =>
    done(await world[party].createToken({ name: "测试", scopes, days: 30 })).secret;

  beforeAll(async () => {
    world = await openWorld(server);
    const application = express();
    application.use((_request, response, next) => {
      response.locals.requestId = "test-request";
      next();
    });
    application.use(
      "/api",
      createApi({ services: world.services, log: pino({ level: "silent" }) }),
    );
    http = application.listen(0, "127.0.0.1");
    await new Promise((resolve) => http.once("listening", resolve));
    base = `http://127.0.0.1:${(http.address() as AddressInfo).port}/api`;
    for (const party of ["factory", "supplier", "stranger"] as const)
      tokens[party] = await makeToken(party, ["read", "equipment:write", "needs:write"]);
  });
  afterAll(async () => {
    await new Promise((resolve) => http.close(resolve));
    await world.close();
  });

  async function ask(method: string, path: string, asked: Asked = {}): Promise<Said> {
    const { token, body, raw, headers } = asked;
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(base + path, {
      method,
      body: sent,
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(sent === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
    });
    const text = await response.text();
    const isJson = /\/(?:problem\+)?json/.test(response.headers.get("Content-Type") ?? "");
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: (isJson && text ? JSON.parse(text) : {}) as Said["json"],
    };
  }

  const machine = {
    title: "示例 螺杆空压机 75 kW",
    family: "screw-air-compressor",
    model: "SL-75A",
    description: "喷油螺杆主机，风冷，出厂前满载试车。",
    origin: { province: "湖北", city: "襄阳" },
    specs: [
      { code: "ratedPower", value: 75, unit: "kW" },
      { name: "排气压力", value: "8公斤" },
    ],
    priceMin: 90000,
    priceMax: 98000.5,
    leadTimeDays: 30,
  };

  const create = async (more: object = {}, token = tokens.supplier) => {
    const said = await ask("POST", "/v1/equipment", { token, body: { ...machine, ...more } });
    expect(said.text).toContain('"id"');
    return said.json as { id: string; status: string; outcome: string };
  };

  describe("search by attributes", () => {
    const search = (query: string) => ask("GET", `/v1/equipment?${query}`);
    const titles = ({ json }: Said) => (json.hits as { title: string }[]).map(({ title }) => title);
    const family = "family=laser-cutting-machine";

    test("ranges in any unit, what is not stated, counts and orders", async () => {
      const power = (value: number, unit: string) => ({ code: "laserPower", value, unit });
      const laser = { family: "laser-cutting-machine", publish: true, model: "" };
      await create({ ...laser, title: "示例 激光切割 3 kW", specs: [power(3, "kW")] });
      await create({ ...laser, title: "示例 激光切割 12 kW", specs: [power(12_000, "W")] });
      await create({ ...laser, title: "示例 激光切割 未写", specs: [] });

      const large = await search(`${family}&spec.laserPower.gte=5&spec.laserPower.unit=kW`);
      expect(titles(large)).toEqual(["示例 激光切割 12 kW"]);
      expect(large.json.specFacets).toMatchObject({
        laserPower: { kind: "range", unit: "W", stated: 2, missing: 1 },
      });
      const small = await search(`${family}&spec.laserPower.lte=3kW&spec.laserPower.missing=1`);
      expect(titles(small).sort()).toEqual(["示例 激光切割 3 kW", "示例 激光切割 未写"].sort());
      expect(titles(await search(`${family}&sort=-spec.laserPower`))).toEqual([
        ...["示例 激光切割 12 kW", "示例 激光切割 3 kW", "示例 激光切割 未写"],
      ]);
    });

    test.each([
      ["spec.noSuchThing.gte=1", "spec.noSuchThing.gte"],
      ["spec.laserPower.gte=heavy", "spec.laserPower.gte"],
      ["spec.laserPower.unit=MPa", "spec.laserPower.unit"],
      ["spec.laserPower.over=1", "spec.laserPower.over"],
      ["sort=spec.noSuchThing", "sort"],
    ])("%s is refused by name", async (query, at) => {
      const { status, json } = await search(query);
      expect(status).toBe(400);
      expect(json.problems).toMatchObject([{ at }]);
    });

    test("is described, and only there where it is understood", async () => {
      const { json } = await ask("GET", "/openapi.json");
      const { parameters } = (
        json as { paths: Record<string, { get: { parameters: { name: string }[] } }> }
      ).paths["/equipment"]!.get;
      expect(parameters).toContainEqual(
        expect.objectContaining({ name: "spec", in: "query", style: "form", explode: true }),
      );
      expect((await ask("GET", "/v1/needs?spec.laserPower.gte=1")).status).toBe(400);
    });
  });

  describe("a listing", () => {
    test("is written, published, read, found, changed and closed", async () => {
      const { id, status } = await create({ title: "示例 空压机 甲机", publish: true });
      expect(status).toBe("published");
      const read = await ask("GET", `/v1/equipment/${id}`);
      expect(read.status).toBe(200);
      expect(read.json).toMatchObject({
        title: "示例 空压机 甲机",
        family: { code: "screw-air-compressor" },
        priceMin: 90000,
        priceMax: 98000.5,
        own: null,
        // In the order of the family's attributes.
        specs: [
          { code: "exhaustPressure", figure: { min: 8, max: 8, unit: "kgf/cm2" } },
          { code: "ratedPower", figure: { min: 75, max: 75, unit: "kW" }, source: "entered" },
        ],
      });
      const found = await ask("GET", `/v1/equipment?q=${encodeURIComponent("空压机 甲机")}`);
      expect((found.json.hits as { id: string }[]).map((hit) => hit.id)).toContain(id);
      const patched = await ask("PATCH", `/v1/equipment/${id}`, {
        token: tokens.supplier,
        body: { leadTimeDays: 45 },
        headers: { "If-Match": read.headers.get("ETag") ?? "" },
      });
      expect([patched.status, patched.text]).toEqual([200, expect.stringContaining(id)]);
      const stale = await ask("PATCH", `/v1/equipment/${id}`, {
        token: tokens.supplier,
        body: { leadTimeDays: 50 },
        headers: { "If-Match": read.headers.get("ETag") ?? "" },
      });
      expect([stale.status, stale.json.code]).toEqual([412, "changed_meanwhile"]);
      const after = await ask("GET", `/v1/equipment/${id}`);
      expect(after.json).toMatchObject({ leadTimeDays: 45, model: "SL-75A", priceMin: 90000 });
      expect((after.json.specs as unknown[]).length).toBe(2);
      const closed = await ask("PATCH", `/v1/equipment/${id}`, {
        token: tokens.supplier,
        body: { status: "closed" },
      });
      expect(closed.json).toEqual({ id, status: "closed" });
      expect((await ask("GET", `/v1/equipment/${id}`)).status).toBe(404);
      const own = await ask("GET", `/v1/equipment/${id}`, { token: tokens.supplier });
      expect(own.json).toMatchObject({ own: { status: "closed" } });
    });

    test("may be one passage of text: what is read from it is said", async () => {
      const text =
        "出售螺杆式空气压缩机，型号SL-90，额定功率90kW，排气压力0.8MPa，湖北襄阳生产，单价11.5万元，交期30天，出厂前满载试车。";
      const said = await ask("POST", "/v1/equipment", {
        token: tokens.supplier,
        body: { text, title: "示例 文字发布的空压机" },
      });
      expect(said.status).toBe(201);
      const inferred = said.json.inferred as { at: string; source: string }[];
      expect(inferred.map(({ at }) => at)).toEqual(
        expect.arrayContaining(["family", "spec.ratedPower", "priceMin", "sectorRows"]),
      );
      const { id } = said.json as { id: string };
      const own = await ask("GET", `/v1/equipment/${id}`, { token: tokens.supplier });
      expect(own.json).toMatchObject({
        title: "示例 文字发布的空压机",
        family: { code: "screw-air-compressor" },
        priceMin: 115000,
        leadTimeDays: 30,
      });
      const power = (own.json.specs as { code: string; source: string }[]).find(
        ({ code }) => code === "ratedPower",
      );
      expect(power?.source).toBe("text");
    });

    test("that is wrong is refused whole, each problem at its place", async () => {
      const said = await ask("POST", "/v1/equipment", {
        token: tokens.supplier,
        body: {
          ...machine,
          title: "示例 有问题的空压机",
          description: "有意请拨打13812345678联系",
          specs: [
            { code: "ratedPower", value: "75 MPa" },
            { code: "spindleSpeed", value: 1 },
          ],
          priceMin: 9,
          priceMax: 8,
          publish: true,
        },
      });
      expect(said.status).toBe(422);
      expect(said.json.problems?.map(({ at }) => at)).toEqual(
        expect.arrayContaining(["/specs/1/code", "/specs/0/value", "/priceMax"]),
      );
      const contact = await ask("POST", "/v1/equipment", {
        token: tokens.supplier,
        body: { ...machine, description: "有意请拨打13812345678联系", publish: true },
      });
      expect(contact.json.problems?.map(({ at }) => at)).toEqual(["/description"]);
    });

    test("with the same Idempotency-Key is written once, also when both come at once", async () => {
      const send = (title: string, key: string) =>
        ask("POST", "/v1/equipment", {
          token: tokens.supplier,
          body: { ...machine, title },
          headers: { "Idempotency-Key": key },
        });
      const both = await Promise.all([send("示例 同键", "k-1"), send("示例 同键", "k-1")]);
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      expect(both[0].json.id).toBe(both[1].json.id);
      expect((await send("示例 同键", "k-1")).json).toEqual(both[0].json);
      const other = await send("示例 另一台", "k-1");
      expect([other.status, other.json.problems?.[0]?.at]).toEqual([422, "Idempotency-Key"]);
      const refused = await send("短", "k-2");
      expect(refused.status).toBe(201);
    });

    test("with the organisation's own reference is changed, not doubled", async () => {
      const first = await create({ title: "示例 编号机", reference: "A-001", publish: true });
      expect(first).toMatchObject({ outcome: "created", status: "published" });
      const same = await create({ title: "示例 编号机", reference: "A-001", publish: true });
      expect(same).toMatchObject({ id: first.id, outcome: "unchanged" });
      const changed = await create({ title: "示例 编号机 改", reference: "A-001", publish: true });
      expect(changed).toMatchObject({ id: first.id, outcome: "updated" });
      const others = await create({ title: "示例 编号机", reference: "A-001" }, tokens.stranger);
      expect(others.id).not.toBe(first.id);
    });
  });

  test("many lines are answered one by one, good ones go in and a repeat changes nothing", async () => {
    const line = (n: number, more: object = {}) =>
      JSON.stringify({ ...machine, title: `示例 批量空压机 ${n}`, reference: `B-${n}`, ...more });
    const raw = [
      line(1),
      "{nonsense",
      line(2, { family: "no-such" }),
      line(3),
      '{"title":"x"}',
    ].join("\n");
    const send = () =>
      ask("POST", "/v1/equipment/bulk", {
        token: tokens.supplier,
        raw,
        headers: { "Content-Type": "application/x-ndjson" },
      });
    const lines = (said: Said) =>
      said.text
        .trim()
        .split("\n")
        .map((text) => JSON.parse(text) as { line: number; outcome?: string; problem?: object });
    const first = lines(await send());
    expect(first.map(({ outcome }) => outcome ?? null)).toEqual([
      "created",
      null,
      null,
      "created",
      null,
    ]);
    expect(first.map(({ line: n }) => n)).toEqual([1, 2, 3, 4, 5]);
    expect(first[2]?.problem).toMatchObject({ code: "invalid", problems: [{ at: "/family" }] });
    expect(lines(await send()).map(({ outcome }) => outcome ?? null)).toEqual([
      "unchanged",
      null,
      null,
      "unchanged",
      null,
    ]);
  });

  describe("a need", () => {
    test("is written with requirements, matched with reasons, and read without contact data", async () => {
      const card = {
        person: "李某",
        phone: "0001234567",
        email: "a@example.org",
        wechat: "wx-abc",
      };
      done(await world.factory.saveContactCard(card));
      const offered = await create({ title: "示例 匹配用空压机", publish: true });
      const said = await ask("POST", "/v1/needs", {
        token: tokens.factory,
        body: {
          title: "示例 换一台空压机",
          family: "screw-air-compressor",
          description: "老机器耗电大，换一台一级能效的。",
          requirements: [
            { code: "ratedPower", op: "gte", value: 55, unit: "kW" },
            { name: "排气压力", op: "gte", value: 0.7, unit: "MPa", strength: "must" },
            { name: "噪声", op: "lte", value: "75 dB(A)", strength: "nice" },
          ],
          site: { province: "湖北", city: "武汉" },
          budget: 120000,
          deadline: "2027-05-31",
          publish: true,
        },
      });
      expect([said.status, said.json.status]).toEqual([201, "published"]);
      const { id } = said.json as { id: string };
      await world.match({ needs: [id], listings: [offered.id] });
      const matches = await ask("GET", `/v1/needs/${id}/matches?limit=20`);
      const found = (
        matches.json.matches as { listing: { id: string }; verdicts: unknown[] }[]
      ).find(({ listing }) => listing.id === offered.id);
      expect(found?.verdicts.length).toBeGreaterThanOrEqual(2);
      const mirrored = await ask("GET", `/v1/equipment/${offered.id}/matches`, {
        token: tokens.supplier,
      });
      expect(mirrored.text).toContain(id);
      const stranger = await ask("GET", `/v1/equipment/${offered.id}/matches`, {
        token: tokens.stranger,
      });
      expect(stranger.status).toBe(404);
      for (const each of [matches, mirrored, await ask("GET", `/v1/needs/${id}`)])
        for (const secret of Object.values(card)) expect(each.text).not.toContain(secret);
    });

    test("keeps what a patch does not name", async () => {
      const said = await ask("POST", "/v1/needs", {
        token: tokens.factory,
        body: {
          text: "求购2台螺杆式空气压缩机，排气压力不低于0.8MPa，预算30万元，2027年6月30日前到货，用于湖北武汉车间。",
        },
      });
      expect(said.status).toBe(201);
      const { id } = said.json as { id: string };
      const own = () => ask("GET", `/v1/needs/${id}`, { token: tokens.factory });
      expect((await own()).json).toMatchObject({
        quantity: 2,
        budget: 300000,
        deadline: "2027-06-30",
        requirements: [{ code: "exhaustPressure", op: "gte", source: "text" }],
      });
      const patched = await ask("PATCH", `/v1/needs/${id}`, {
        token: tokens.factory,
        body: { quantity: 3 },
      });
      expect(patched.status).toBe(200);
      expect((await own()).json).toMatchObject({
        quantity: 3,
        budget: 300000,
        requirements: [{ code: "exhaustPressure", source: "text" }],
      });
    });
  });

  describe("tokens", () => {
    test("do what their scopes say and nothing else", async () => {
      const reader = await makeToken("supplier", ["read"]);
      const writer = await makeToken("supplier", ["needs:write"]);
      expect((await ask("GET", "/v1/own/equipment", { token: reader })).status).toBe(200);
      for (const token of [reader, writer]) {
        const said = await ask("POST", "/v1/equipment", { token, body: machine });
        expect([said.status, said.json.code]).toEqual([403, "forbidden"]);
      }
      expect((await ask("GET", "/v1/own/equipment", { token: writer })).status).toBe(403);
      expect((await ask("GET", "/v1/own/equipment")).status).toBe(401);
    });

    test("end when they are revoked, and a wrong one is never a visitor", async () => {
      const made = done(
        await world.supplier.createToken({ name: "要吊销的", scopes: ["read"], days: 30 }),
      );
      const own = () => ask("GET", "/v1/own/needs", { token: made.secret });
      expect((await own()).status).toBe(200);
      done(await world.supplier.revokeToken({ id: made.token.id }));
      expect((await own()).status).toBe(401);
      for (const token of ["dj_nothing-nothing-nothing", "x", ""])
        expect(
          (await ask("GET", "/v1/sectors", { headers: { Authorization: `Bearer ${token}` } }))
            .status,
        ).toBe(401);
    });

    test("are kept as digests, and only their own organisation can end them", async () => {
      const made = done(
        await world.supplier.createToken({ name: "查表的", scopes: ["read"], days: 30 }),
      );
      const rows = await world.database.sql`select * from api_tokens`;
      expect(JSON.stringify(rows)).not.toContain(made.secret);
      expect(await world.stranger.revokeToken({ id: made.token.id })).toMatchObject({
        ok: false,
        error: { code: "not_found" },
      });
      const listed = done(await world.supplier.viewTokens(null));
      expect(JSON.stringify(listed)).not.toContain(made.secret);
      expect(listed.map(({ id }) => id)).toContain(made.token.id);
    });

    test("reach no row of another organisation", async () => {
      const { id } = await create({ title: "示例 别家的草稿" });
      for (const [method, body] of [
        ["GET", undefined],
        ["PATCH", { leadTimeDays: 1 }],
        ["PATCH", { status: "closed" }],
      ] as const) {
        const theirs = await ask(method, `/v1/equipment/${id}`, { token: tokens.stranger, body });
        const nobodys = await ask(method, "/v1/equipment/n2thing222", {
          token: tokens.stranger,
          body,
        });
        expect([theirs.status, theirs.text]).toEqual([404, nobodys.text]);
      }
    });
  });

  describe("the feed of changes", () => {
    const readAll = async (since: number) => {
      const seen: { number: number; id: string; change: string; equipment: unknown }[] = [];
      for (let next = since, more = true; more;) {
        const said = await ask("GET", `/v1/changes?since=${next}&limit=3`);
        seen.push(...(said.json.changes as typeof seen));
        next = said.json.next as number;
        more = said.json.more as boolean;
      }
      return seen;
    };

    test("tells what became public, changed and went, each thing once", async () => {
      const draft = await create({ title: "示例 只是草稿" });
      const { id } = await create({ title: "示例 流中的机器", publish: true });
      const first = await readAll(0);
      expect(first.map((each) => each.id)).not.toContain(draft.id);
      expect(first.find((each) => each.id === id)).toMatchObject({
        change: "updated",
        equipment: { title: "示例 流中的机器" },
      });
      expect(first.map(({ number }) => number)).toEqual(
        [...first.map(({ number }) => number)].sort((a, b) => a - b),
      );
      const end = first.at(-1)?.number ?? 0;
      expect(await readAll(end)).toEqual([]);
      await ask("PATCH", `/v1/equipment/${id}`, {
        token: tokens.supplier,
        body: { status: "paused" },
      });
      expect(await readAll(end)).toMatchObject([{ id, change: "removed", equipment: null }]);
    });

    test("never passes a change that another transaction has yet to show", async () => {
      const { store } = world.services.ports;
      const start = (await readAll(0)).at(-1)?.number ?? 0;
      const listing = await create({ title: "示例 慢事务", publish: true });
      const other = await create({ title: "示例 快事务", publish: true });
      await readAll(start);
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      const at = "2026-11-21T00:00:00.000Z";
      const slow = store.transaction(async (tx) => {
        await tx.changes.note("equipment", { updated: [listing.id], removed: [] }, at);
        await held;
      });
      await store.changes.note("equipment", { updated: [other.id], removed: [] }, at);
      const seen = (await readAll(start)).map(({ id }) => id);
      expect(seen).toContain(other.id);
      const last = (await readAll(start)).at(-1)?.number ?? 0;
      release();
      await slow;
      expect((await readAll(last)).map(({ id }) => id)).toContain(listing.id);
    });
  });

  test("a misspelt query is corrected and says so, unless it is meant as typed", async () => {
    await create({ title: "示例 改错字的空压机", publish: true });
    const asked = `/v1/equipment?q=${encodeURIComponent("空压鸡")}`;
    const corrected = await ask("GET", asked);
    expect(corrected.json.correctedQuery).toBe("空压机");
    expect(corrected.json.total).toBeGreaterThan(0);
    expect((await ask("GET", `${asked}&exact=1`)).json).toMatchObject({
      correctedQuery: null,
      total: 0,
    });
  });

  test("a cursor walks through everything that is public, once", async () => {
    const ids: string[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const said = await ask("GET", `/v1/equipment?cursor=${cursor}&perPage=2`);
      ids.push(...(said.json.hits as { id: string }[]).map(({ id }) => id));
      cursor = said.json.next as string | null;
    }
    const published = await world.services.ports.store.listings.publishedIds();
    expect(ids).toEqual([...published].sort());
    expect((await ask("GET", "/v1/equipment?cursor=&q=x")).status).toBe(400);
  });

  test("a cursor walks through the entries of an edition, each once and in printed order", async () => {
    const { catalogues } = (await ask("GET", "/v1/catalogues")).json as unknown as {
      catalogues: { id: string; editions: { id: string; entries: number }[] }[];
    };
    const batches = catalogues.find(({ id }) => id === "phase-out")!.editions;
    expect(batches.find(({ id }) => id === "phase-out-4")).toMatchObject({
      entries: 126,
      documentNoChecked: false,
      standing: "in-force",
    });
    const ids: string[] = [];
    for (let cursor: number | null = 0; cursor !== null;) {
      const page = await ask("GET", `/v1/catalogues/phase-out-4/entries?limit=50&cursor=${cursor}`);
      ids.push(...(page.json.entries as { id: string }[]).map(({ id }) => id));
      cursor = page.json.next as number | null;
    }
    expect(ids).toEqual(Array.from({ length: 126 }, (_, n) => `phase-out-4-${n + 1}`));
    const named = await ask("GET", "/v1/catalogues/phase-out-2/entries?q=Y160M-4");
    expect(named.json).toMatchObject({ total: 1, entries: [{ number: "1-1" }], next: null });
  });

  test("answers say when nothing has changed, and how much may still be asked", async () => {
    const first = await ask("GET", "/v1/families");
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).not.toBe("");
    const again = await ask("GET", "/v1/families", {
      // Otherwise fetch itself asks for a fresh copy.
      headers: { "If-None-Match": tag, "Cache-Control": "max-age=0" },
    });
    expect([again.status, again.text]).toEqual([304, ""]);
    expect(Number(first.headers.get("RateLimit-Remaining"))).toBeGreaterThan(
      Number(again.headers.get("RateLimit-Remaining")),
    );
  });

  test.each([
    ["GET", "/v1/equipment?page=0", 400],
    ["GET", "/v1/equipment?colour=red", 400],
    ["GET", "/v1/equipment?family=no-such", 400],
    ["GET", "/v1/equipment/x", 404],
    ["GET", "/v1/families/no-such", 404],
    ["GET", "/v1/catalogues/no-such/entries", 404],
    ["GET", "/v1/nothing", 404],
    ["GET", "/v2/equipment", 404],
    ["DELETE", "/v1/equipment", 405],
    ["PUT", "/v1/sectors", 405],
    ["GET", "/v1/changes?since=-1", 400],
  ])("%s %s is refused as %i with a problem document", async (method, path, status) => {
    const said = await ask(method, path);
    expect(said.status).toBe(status);
    expect(said.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
    expect(problemSchema.parse(said.json).status).toBe(status);
  });

  test.each([
    ["no JSON", "{", "application/json", 400],
    ["another type", "a=b", "application/x-www-form-urlencoded", 415],
    ["no object", "[]", "application/json", 400],
    ["too much", `{"text":"${"长".repeat(300_000)}"}`, "application/json", 413],
    ["an unknown member", '{"colour":"red"}', "application/json", 400],
  ])("a body with %s is refused", async (_name, raw, type, status) => {
    const said = await ask("POST", "/v1/equipment", {
      token: tokens.supplier,
      raw,
      headers: { "Content-Type": type },
    });
    expect([said.status, problemSchema.parse(said.json).status]).toEqual([status, status]);
  });

  test("every public address answers as it is described", async () => {
    const listing = await create({ title: "示例 描述核对", publish: true });
    const fill = (path: string) =>
      path
        .replace("/catalogues/{id}", "/catalogues/phase-out-1")
        .replace("{id}", listing.id)
        .replace("{code}", "screw-air-compressor");
    const document = (await ask("GET", "/openapi.json")).json as unknown as {
      openapi: string;
      paths: Record<string, Record<string, unknown>>;
    };
    expect(document.openapi).toBe("3.1.0");
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(
      operations.map(({ method, path }) => `${method} ${path}`).sort(),
    );
    for (const { method, path, answer, status } of operations) {
      if (method !== "get" || path.startsWith("/needs/")) continue;
      const said = await ask("GET", `/v1${fill(path)}`, { token: tokens.supplier });
      expect([path, said.status]).toEqual([path, status]);
      expect(answer.safeParse(said.json).error?.issues ?? []).toEqual([]);
    }
  });

  test("the efficiency check answers without a token, by codes and by names, and stores nothing", async () => {
    const check = (family: string, parameters: Record<string, number | string>) =>
      ask("POST", "/v1/check/efficiency", { body: { family, parameters } });
    const motor = await check("三相异步电动机", { 额定功率: "55 kW", 极数: 4, 效率: 96.4 });
    expect(motor.status).toBe(200);
    expect(checkEfficiency.answer.safeParse(motor.json).error?.issues ?? []).toEqual([]);
    expect(motor.json).toMatchObject({
      outcome: "graded",
      grade: 2,
      level: "节能",
      missing: [],
      standard: "GB 18613-2020",
      table: "表1",
      row: "EE-GB18613#GB18613-R000023",
      margin: 0.7,
    });
    const same = await check("three-phase-motor", { ratedPower: 55, poles: 4, efficiency: 96.4 });
    expect(same.json).toEqual(motor.json);
    expect((await check("电机", { 功率: "55 kW" })).json).toMatchObject({
      outcome: "undetermined",
      grade: null,
      missing: ["电机类型"],
    });
    const wrong = await check("三相异步电动机", { 功率: "7 MPa", 颜色: "红" });
    expect([wrong.status, wrong.json.problems?.map(({ at }) => at)]).toEqual([
      422,
      ["parameters/功率", "parameters/颜色"],
    ]);
    expect((await check("火箭", {})).json.problems?.[0]?.at).toBe("family");
    const lines = await world.services.ports.store.audit.recent(50);
    expect(lines.filter(({ verb }) => verb.includes("efficiency"))).toEqual([]);
  });

  test("the check of old machines answers without a token, with quotes, and stores nothing", async () => {
    const check = (body: Record<string, unknown>) => ask("POST", "/v1/check/old-asset", { body });
    const asked = { model: "Y2-132S-4", type: "三相异步电动机", powerKw: 5.5, yearMade: 2003 };
    const hit = await check(asked);
    expect([hit.status, hit.json.result]).toEqual([200, "hit"]);
    expect(checkOldAsset.answer.safeParse(hit.json).error?.issues ?? []).toEqual([]);
    expect(hit.json.hits).toMatchObject([
      { batch: "第三批", item: "1-2", quote: expect.stringContaining("2003年（含）前") as string },
    ]);
    expect((await check({ ...asked, yearMade: 2004 })).json.result).toBe("condition_not_met");
    expect((await check({ model: "Y2-132S-4" })).json.result).toBe("needs_check");
    // The vocabulary knows that this is none of the catalogues' machines.
    expect((await check({ ...asked, type: "注塑机" })).json.result).toBe("not_listed");
    const lathe = await check({ model: "C620-1", type: "普通车床", yearCommissioned: 1990 });
    expect(lathe.json).toMatchObject({
      result: "not_listed",
      rules: [{ ruleId: "HB24-E01" }, {}, {}],
    });
    const wrong = await check({ model: "Y2", yearMade: 3000, colour: "红" });
    expect(wrong.status).toBe(400);
    const lines = await world.services.ports.store.audit.recent(50);
    expect(lines.filter(({ verb }) => verb.includes("old"))).toEqual([]);
  });

  test("too many requests without a token are slowed down, those with one are not", async () => {
    const statuses = await Promise.all(
      Array.from({ length: 130 }, () => ask("GET", "/v1/changes?since=99999999")),
    );
    const refused = statuses.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await ask("GET", "/v1/own/needs", { token: tokens.supplier })).status).toBe(200);
  });

  test("who did it stands in the audit: the token of the organisation", async () => {
    await create({ title: "示例 审计核对" });
    const lines = await world.services.ports.store.audit.recent(5);
    expect(lines.find(({ verb }) => verb === "post-listing")).toMatchObject({
      organisationId: organisations.supplier.id,
      actor: expect.stringMatching(/^token-/) as string,
    });
  });
});
