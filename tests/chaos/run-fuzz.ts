import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildWhenNeeded } from "#app/cli/build.ts";
import { demoPassword } from "#app/domain/people/demo.ts";
import { startSite } from "../support/site.ts";
import { fuzz } from "./fuzz/fuzz.ts";

/** `npm run chaos:fuzz [-- 5000 [SEED]]`: generated requests to every page and API path of a site with the demo world. */
const requests = Number(process.argv[2] ?? 5000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
await buildWhenNeeded();
const dataDir = mkdtempSync(path.join(tmpdir(), "duijie-fuzz-"));
const log = path.join(dataDir, "site.log");
try {
  const site = await startSite(dataDir, { TRUST_PROXY: "1" }, log);
  const askers = [
    {},
    ...(await Promise.all(["supplier", "factory", "reviewer", "admin"].map(session))),
  ];
  const token = await mintToken(askers[1]!);
  const outcome = await fuzz({
    site,
    askers: [...askers, { Authorization: `Bearer ${token}` }],
    requests,
    seed,
  });
  const exit = await site.stop();
  const errors = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => /"level":[56]0/.test(line));
  process.stdout.write(
    `${JSON.stringify({ seed, ...outcome, errors: errors.slice(0, 20), exit }, null, 2)}\n`,
  );
  process.exitCode = outcome.failures.length + errors.length === 0 && exit === 0 ? 0 : 1;

  async function session(name: string): Promise<{ Cookie: string }> {
    const body = new URLSearchParams({ email: `${name}@demo.example`, password: demoPassword });
    const answer = await fetch(`${site.url}/login`, { method: "POST", body, redirect: "manual" });
    const cookie = answer.headers.get("Set-Cookie")?.split(";")[0];
    if (!cookie) throw new Error(`${name} could not sign in`);
    return { Cookie: cookie };
  }

  async function mintToken(headers: Readonly<Record<string, string>>): Promise<string> {
    const body = new URLSearchParams([
      ["name", "fuzz"],
      ["days", "30"],
      ...["read", "equipment:write", "needs:write"].map((scope) => ["scopes", scope]),
      ["intent", "create"],
    ] as [string, string][]);
    const answer = await fetch(`${site.url}/workbench/organisation/tokens`, {
      method: "POST",
      body,
      headers,
    });
    const secret = /dj_[\w-]{20,}/.exec(await answer.text())?.[0];
    if (!secret) throw new Error("No token was minted");
    return secret;
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();
