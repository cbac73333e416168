import { createHash } from "node:crypto";
import express, { type NextFunction, type Request, type Response, type Router } from "express";
import type { Logger } from "pino";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { z } from "zod";
import { openApiDocument } from "#app/api/openapi.ts";
import type { ApiContext, ApiRefusal, Operation, RequestProblem } from "#app/api/operation.ts";
import { operations } from "#app/api/operations/index.ts";
import { problem, problemOf, type Problem, type ProblemCode } from "#app/api/problem.ts";
import type { Actor } from "#app/domain/people/actor.ts";
import { refuse, type Result } from "#app/domain/shared/result.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Services } from "#app/services.server.ts";
import { requestIdOf } from "./log.ts";

interface ApiOptions {
  readonly services: Services;
  readonly log: Logger;
}

const largestJson = "512kb";
const largestLines = "5mb";
const mostLines = 1000;
const linesType = "application/x-ndjson";
const jsonType = "application/json";

/** Requests a minute, counted by this process: by token, or by address for those without one. */
const allowed = { token: 600, address: 120 };

/** The JSON API: cookies count for nothing here, so any page may ask it. */
export function createApi({ services, log }: ApiOptions): Router {
  const api = express.Router();
  const limits = {
    token: new RateLimiterMemory({ points: allowed.token, duration: 60 }),
    address: new RateLimiterMemory({ points: allowed.address, duration: 60 }),
  };
  const document = JSON.stringify(openApiDocument(services.ports.siteUrl));

  api.use(openToAll);
  api.get("/openapi.json", (_request, response) => {
    response.set("Cache-Control", "public, max-age=300").type("json").send(document);
  });

  const v1 = express.Router();
  v1.use(async (request, response, next) => {
    const actor = await actorOf(request, services).catch(next);
    if (actor === undefined) return;
    if (actor === null) return void send(response, problem("invalid_token", requestIdOf(response)));
    response.locals.actor = actor;
    const [limit, key] =
      actor.kind === "token"
        ? (["token", actor.tokenId] as const)
        : (["address", request.ip ?? ""] as const);
    const taken = await limits[limit].consume(key).catch((refused: RateLimiterRes) => refused);
    const seconds = Math.ceil(taken.msBeforeNext / 1000);
    response.set({
      "RateLimit-Limit": String(allowed[limit]),
      "RateLimit-Remaining": String(taken.remainingPoints),
      "RateLimit-Reset": String(seconds),
    });
    if (taken.remainingPoints <= 0 && taken.consumedPoints > allowed[limit]) {
      const refusal = { code: "too_many", retryAfterSeconds: seconds } as const;
      response.set("Retry-After", String(seconds));
      return void send(response, problemOf(refusal, requestIdOf(response)));
    }
    next();
  });
  for (const each of operations) serve(v1, each, services);
  for (const path of new Set(operations.map((each) => each.path)))
    v1.all(expressPath(path), (_request, response) => {
      const methods = operations.filter((each) => each.path === path).map(({ method }) => method);
      response.set("Allow", [...methods.map((each) => each.toUpperCase()), "OPTIONS"].join(", "));
      send(response, problem("method_not_allowed", requestIdOf(response)));
    });
  api.use("/v1", v1);
  api.use((_request, response) => send(response, problem("not_found", requestIdOf(response))));
  api.use((thrown: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(thrown);
    send(response, thrownProblem(thrown, response, log));
  });
  return api;
}

/** Without cookies there is nothing that another site's page could abuse. */
function openToAll(request: Request, response: Response, next: NextFunction): void {
  response.set({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers":
      "ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, X-Request-Id",
    "Cross-Origin-Resource-Policy": "cross-origin",
    Vary: "Authorization",
  });
  if (request.method !== "OPTIONS") return next();
  response
    .set({
      "Access-Control-Allow-Methods": "GET, POST, PATCH",
      "Access-Control-Allow-Headers":
        "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match",
      "Access-Control-Max-Age": "86400",
    })
    .status(204)
    .end();
}

