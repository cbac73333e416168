import { Transform } from "node:stream";
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { KeptMarkupContext } from "./kept-markup.ts";
import { keptMarkup } from "./kept-markup.server.tsx";
import { NonceContext } from "./nonce.ts";

const renderTimeout = 10_000;
/** Some thousand rows of lists, with what they are made from. */
const kept = keptMarkup(12_000_000);

/**
 * React 18 fills up a chunk with zero bytes where a character of several bytes would not fit into its rest;
 * browsers show them as �, and forms send them back. No other zero byte belongs into a page.
 */
function withoutPadding(chunk: Buffer): Uint8Array {
  let end = chunk.length;
  while (end > 0 && chunk[end - 1] === 0) end -= 1;
  const rest = chunk.subarray(0, end);
  return rest.includes(0) ? rest.filter((byte) => byte !== 0) : rest;
}

/** Gathers the two kilobytes that React writes at a time until it has no more for now: then it calls `flush`. */
function pageBody(): Transform {
  let held: Uint8Array[] = [];
  const body = new Transform({
    transform(chunk: Buffer, _coding, done) {
      held.push(withoutPadding(chunk));
      done();
    },
    flush(done) {
      release();
      done();
    },
  });
  function release(): void {
    if (held.length > 0) body.push(Buffer.concat(held));
    held = [];
  }
  return Object.assign(body, { flush: release });
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <KeptMarkupContext.Provider value={kept}>
          <RemixServer context={entry} url={request.url} nonce={context.nonce} />
        </KeptMarkupContext.Provider>
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        [ready]() {
          const body = pageBody();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), {
              headers,
              status: failed ? 500 : status,
            }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(problem: unknown) {
          failed = true;
          context.log.error({ err: problem }, "rendering failed");
        },
      },
    );
    setTimeout(abort, renderTimeout).unref();
  });
}

/** Refusals are answers and not errors; an aborted request is nobody's fault. */
export function handleError(
  problem: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  const refused = isRouteErrorResponse(problem) && problem.status < 500;
  if (request.signal.aborted || refused) return;
  context.log.error({ err: problem }, "request failed");
}
