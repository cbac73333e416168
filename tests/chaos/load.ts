import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { demoPassword } from "#app/domain/people/demo.ts";
import { demoAccounts } from "#seed/worlds/demo/accounts.ts";
import type { RunningSite } from "../support/site.ts";

export interface LoadOutcome {
  readonly pages: number;
  readonly searches: number;
  readonly writes: number;
  /** Answers of 500 and above, and requests without an answer. */
  readonly failures: readonly string[];
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Resident memory of the site, MB: after a minute (half of a shorter run) and at the end. */
  readonly memoryEarlyMb: number;
  readonly memoryEndMb: number;
  /** Median and slowest of pages asked while clients are slow and queries endless, ms. */
  readonly besideAbuse: { readonly medianMs: number; readonly slowestMs: number };
}

const connections = 64;
const slowClients = 20;
const paths = ["/", "/equipment", "/needs", "/sectors", "/equipment/families", "/about"];
const words = [
  "空压机",
  "激光焊接机",
  "电机",
  "机床",
  "自动",
  "冷水机",
  "注塑机 二手",
  "VMC850",
  "水泵",
];
const longest = "螺杆空气压缩机，".repeat(1_250);

/** Pages, searches and writes over many connections, then what ill-behaved clients do to the others. */
export async function load(site: RunningSite, seconds: number): Promise<LoadOutcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const failures: string[] = [];
  const times: number[] = [];
  let [pages, searches, writes] = [0, 0, 0];
  const memory = () => memoryOf(site.process.pid!);

  function ask(path: string): Promise<{ ms: number; body: string }> {
    const started = performance.now();
    return new Promise((resolve) => {
      const fail = (words: string) => {
        failures.push(`${words} ${path.slice(0, 80)}`);
        resolve({ ms: performance.now() - started, body: "" });
      };
      get(site.url + path, { agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", (problem) => fail(problem.message));
        answer.on("end", () => {
          if ((answer.statusCode ?? 500) >= 500) return fail(String(answer.statusCode));
          resolve({ ms: performance.now() - started, body: Buffer.concat(chunks).toString() });
        });
      }).on("error", (problem) => fail(problem.message));
    });
  }

  const listings = (await ask("/equipment")).body.match(/\/equipment\/[a-z0-9]{10}(?=")/g) ?? [];
  const cookie = await signIn(site.url);
  const end = performance.now() + seconds * 1000;
  const going = () => performance.now() < end;
  const one = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)]!;

  async function read(): Promise<void> {
    while (going()) {
      const dice = Math.random();
      const search = `/equipment?q=${encodeURIComponent(`${one(words)} ${dice < 0.2 ? one(words) : ""}`)}`;
      const searching = dice < 0.5;
      const { ms } = await ask(searching ? search : one([...paths, ...listings]));
      times.push(ms);
      if (searching) searches += 1;
      else pages += 1;
    }
  }

  async function write(): Promise<void> {
    for (let n = 0; going(); n++) {
      const body = new URLSearchParams({
        kind: "equipment",
        condition: "new",
        family: "laser-welding-machine",
        title: `示例混合负载激光焊接机 ${n}`,
        description: "只用来试验负载。",
        "origin.province": "湖北",
        intent: "publish",
      });
      const answer = await fetch(`${site.url}/workbench/listings/new`, {
        method: "POST",
        body,
        headers: { Cookie: cookie },
        redirect: "manual",
      }).catch((problem: unknown) => problem);
      if (answer instanceof Response && answer.status < 400) writes += 1;
      else failures.push(`write ${answer instanceof Response ? answer.status : String(answer)}`);
      await pause(250);
    }
  }

  const early = pause(Math.min(60, seconds / 2) * 1000).then(memory);
  await Promise.all([...Array.from({ length: connections - 1 }, read), write()]);
  const memoryEndMb = memory();
  const besideAbuse = await abused(site, ask);
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return {
    pages,
    searches,
    writes,
    failures,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    memoryEarlyMb: await early,
    memoryEndMb,
    besideAbuse,
  };
}

/** Pages while some clients send a header a byte at a time and others ask endless queries. */
async function abused(
  site: RunningSite,
  ask: (path: string) => Promise<{ ms: number }>,
): Promise<LoadOutcome["besideAbuse"]> {
  const { hostname, port } = new URL(site.url);
  const slow = Array.from({ length: slowClients }, () => {
    const socket = connect(Number(port), hostname).on("error", () => {});
    socket.write("GET /equipment HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    return socket;
  });
  let over = false;
  const endless = async () => {
    while (!over) {
      await ask(`/equipment?q=${encodeURIComponent(longest)}`);
      for (const socket of slow) socket.write("a");
    }
  };
  const running = endless();
  const times: number[] = [];
  for (let n = 0; n < 30; n++)
    times.push((await ask(`/equipment?q=${encodeURIComponent(`水泵 ${n}`)}`)).ms);
  over = true;
  await running;
  slow.forEach((socket) => socket.destroy());
  times.sort((a, b) => a - b);
  return { medianMs: Math.round(times[15]!), slowestMs: Math.round(times.at(-1)!) };
}

async function signIn(url: string): Promise<string> {
  const account = demoAccounts.find(({ membership }) => membership && membership.role !== "viewer");
  const answer = await fetch(`${url}/login`, {
    method: "POST",
    body: new URLSearchParams({ email: account!.email, password: demoPassword }),
    redirect: "manual",
  });
  return answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
}

function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
}