/** A visitor without a token; null for a token that is none. */
async function actorOf(request: Request, services: Services): Promise<Actor | null> {
  const header = request.get("Authorization");
  if (header === undefined) return { kind: "visitor" };
  const secret = /^Bearer (dj_[\w-]{20,100})$/i.exec(header.trim())?.[1];
  return secret ? services.programOf(secret) : null;
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

function serve(router: Router, operation: Operation, services: Services): void {
  const { method, lines } = operation;
  const path = expressPath(operation.path);
  const body = lines
    ? express.text({ type: linesType, limit: largestLines, defaultCharset: "utf-8" })
    : express.json({ type: jsonType, limit: largestJson });
  const steps = operation.body ? [ofType(lines ? linesType : jsonType), body] : [];
  router[method](path, ...steps, (request: Request, response: Response, next: NextFunction) => {
    const run = lines ? answerLines : answerOne;
    run(operation, services, request, response).catch(next);
  });
}

function ofType(type: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.is(type)) return next();
    const detail = `请用 Content-Type: ${type}`;
    send(response, problem("unsupported_type", requestIdOf(response), { detail }));
  };
}

async function answerOne(
  operation: Operation,
  services: Services,
  request: Request,
  response: Response,
): Promise<void> {
  const key = request.get("Idempotency-Key");
  const context = contextOf(services, request, response, key ?? null, request.body);
  const answer = context.ok
    ? await answered(operation, context.value, request, request.body)
    : context;
  const requestId = requestIdOf(response);
  if (!answer.ok) return send(response, problemOf(answer.error, requestId));
  const visitor = actorIn(response).kind === "visitor";
  const kept = visitor ? operation.keptSeconds : undefined;
  response.set("Cache-Control", kept ? `public, max-age=${kept}` : "private, no-cache");
  const json = JSON.stringify(answer.value);
  const version = (answer.value as { version?: unknown }).version;
  if (typeof version === "number") response.set("ETag", `"${version}-${digest(json)}"`);
  response.status(operation.status).type("json").send(json);
}

/** One line after the other, each answered as soon as it is done; a client that goes away ends it. */
async function answerLines(
  operation: Operation,
  services: Services,
  request: Request,
  response: Response,
): Promise<void> {
  const requestId = requestIdOf(response);
  const lines = String(request.body ?? "")
    .split("\n")
    .map((text, n) => ({ text: text.trim(), line: n + 1 }))
    .filter(({ text }) => text !== "");
  if (lines.length === 0 || lines.length > mostLines) {
    const detail = `一次 1 到 ${mostLines} 行，现在 ${lines.length} 行`;
    return send(response, problem("bad_request", requestId, { detail }));
  }
  const key = request.get("Idempotency-Key");
  response.status(200).type(linesType).set("Cache-Control", "no-store");
  for (const { text, line } of lines) {
    if (response.destroyed) return;
    const body = parsed(text);
    const context = contextOf(services, request, response, key ? `${key}#${line}` : null, text);
    const answer = !body.ok
      ? body
      : context.ok
        ? await answered(operation, context.value, request, body.value)
        : context;
    const result = answer.ok
      ? { line, ...(answer.value as object) }
      : { line, problem: problemOf(answer.error, requestId) };
    response.write(`${JSON.stringify(result)}\n`);
    // Compression would keep the lines back.
    (response as { flush?: () => void }).flush?.();
  }
  response.end();
}

function parsed(text: string): Result<unknown, ApiRefusal> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return badRequest([{ at: "", message: "这一行不是 JSON" }]);
  }
}

