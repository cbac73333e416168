import { randomBytes } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import helmet from "helmet";

/** The largest form: long descriptions fit many times over. */
const largestBody = 512 * 1024;

/** The largest body with files: several pictures, or one sheet. Each page sets a limit of its own below. */
const largestUpload = 24 * 1024 * 1024;

/** A fresh nonce for each response and the headers that go with it. */
export function securityHeaders(options: { secure: boolean; dev: boolean }): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        // Vite's own inline scripts carry no nonce.
        scriptSrc: options.dev
          ? ["'self'", "'unsafe-inline'"]
          : ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        styleSrc: options.dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: options.dev ? ["'self'", "ws:"] : ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(options.secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.secure,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    xFrameOptions: { action: "deny" },
  });
  return (request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    const camera = readsByCamera.test(request.path) ? "(self)" : "()";
    response.setHeader("Permissions-Policy", `camera=${camera}, geolocation=(), microphone=()`);
    headers(request, response, next);
  };
}

/** The check-in desk of an event, and no other page. */
const readsByCamera = /^\/workbench\/events\/[^/]+\/check-in$/;

export function nonceOf(response: Response): string {
  return String(response.locals.nonce);
}

/**
 * Refuses state-changing requests that another site's page sent with the visitor's cookie: first by
 * Sec-Fetch-Site, then by Origin against the host (as Go's net/http CrossOriginProtection). A request
 * with neither header comes from no browser and carries no cookie of a victim. Cookies are
 * SameSite=Lax beside this.
 */
export function refuseCrossSite(request: Request, response: Response, next: NextFunction): void {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
  const site = request.get("Sec-Fetch-Site");
  if (site === "same-origin" || site === "none") return next();
  const origin = request.get("Origin");
  if (site === undefined && (origin === undefined || hostOf(origin) === request.get("Host")))
    return next();
  response.status(403).type("text/plain; charset=utf-8").send("请在本站页面上提交。");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * Pages depend on who asks: browsers may keep them only to ask again, and what is behind the sign-in
 * not at all; that is for no search engine either.
 */
export function privateByDefault(request: Request, response: Response, next: NextFunction): void {
  const closed =
    /^\/(workbench|login|logout|register|confirm|reset|invitation|mailbox|board)([/.]|$)/.test(
      request.path,
    );
  const signedIn = request.get("Cookie") !== undefined;
  response.setHeader(
    "Cache-Control",
    closed || signedIn ? "private, no-store" : "private, no-cache",
  );
  response.setHeader("Vary", "Cookie");
  if (closed) response.setHeader("X-Robots-Tag", "noindex");
  next();
}

/**
 * Stored files are no pages: nothing in them may run or load, whatever they turn out to be. How long
 * they may be kept depends on who may see them: their route says.
 */
export function fileHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  response.removeHeader("Cache-Control");
  next();
}

/** What is alike for everybody says itself how long it may be kept. */
export function ownCaching(_request: Request, response: Response, next: NextFunction): void {
  response.removeHeader("Cache-Control");
  next();
}

/** Bodies announce their length (browsers always do) and stay below the limit: nothing large is read at all. */
export function limitBody(request: Request, response: Response, next: NextFunction): void {
  const refuse = (status: number, words: string) =>
    response
      .status(status)
      .set("Connection", "close")
      .type("text/plain; charset=utf-8")
      .send(words);
  if (request.headers["transfer-encoding"] !== undefined)
    return void refuse(411, "请求须带 Content-Length。");
  const length = Number(request.get("Content-Length") ?? 0);
  if (isUpload(request)) {
    if (length > largestUpload)
      return void refuse(413, `一次上传超过 ${largestUpload / 1024 / 1024} MB，请分几次上传。`);
  } else if (length > largestBody)
    return void refuse(413, `提交的内容超过 ${largestBody / 1024} KB，请缩短后再提交。`);
  next();
}

/** The methods that forms, links and health checks use; the request objects of the platform refuse some others. */
export function refuseOtherMethods(request: Request, response: Response, next: NextFunction): void {
  if (["GET", "HEAD", "POST"].includes(request.method)) return next();
  response.status(405).set("Allow", "GET, HEAD, POST").end();
}

/** Files go to addresses of their own, whose actions ask who is there before they read anything. */
function isUpload(request: Request): boolean {
  const type = request.get("Content-Type") ?? "";
  return uploadType.test(type) && uploadPath.test(request.path);
}

/** Every form of the site sends one of these types, and they can always be read: nothing else reaches an action. */
export function refuseOtherForms(request: Request, response: Response, next: NextFunction): void {
  const type = request.get("Content-Type") ?? "";
  if (request.method !== "POST" || formType.test(type) || isUpload(request)) return next();
  response.status(415).type("text/plain; charset=utf-8").send("请用本站的表单提交。");
}

// With scripts the same action is asked for by its address and `.data`.
// The check of old machines is open to anybody: its action counts by address before it reads.
const uploadPath = /^(?:\/workbench\/.+\/upload|\/check\/(?:upload|export))(\.data)?$/;
const uploadType = /^multipart\/form-data;\s*boundary=/i;
const formType = /^application\/x-www-form-urlencoded(\s*;\s*charset=utf-8)?$/i;

/** Matching a path costs more than its length: no page's path comes near this. */
const longestPath = 300;
/** Characters as sent: a search of the site's own forms stays far below. Its links would repeat it fifty times. */
const longestAddress = 16 * 1024;
const host = /^([a-z\d._-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/**
 * Addresses that no route can read (a broken host or percent sign, control characters, endless
 * paths, the data requests of older clients) are a 400 or 414, not an error.
 */
export function refuseBrokenAddresses(
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  const refuse = (status: number) =>
    void response
      .status(status)
      .type("text/plain; charset=utf-8")
      .send("网址无法识别，请检查后再试。");
  if (request.path.length > longestPath || request.originalUrl.length > longestAddress)
    return refuse(414);
  const forwarded = request.get("X-Forwarded-Host")?.split(",") ?? [];
  for (const each of [request.get("Host") ?? "", ...forwarded])
    if (!host.test(each.trim()) || !URL.canParse(`http://${each.trim()}`)) return refuse(400);
  if (/[?&]_data=/.test(request.originalUrl)) return refuse(400);
  try {
    // eslint-disable-next-line no-control-regex -- these very characters are refused
    if (/[\u0000-\u001f]/.test(decodeURIComponent(request.path))) return refuse(400);
  } catch {
    return refuse(400);
  }
  next();
}
