import { createHash } from "node:crypto";
import type { SearchDocument } from "#app/use-cases/search-port.ts";
import type { DocumentTokens } from "../analysis/document-tokens.ts";

/** Raise it when an engine stores the same document and tokens in another form. */
const form = 3;

/** Equal for documents that both engines store alike, 16 letters; different for any other. */
export function documentDigest(document: SearchDocument, tokens: DocumentTokens): string {
  const { texts: _texts, models: _models, publishedAt, ...facts } = document;
  const said = Object.entries({ ...facts, ...tokens }).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([form, Date.parse(publishedAt), said]))
    .digest("base64url")
    .slice(0, 16);
}
