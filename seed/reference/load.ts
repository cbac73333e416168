import { createHash } from "node:crypto";
import type { Db } from "#db/client.ts";
import { saveCatalogues } from "#db/catalogue-reference.ts";
import { saveReference, type ReferenceData } from "#db/reference.ts";
import { referenceCatalogues } from "./catalogues.ts";
import { readDocuments, readSectorReference } from "./read.ts";
import { readEfficiencyThresholds, readIecClasses, readOldMotors } from "./read-efficiency.ts";
import { readPhaseOutReference } from "./phase-out/read.ts";
import { vocabularyData } from "./vocabulary/index.ts";

/** The reference data as its files say it. */
export function readReference(): ReferenceData {
  return {
    documents: readDocuments(),
    sectorRows: readSectorReference(),
    vocabulary: vocabularyData,
    efficiencyThresholds: readEfficiencyThresholds(),
    iecClasses: readIecClasses(),
    oldMotors: readOldMotors(),
    phaseOut: readPhaseOutReference(),
  };
}

/** Loads the reference data into a database; does nothing when it holds the same already. */
export async function loadReferenceInto(db: Db): Promise<"saved" | "unchanged"> {
  const data = readReference();
  const lists = referenceCatalogues(data);
  await saveCatalogues(db, lists, hashOf(lists));
  return saveReference(db, data, hashOf(data));
}

function hashOf(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex");
}
