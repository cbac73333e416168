import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { sendForm, sessionCookie, type AccountName } from "./accounts.ts";
import { siteUrl } from "./site-at-hand.ts";

/** Redirects are answers: nothing is followed. */
export async function get(path: string, account?: AccountName): Promise<Response> {
  const headers = account ? { Cookie: await sessionCookie(account) } : undefined;
  return fetch(siteUrl() + path, { headers, redirect: "manual" });
}

export async function send(
  account: AccountName,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Response> {
  return sendForm(path, fields, { Cookie: await sessionCookie(account) });
}

/** A request as it is written, for what fetch would clean up or refuse to send. */
export function raw(options: RequestOptions, body: Buffer | string = ""): Promise<number | null> {
  const { hostname, port } = new URL(siteUrl());
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, ...options }, (answer: IncomingMessage) => {
      answer.resume();
      resolve(answer.statusCode ?? null);
    });
    // A server that has refused a body may close the connection while it is still being sent.
    sent.on("error", (problem: NodeJS.ErrnoException) =>
      ["EPIPE", "ECONNRESET"].includes(problem.code ?? "") ? resolve(null) : reject(problem),
    );
    sent.end(body);
  });
}

/** A listing that can be saved; one of its values is then made wrong. */
export const listing = {
  kind: "equipment",
  condition: "new",
  family: "laser-welding-machine",
  title: "表单试验用激光焊接机",
  description: "只用来试验表单，没有发布。",
  "origin.province": "湖北",
  intent: "save",
};

export const newListing = "/workbench/listings/new";
