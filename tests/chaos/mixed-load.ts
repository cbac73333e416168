import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { createServices } from "#app/services.server.ts";
import { startCluster } from "#db/cluster/cluster.ts";
import { migrate } from "#db/migrate.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { anOrganisation } from "#seed/builders/organisation.ts";
import { loadReferenceInto } from "#seed/reference/load.ts";
import { openBreakingProxy, type Fault } from "../support/breaking-proxy.ts";
import type { TestMeilisearch } from "../support/meilisearch.ts";
import { startSite } from "../support/site.ts";

export interface MixedOutcome {
  readonly searches: number;
  /** Pages that said PostgreSQL had answered. */
  readonly fellBack: number;
  readonly writes: number;
  readonly breaks: number;
  /** Answers of 500 and above, and requests without an answer. */
  readonly failures: readonly string[];
  /** Published, acknowledged, and not shown on its page or in a search afterwards. */
  readonly lost: readonly string[];
  /** From the end of the last break until Meilisearch answers again with everything. */
  readonly recoverySeconds: number;
  /** Exit code of search:doctor, which then must have found nothing to mend. */
  readonly doctor: number | null;
  readonly doctorSaid: string;
  readonly slowestSearchMs: number;
}

interface MixedOptions {
  readonly seconds: number;
  /** A fresh folder. */
  readonly dataDir: string;
  readonly meili: TestMeilisearch;
  readonly told?: (line: string) => void;
}

const newListing = "/workbench/listings/new";
const listing = {
  kind: "equipment",
  condition: "new",
  family: "laser-welding-machine",
  description: "只用来试验搜索引擎的故障。",
  "origin.province": "湖北",
  intent: "publish",
};
const searchers = 4;
const words = ["空压机", "激光焊接机", "电机", "机床", "水泵", "示例 冷水机", "注塑机 二手", ""];
/** How the server breaks, in turn: killed and started again, or one of the ways in which answers fail. */
const breaks: readonly (Fault | "kill")[] = [
  "kill",
  "hang",
  "garbage",
  "error",
  "kill",
  "refuse",
  "cut",
  "lie",
];

