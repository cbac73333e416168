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
import { NonceContext } from "./nonce.ts";

const renderTimeout = 10_000;

/**
 * React 18 fills up a chunk with zero bytes where a character of several bytes would not fit into its rest;
 * browsers show them as �, and forms send them back. No other zero byte belongs into a page.
 */
function withoutPadding(): Transform {
  return new Transform({
    transform(chunk: Buffer, _coding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
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
        <RemixServer context={entry} url={request.url} nonce={context.nonce} />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        [ready]() {
          const body = withoutPadding();
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
