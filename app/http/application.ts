import path from "node:path";
import { createRequestHandler, type GetLoadContextFunction } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express } from "express";
import type { Logger } from "pino";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { Services } from "#app/services.server.ts";
import { readToken } from "#app/session.server.ts";
import { suggestPath } from "#app/components/suggestions.ts";
import { createApi } from "./api.ts";
import { keptPages } from "./kept-pages.ts";
import { logRequests, requestIdOf } from "./log.ts";
import { narrowedBuilds } from "./narrow-build.ts";
import {
  fileHeaders,
  limitBody,
  nonceOf,
  ownCaching,
  privateByDefault,
  refuseBrokenAddresses,
  refuseCrossSite,
  refuseOtherForms,
  refuseOtherMethods,
  securityHeaders,
} from "./security.ts";
import { siteUrlOf } from "./site-url.ts";

/** What the development mailbox shows. */
const newestLetters = 50;

export interface ApplicationOptions {
  readonly services: Services;
  readonly log: Logger;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder with the built client, or null while Vite serves it. */
  readonly client: string | null;
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly demo: boolean;
  /** Whether the development mailbox exists. */
  readonly mailbox: boolean;
  readonly smtp: object | null;
  readonly mount?: (application: Express) => void;
}

/** The site as an express application: health, assets, then Remix for everything else. */
export function createApplication(options: ApplicationOptions): Express {
  const { services, log, client } = options;
  const secure = options.publicUrl?.startsWith("https:") ?? false;
  const application = express();
  application.disable("x-powered-by");
  application.set("trust proxy", options.trustProxy ? 1 : false);
  application.use(logRequests(log));
  application.use(securityHeaders({ secure, dev: client === null }));
  application.use(compression());
  application.use("/api", createApi({ services, log }));
  application.use(refuseOtherMethods);

  application.get("/healthz", (_request, response) => void response.type("text/plain").send("ok"));
  application.get("/readyz", async (_request, response) => {
    const { database, search } = await services.health();
    response
      .status(database ? 200 : 503)
      .json({ status: database ? "ok" : "down", database, search });
  });

  options.mount?.(application);
  if (client) serveBuilt(application, client);

  application.use(
    privateByDefault,
    refuseBrokenAddresses,
    refuseCrossSite,
    limitBody,
    refuseOtherForms,
  );
  application.use("/files", fileHeaders);
  application.use(suggestPath, ownCaching);
  const { epoch } = services;
  if (epoch && client)
    application.use(
      keptPages(
        epoch,
        () => `${dayInChina(services.ports.now())} ${services.ports.vocabularyVersion}`,
      ),
    );
  application.all(
    "*",
    remixHandler(options.build, async (request, response) => {
      const token = await readToken(request.get("Cookie") ?? null, secure);
      const actor = await services.whoHas(token);
      const requestId = requestIdOf(response);
      return {
        actor,
        token,
        requestId,
        secure,
        nonce: nonceOf(response),
        address: request.ip ?? "",
        siteUrl: siteUrlOf(options.publicUrl, request),
        demo: options.demo,
        mailbox: options.mailbox,
        mailWorks: options.mailbox || options.smtp !== null,
        today: dayInChina(services.ports.now()),
        reference: services.ports.reference,
        useCases: services.useCases({ actor, requestId }),
        demoAccounts: async () => (options.demo ? services.ports.store.people.demoAccounts() : []),
        letters: async () =>
          options.mailbox ? services.ports.store.letters.recent(newestLetters) : [],
        log: log.child({ requestId }),
      };
    }),
  );
  application.use(lastResort(log));
  return application;
}

/** One handler for each part of a build: it derives what it needs from its build once. */
function remixHandler(
  build: ApplicationOptions["build"],
  getLoadContext: GetLoadContextFunction,
): express.RequestHandler {
  if (typeof build === "function") return createRequestHandler({ build, getLoadContext });
  const buildFor = narrowedBuilds(build);
  const handlers = new Map<ServerBuild, express.RequestHandler>();
  return (request, response, next) => {
    const part = buildFor(request.path);
    let handler = handlers.get(part);
    if (!handler)
      handlers.set(part, (handler = createRequestHandler({ build: part, getLoadContext })));
    return handler(request, response, next);
  };
}

function serveBuilt(application: Express, client: string): void {
  const year = { immutable: true, maxAge: "1y" } as const;
  application.use("/assets", express.static(path.join(client, "assets"), year));
  // A missing asset is a plain 404: it must not become a page.
  application.use("/assets", (_request, response) => void response.status(404).end());
  application.use(express.static(client, { maxAge: "1h" }));
}

/** What even Remix could not answer, a lost database for example: a short page with the request id. */
function lastResort(log: Logger): express.ErrorRequestHandler {
  return (problem, _request, response, next) => {
    log.error({ err: problem, requestId: requestIdOf(response) }, "request failed");
    if (response.headersSent) return next(problem);
    response
      .status(503)
      .set("Retry-After", "5")
      .type("text/plain; charset=utf-8")
      .send(`服务暂时不可用，请稍后再试。编号 ${requestIdOf(response)}`);
  };
}
