import type { LoaderFunctionArgs } from "@remix-run/node";
import { dispositionOf } from "#app/domain/files/shown-name.ts";

/** The content of an address never changes; who may see it does, so browsers ask again after five minutes. */
const forEverybody = "private, max-age=300";
const forSome = "private, no-store";

/** A stored file, for whoever may see it. Every refusal is the same answer. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { id = "", size = "" } = params;
  const opened = await context.useCases.openFile({ id, size });
  if (!opened.ok)
    return new Response("没有这个文件。", {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": forSome },
    });
  const { attachment, bytes, everybody } = opened.value;
  const tag = `"${id}-${size}"`;
  const headers = { "Cache-Control": everybody ? forEverybody : forSome, ETag: tag };
  if (everybody && request.headers.get("If-None-Match")?.includes(tag))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "Content-Type": attachment.mediaType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": dispositionOf(attachment.kind, attachment.name),
    },
  });
}
