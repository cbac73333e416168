import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, RequestHandler, Response } from "express";
import { keptAnswers, type Epoch } from "#app/kept-answers.server.ts";
import { nonceOf } from "./security.ts";

/** A page as every visitor without a cookie gets it. */
interface Page {
  readonly type: string;
  readonly policy: string;
  readonly etag: string;
  /** By content coding; each is made when it is first asked for. */
  readonly bodies: Map<Coding, Promise<Buffer>>;
}

const codings = ["br", "gzip", "identity"] as const;
type Coding = (typeof codings)[number];

const most = { entries: 2_000, bytes: 48 * 1024 * 1024 };
const longestAddress = 1_000;
const largestPage = 2 * 1024 * 1024;
/**
 * Pages of which nothing depends on who asks, and their data as scripts ask for it. Pages of events and hosts show
 * registrations, which announce no change: they are made anew each time.
 */
const publicPath =
  /^\/($|_root\.data$|(about|catalogues|developers|equipment|needs|sectors|suppliers)([/.]|$))/;

/**
 * Public pages for visitors without a cookie, kept until something public changes. A kept page allows its inline scripts by their
 * hashes instead of a nonce, so that its bytes, compressed once, are the same for everybody.
 * edition: what else a page depends on, such as the day.
 */
export function keptPages(epoch: Epoch, edition: () => string): RequestHandler {
  const pages = keptAnswers<Page | null>(epoch, most);
  return (request, response, next) => {
    if (!mayBeKept(request)) return next();
    const key = `${edition()} ${request.originalUrl}`;
    const known = pages.known(key);
    if (known) return void send(known, request, response);
    // What is made for it has no body.
    if (request.method === "HEAD") return next();
    let rendersHere = false;
    pages
      .get(key, async () => {
        rendersHere = true;
        const { page, bytes } = await rendered(response, next);
        return { answer: page, keep: page !== null, bytes };
      })
      .then((page) => {
        if (page) return send(page, request, response);
        // What another visitor's request made is for that visitor alone.
        if (!rendersHere) next();
      })
      .catch(next);
  };
}

function mayBeKept(request: Request): boolean {
  return (
    (request.method === "GET" || request.method === "HEAD") &&
    request.get("Cookie") === undefined &&
    request.get("Authorization") === undefined &&
    request.get("Range") === undefined &&
    request.originalUrl.length <= longestAddress &&
    publicPath.test(request.path)
  );
}

/**
 * Lets the site answer, and holds back what it writes. Whatever is no page for everybody has been sent to this
 * visitor when this is done.
 */
function rendered(
  response: Response,
  next: () => void,
): Promise<{ page: Page | null; bytes: number }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const { write, end } = response;
    const add = (chunk: unknown, coding?: unknown) => {
      if (typeof chunk === "string")
        chunks.push(Buffer.from(chunk, typeof coding === "string" ? (coding as "utf8") : "utf8"));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    };
    const nothing = () => resolve({ page: null, bytes: 0 });
    response.once("close", nothing);
    Object.assign(response, {
      flush: () => {},
      flushHeaders: () => {},
      write: (chunk: unknown, coding?: unknown) => {
        add(chunk, coding);
        return true;
      },
      end: (chunk?: unknown, coding?: unknown) => {
        add(chunk, coding);
        response.off("close", nothing);
        Object.assign(response, { write, end });
        const body = Buffer.concat(chunks);
        const page = pageOf(response, body);
        if (!page) response.end(body);
        resolve({ page, bytes: 2 * body.length });
        return response;
      },
    });
    next();
  });
}

const typeOfPage = /^text\/(html|x-script)\b/;

function pageOf(response: Response, body: Buffer): Page | null {
  const type = String(response.getHeader("Content-Type") ?? "");
  const isPage =
    response.statusCode === 200 &&
    typeOfPage.test(type) &&
    response.getHeader("Set-Cookie") === undefined &&
    body.length <= largestPage;
  if (!isPage) return null;
  const nonce = nonceOf(response);
  const written = body.toString("utf8");
  const text = written.replaceAll(` nonce="${nonce}"`, "");
  if (text.includes(nonce)) return null;
  const policy = String(response.getHeader("Content-Security-Policy") ?? "");
  return {
    type,
    policy: policy.replace(`'nonce-${nonce}'`, hashesOf(text).join(" ")),
    etag: `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`,
    bodies: new Map([["identity", Promise.resolve(Buffer.from(text))]]),
  };
}

/** Of all inline scripts, as a policy names them. */
function hashesOf(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
}

async function send(page: Page, request: Request, response: Response): Promise<void> {
  response.status(200).set({
    "Content-Type": page.type,
    "Content-Security-Policy": page.policy,
    "Cache-Control": "public, no-cache",
    Vary: "Cookie, Accept-Encoding",
    ETag: page.etag,
  });
  if (request.fresh) return void response.status(304).end();
  const coding = codingFor(request);
  const body = await bodyIn(page, coding);
  if (coding !== "identity") response.set("Content-Encoding", coding);
  response.set("Content-Length", String(body.length));
  response.end(request.method === "HEAD" ? undefined : body);
}

function codingFor(request: Request): Coding {
  const accepted = request.acceptsEncodings([...codings]);
  return codings.find((coding) => coding === accepted) ?? "identity";
}

const compress: Record<Exclude<Coding, "identity">, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
};

async function bodyIn({ bodies }: Page, coding: Coding): Promise<Buffer> {
  const plain = await bodies.get("identity")!;
  if (coding === "identity") return plain;
  const known = bodies.get(coding);
  if (known) return known;
  const made = compress[coding](plain);
  bodies.set(coding, made);
  return made;
}
