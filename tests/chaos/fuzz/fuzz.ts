import fc from "fast-check";
import type { RunningSite } from "../../support/site.ts";
import { apiRequest, pageRequest, type ApiDescription, type FuzzRequest } from "./requests.ts";
import { pagePatterns } from "./page-paths.ts";

export interface FuzzOutcome {
  readonly requests: number;
  /** Answers by status: 200, 404, 422 … */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers of 500 and above, and requests without an answer, as a command line would write them. */
  readonly failures: readonly string[];
}

interface FuzzOptions {
  /** Started with TRUST_PROXY=1, so that the limits for one address do not end the run. */
  readonly site: Pick<RunningSite, "url">;
  /** Headers of each asker: sessions for pages, tokens for the API; the first is a visitor. */
  readonly askers: readonly Readonly<Record<string, string>>[];
  readonly requests: number;
  readonly seed: number;
}

const atOnce = 8;

/** Far above it Node answers 431 and closes the connection, which may look like no answer to who is still sending. */
const longestAddress = 8000;

/** Sends generated requests to every page and every path of the API, half and half. */
export async function fuzz({ site, askers, requests, seed }: FuzzOptions): Promise<FuzzOutcome> {
  const description = (await (
    await fetch(`${site.url}/api/openapi.json`)
  ).json()) as ApiDescription;
  const known = await knownOf(site.url, askers);
  const kinds = fc.oneof(
    pageRequest(pagePatterns(), known, askers.length),
    apiRequest(description, known, askers.length),
  );
  const waiting = fc.sample(kinds, { seed, numRuns: requests });
  const statuses: Record<string, number> = {};
  const failures: string[] = [];
  let sent = 0;

  async function work(): Promise<void> {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      sent += 1;
      const status = await answerOf(next, sent);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (Number(status) >= 500 || (status === "none" && next.path.length < longestAddress))
        failures.push(`${status} ${lineOf(next)}`);
    }
  }

  async function answerOf(request: FuzzRequest, n: number): Promise<string> {
    const address = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
    try {
      const answer = await fetch(site.url + request.path, {
        method: request.method,
        headers: { ...request.headers, ...askers[request.asker], "X-Forwarded-For": address },
        body: request.body,
        redirect: "manual",
        signal: AbortSignal.timeout(30_000),
      });
      await answer.arrayBuffer();
      return String(answer.status);
    } catch {
      return "none";
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return { requests: sent, statuses, failures };
}

function lineOf({ method, path, asker, body }: FuzzRequest): string {
  return `${method} ${path.slice(0, 500)} asker ${asker} ${(body ?? "").slice(0, 300)}`;
}

/** Ids and field names as the pages themselves show them. */
async function knownOf(url: string, askers: FuzzOptions["askers"]) {
  const pages = [
    "/equipment",
    "/needs",
    "/sectors",
    "/equipment/families",
    "/login",
    "/workbench",
    "/workbench/listings/new?form=1",
    "/workbench/needs/new?form=1",
    "/workbench/listings",
    "/workbench/needs",
    "/workbench/organisation",
    "/workbench/account",
  ];
  const [ids, fields] = [new Set<string>(), new Set<string>(["intent"])];
  for (const page of pages) {
    for (const headers of askers) {
      const html = await (await fetch(url + page, { headers })).text();
      for (const [, id] of html.matchAll(/href="\/[a-z/]+\/([A-Za-z0-9-]{4,40})[/"?]/g))
        ids.add(id!);
      for (const [, name] of html.matchAll(/ name="([^"]{1,60})"/g)) fields.add(name!);
    }
  }
  return { ids: [...ids], fields: [...fields] };
}