/** A site with its Meilisearch taken away and given back, while people search and publish. */
export async function mixedLoad({
  seconds,
  dataDir,
  meili,
  told,
}: MixedOptions): Promise<MixedOutcome> {
  const say = told ?? (() => {});
  const proxy = await openBreakingProxy(meili.host);
  const cluster = await startCluster(dataDir);
  await migrate(cluster.url);
  await furnish(cluster.url);
  const env = {
    DATABASE_URL: cluster.url,
    MEILI_HOST: proxy.host,
    MEILI_API_KEY: meili.apiKey,
    LOG_LEVEL: "warn",
  };
  const site = await startSite(dataDir, env);
  const failures: string[] = [];
  const published: string[] = [];
  let [searches, fellBack, broken, slowestSearchMs] = [0, 0, 0, 0];

  const health = async () =>
    ((await (await fetch(`${site.url}/readyz`)).json()) as { search: Record<string, unknown> })
      .search;
  const healthy = async () => {
    const found = await health();
    return found.healthy === true && found.lagSeconds === 0;
  };
  async function until(reached: () => Promise<boolean>, most: number): Promise<number> {
    const started = performance.now();
    while (!(await reached()) && performance.now() - started < most * 1000) await pause(200);
    return (performance.now() - started) / 1000;
  }

  /** The text of a page; a failure is noted. */
  async function page(path: string, ask: () => Promise<Response>): Promise<Response | null> {
    try {
      const answer = await ask();
      if (answer.status < 500) return answer;
      failures.push(`${answer.status} ${path}`);
    } catch (problem) {
      failures.push(`${problem instanceof Error ? problem.message : problem} ${path}`);
    }
    return null;
  }

  try {
    await until(healthy, 240);
    const signedIn = await sendForm(`${site.url}/login`, {
      email: account.email,
      password: account.password,
    });
    const Cookie = signedIn.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const end = performance.now() + seconds * 1000;
    const going = () => performance.now() < end;

    async function search(): Promise<void> {
      while (going()) {
        const text = words[Math.floor(Math.random() * words.length)]!;
        const path = `/equipment?q=${encodeURIComponent(text)}`;
        const started = performance.now();
        const answer = await page(path, () => fetch(site.url + path));
        const body = (await answer?.text()) ?? "";
        slowestSearchMs = Math.max(slowestSearchMs, performance.now() - started);
        searches += 1;
        if (body.includes("备用引擎")) fellBack += 1;
      }
    }

    async function write(): Promise<void> {
      for (let n = 0; going(); n++) {
        const fields = { ...listing, title: `混合负载激光焊接机${n}` };
        const answer = await page(newListing, () =>
          sendForm(site.url + newListing, fields, { Cookie }),
        );
        const shown = /^\/equipment\/(\w{10})$/.exec(answer?.headers.get("Location") ?? "")?.[1];
        if (shown) published.push(shown);
        else if (answer)
          failures.push(`not published: ${answer.status} ${answer.headers.get("Location")}`);
      }
    }

    async function breakAgainAndAgain(): Promise<void> {
      await pause(1_000);
      while (going()) {
        const how = breaks[broken % breaks.length]!;
        say(
          `${how}: ${searches} searches, ${published.length} writes, ${failures.length} failures`,
        );
        broken += 1;
        if (how === "kill" && meili.control) {
          await meili.control.kill();
          await pause(2_000);
          await meili.control.start();
        } else {
          proxy.break(how === "kill" ? "refuse" : how);
          await pause(2_000);
          proxy.break(null);
        }
        // Some breaks find it well again, some do not.
        await until(healthy, 4);
      }
    }

    await Promise.all([
      ...Array.from({ length: searchers }, search),
      write(),
      breakAgainAndAgain(),
    ]);
    proxy.break(null);
    const recoverySeconds = await until(healthy, 60);
    const lost: string[] = [];
    const found = await fetch(
      `${site.url}/equipment?q=${encodeURIComponent("混合负载激光焊接机")}`,
    );
    if (!(await found.text()).includes(published.at(-1) ?? ""))
      lost.push("the last one in a search");
    for (const id of published)
      if ((await fetch(`${site.url}/equipment/${id}`)).status !== 200) lost.push(id);
    const { code, said } = await doctor({ ...env, DATA_DIR: dataDir });
    return {
      searches,
      fellBack,
      writes: published.length,
      breaks: broken,
      failures,
      lost,
      recoverySeconds,
      doctor: code,
      doctorSaid: said,
      slowestSearchMs: Math.round(slowestSearchMs),
    };
  } finally {
    await site.stop();
    await proxy.stop();
    await cluster.stop();
  }
}

const account = { email: "chaos@example.org", password: "chaos-only-here-1" };

/** One company with an account, and some listings to find. */
async function furnish(databaseUrl: string): Promise<void> {
  const services = await createServices({
    databaseUrl,
    meili: null,
    filesFolder: "unused",
    smtp: null,
    siteUrl: "http://127.0.0.1",
    loadReference: loadReferenceInto,
  });
  const { ports } = services;
  const { people } = ports.store;
  const company = anOrganisation({ id: "2chxxs2222", name: "示例常断电设备厂", demo: false });
  await people.insertOrganisation(company);
  const user = {
    id: "2chxxsuser",
    email: account.email,
    name: "示例",
    passwordHash: await ports.passwords.hash(account.password),
    platformRole: null,
    demo: false,
  };
  await people.insertUser(user);
  await people.insertMembership(user.id, company.id, "owner");
  const actor = { kind: "system", organisationId: company.id } as const;
  const system = services.useCases({ actor, requestId: "chaos" });
  for (let n = 0; n < 60; n++) {
    const made = await system.createListing(aListingContent({ title: `示例螺杆空压机 ${n}` }));
    if (made.ok) await system.publishListing({ id: made.value.id });
  }
  await services.close();
}

function sendForm(
  address: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(address, { method: "POST", body, headers, redirect: "manual" });
}

/** Only looks: what the jobs have left wrong stays visible. */
function doctor(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "app/cli/search-doctor.ts", "--check"],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production", ...env },
    },
  );
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, said })));
}
