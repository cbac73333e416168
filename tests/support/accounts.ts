import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { demoPassword } from "#app/domain/people/demo.ts";
import { demoAccounts } from "#seed/worlds/demo/accounts.ts";
import { siteUrl } from "./site-at-hand.ts";

/** Accounts of the demo world by the first half of their address. */
export type AccountName =
  | "supplier"
  | "supplier-editor"
  | "viewer"
  | "factory"
  | "factory-editor"
  | "host"
  | "reviewer"
  | "reviewer-two"
  | "admin";

export function accountOf(name: AccountName) {
  const account = demoAccounts.find(({ email }) => email.startsWith(`${name}@`));
  if (!account) throw new Error(`The demo world has no account ${name}`);
  return { ...account, password: demoPassword };
}

/** A form as a browser without scripts sends it; redirects are answers, not followed. */
export function sendForm(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  site = siteUrl(),
): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(new URL(path, site), { method: "POST", body, headers, redirect: "manual" });
}

const sessions = new Map<AccountName, Promise<string>>();

/**
 * The cookie of a session of this account, `name=value`. Test files share the sessions of one site:
 * it limits sign-ins of one address.
 */
export function sessionCookie(name: AccountName): Promise<string> {
  let session = sessions.get(name);
  if (!session) sessions.set(name, (session = openSession(name)));
  return session;
}

async function openSession(name: AccountName): Promise<string> {
  const kept = path.join(tmpdir(), `duijie-session-${new URL(siteUrl()).port}-${name}`);
  const earlier = await readFile(kept, "utf8").catch(() => null);
  // An earlier test may have ended it.
  if (earlier && (await opensWorkbench(earlier))) return earlier;
  const cookie = await startSession(name);
  await writeFile(kept, cookie, { mode: 0o600 });
  return cookie;
}

async function opensWorkbench(cookie: string): Promise<boolean> {
  const address = new URL("/workbench", siteUrl());
  const answer = await fetch(address, { headers: { Cookie: cookie }, redirect: "manual" });
  return answer.status === 200;
}

async function startSession(name: AccountName): Promise<string> {
  const { email, password } = accountOf(name);
  const answer = await sendForm("/login", { email, password });
  const cookie = answer.headers.get("Set-Cookie")?.split(";")[0];
  if (answer.status !== 302 || !cookie)
    throw new Error(`${email} cannot sign in: ${answer.status}`);
  return cookie;
}
