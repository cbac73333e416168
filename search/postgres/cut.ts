import type { DocumentCut, SearchDocument } from "#app/use-cases/search-port.ts";
import type { Analysis } from "../analysis/analysis.ts";
import { documentDigest } from "../documents/document-digest.ts";
import { tsvectorLiteral } from "./tsvector.ts";

/** The words of a document as PostgreSQL holds them: most of the work of an index. */
export function cutOf(document: SearchDocument, analysis: Analysis): DocumentCut {
  const tokens = analysis.documentTokens(document);
  return {
    vector: tsvectorLiteral(tokens),
    digest: documentDigest(document, tokens),
    version: analysis.version,
  };
}
