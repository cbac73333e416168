import { createHash } from "node:crypto";
import type { Db } from "#db/client.ts";
import { saveReference, type ReferenceData } from "#db/reference.ts";
import { readDocuments, readEfficiencyThresholds, readSectorReference } from "./read.ts";
import { vocabularyData } from "./vocabulary/index.ts";

/** The reference data as its files say it. */
export function readReference(): ReferenceData {
  return {
    documents: readDocuments(),
    sectorRows: readSectorReference(),
    vocabulary: vocabularyData,
    efficiencyThresholds: readEfficiencyThresholds(),
  };
}

/** Loads the reference data into a database; does nothing when it holds the same already. */
export async function loadReferenceInto(db: Db): Promise<"saved" | "unchanged"> {
  const data = readReference();
  const sha256 = createHash("sha256").update(JSON.stringify(data)).digest("hex");
  return saveReference(db, data, sha256);
}