function contextOf(
  services: Services,
  request: Request,
  response: Response,
  key: string | null,
  body: unknown,
): Result<ApiContext, ApiRefusal> {
  const actor = actorIn(response);
  const asking = { actor, requestId: requestIdOf(response) };
  if (key !== null && !/^[\x21-\x7e]{1,110}$/.test(key))
    return badRequest([{ at: "Idempotency-Key", message: "请用 1 到 100 个可见的 ASCII 字符" }]);
  const useCases = services.useCases(asking);
  const fingerprint = digest(`${request.method} ${request.path} ${JSON.stringify(body)}`);
  const once =
    key !== null && actor.kind === "token"
      ? services.useCases({ ...asking, once: { tokenId: actor.tokenId, key, fingerprint } })
      : useCases;
  const { reference, siteUrl, now } = services.ports;
  return {
    ok: true,
    value: {
      actor,
      useCases,
      once,
      reference,
      siteUrl,
      today: dayInChina(now()),
      search: searchOf(request),
      ifMatch: request.get("If-Match") ?? null,
    },
  };
}

async function answered(
  operation: Operation,
  context: ApiContext,
  request: Request,
  body: unknown,
): Promise<Result<unknown, ApiRefusal>> {
  if (operation.scope !== null && context.actor.kind === "visitor")
    return refuse({ code: "signed_out" });
  const params = read(operation.params.strict(), request.params, "");
  // An id that cannot be one is a thing that is not there.
  if (!params.ok) return refuse({ code: "not_found" });
  const query = read(
    operation.query.strict(),
    objectOf(context.search, operation.named?.pattern),
    "",
  );
  if (!query.ok) return query;
  const content = operation.body ? read(operation.body, body, "/") : { ok: true, value: null };
  if (!content.ok) return content as Result<never, ApiRefusal>;
  const input = {
    params: params.value,
    query: query.value,
    body: (content as { value: unknown }).value,
  };
  return operation.handle(context, input as never);
}

const chinese = z.locales.zhCN().localeError;

function read<T>(schema: z.ZodType<T>, value: unknown, root: "" | "/"): Result<T, ApiRefusal> {
  const answer = schema.safeParse(value, { error: chinese });
  if (answer.success) return { ok: true, value: answer.data };
  return badRequest(
    answer.error.issues.map(({ path, message }) => ({
      at: root + path.map(String).join("/"),
      message,
    })),
  );
}

function badRequest(problems: readonly RequestProblem[]): Result<never, ApiRefusal> {
  return refuse({ code: "bad_request", problems });
}

function searchOf(request: Request): URLSearchParams {
  const mark = request.originalUrl.indexOf("?");
  return new URLSearchParams(mark < 0 ? "" : request.originalUrl.slice(mark + 1));
}

/** A parameter that is there twice is a list; those of the vocabulary are left out. */
function objectOf(search: URLSearchParams, left?: RegExp): Record<string, string | string[]> {
  const names = [...new Set(search.keys())].filter((name) => !left?.test(name));
  return Object.fromEntries(
    names.map((name) => {
      const all = search.getAll(name);
      return [name, all.length === 1 ? all[0]! : all];
    }),
  );
}

function actorIn(response: Response): Actor {
  return response.locals.actor as Actor;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

function send(response: Response, told: Problem): void {
  if (told.status === 401) response.set("WWW-Authenticate", 'Bearer realm="duijie"');
  response
    .status(told.status)
    .set("Cache-Control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify(told));
}

/** What express itself refuses, bodies it cannot read for example, and what nobody foresaw. */
function thrownProblem(thrown: unknown, response: Response, log: Logger): Problem {
  const requestId = requestIdOf(response);
  const status = (thrown as { status?: unknown }).status;
  const code = typeof status === "number" ? readingProblems[status] : undefined;
  if (code) return problem(code, requestId);
  log.error({ err: thrown, requestId }, "API request failed");
  return problem("failed", requestId);
}

const readingProblems: Readonly<Record<number, ProblemCode>> = {
  400: "bad_request",
  413: "too_large",
  415: "unsupported_type",
};
