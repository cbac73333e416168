import { asc, eq, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { EfficiencyThreshold } from "#app/domain/catalogue/efficiency-grade.ts";
import type { PolicyDocument, SectorRow } from "#app/domain/policy/sector-row.ts";
import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import type { Db } from "./client.ts";
import {
  efficiencyThresholds,
  equipmentAttributes,
  equipmentFamilies,
  policyDocuments,
  referenceLoads,
  sectorRows,
} from "./schema/index.ts";

/** The official rows and the vocabulary as they are stored: plain data, in printed order. */
export interface ReferenceData {
  readonly documents: readonly PolicyDocument[];
  readonly sectorRows: readonly SectorRow[];
  readonly vocabulary: VocabularyData;
  readonly efficiencyThresholds: readonly EfficiencyThreshold[];
}

export async function loadReference(db: Db): Promise<ReferenceData> {
  const bodies = async <Body>(table: PgTable & { body: PgColumn; position: PgColumn }) => {
    const rows = await db.select({ body: table.body }).from(table).orderBy(asc(table.position));
    return rows.map((row) => row.body as Body);
  };
  const [documents, rows, families, attributes, thresholds] = await Promise.all([
    bodies<ReferenceData["documents"][number]>(policyDocuments),
    bodies<ReferenceData["sectorRows"][number]>(sectorRows),
    bodies<VocabularyData["families"][number]>(equipmentFamilies),
    bodies<VocabularyData["attributes"][number]>(equipmentAttributes),
    bodies<EfficiencyThreshold>(efficiencyThresholds),
  ]);
  return {
    documents,
    sectorRows: rows,
    vocabulary: { families, attributes },
    efficiencyThresholds: thresholds,
  };
}

/** Replaces the stored reference data in one transaction; an unchanged set (same hash) is left alone. */
export async function saveReference(
  db: Db,
  data: ReferenceData,
  sha256: string,
): Promise<"saved" | "unchanged"> {
  return db.transaction(async (tx) => {
    // The site and the worker may start together.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('duijie.reference'))`);
    const [last] = await tx
      .select()
      .from(referenceLoads)
      .where(eq(referenceLoads.name, "reference"));
    if (last?.sha256 === sha256) return "unchanged";
    for (const table of [
      policyDocuments,
      sectorRows,
      equipmentFamilies,
      equipmentAttributes,
      efficiencyThresholds,
    ])
      await tx.delete(table);
    const placed = <T>(items: readonly T[]) => items.map((body, position) => ({ body, position }));
    await tx
      .insert(policyDocuments)
      .values(placed(data.documents).map((row) => ({ ...row, id: row.body.id })));
    await tx
      .insert(sectorRows)
      .values(placed(data.sectorRows).map((row) => ({ ...row, id: row.body.id })));
    await tx
      .insert(equipmentFamilies)
      .values(placed(data.vocabulary.families).map((row) => ({ ...row, code: row.body.code })));
    await tx
      .insert(equipmentAttributes)
      .values(placed(data.vocabulary.attributes).map((row) => ({ ...row, code: row.body.code })));
    await tx
      .insert(efficiencyThresholds)
      .values(
        placed(data.efficiencyThresholds).map((row) => ({ ...row, standard: row.body.standard })),
      );
    await tx
      .insert(referenceLoads)
      .values({ name: "reference", sha256 })
      .onConflictDoUpdate({ target: referenceLoads.name, set: { sha256 } });
    return "saved";
  });
}
