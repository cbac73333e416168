import { asc, eq, isNotNull, max, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { EfficiencyThreshold } from "#app/domain/catalogue/efficiency-threshold.ts";
import type { IecClassRow } from "#app/domain/catalogue/iec-class.ts";
import type { OldMotor } from "#app/domain/catalogue/motor-saving.ts";
import type { PhaseOutReference } from "#app/domain/catalogue/phase-out/check.ts";
import type { PhaseOutEdition } from "#app/domain/catalogue/phase-out/edition.ts";
import type { PlanRule } from "#app/domain/catalogue/phase-out/plan-rules.ts";
import type { PolicyDocument, SectorRow } from "#app/domain/policy/sector-row.ts";
import { newestOf, overlay, type LaidChange } from "#app/domain/vocabulary/overlay.ts";
import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import type { StoredVocabulary } from "#app/use-cases/vocabulary-port.ts";
import type { Sql } from "postgres";
import type { Db } from "./client.ts";
import {
  efficiencyThresholds,
  equipmentAttributes,
  equipmentFamilies,
  iecClassRows,
  oldMotors,
  phaseOutEditions,
  planRules,
  policyDocuments,
  referenceLoads,
  sectorRows,
  vocabularyChanges,
  vocabularyVersions,
} from "./schema/index.ts";

/** The official rows and the vocabulary as they are stored: plain data, in printed order. */
export interface ReferenceData {
  readonly documents: readonly PolicyDocument[];
  readonly sectorRows: readonly SectorRow[];
  readonly vocabulary: VocabularyData;
  readonly efficiencyThresholds: readonly EfficiencyThreshold[];
  readonly phaseOut: PhaseOutReference;
  readonly iecClasses: readonly IecClassRow[];
  readonly oldMotors: readonly OldMotor[];
}

type Official = Omit<ReferenceData, "vocabulary">;

async function bodiesOf<Body>(
  db: Db,
  table: PgTable & { body: PgColumn; position: PgColumn },
): Promise<readonly Body[]> {
  const rows = await db.select({ body: table.body }).from(table).orderBy(asc(table.position));
  return rows.map((row) => row.body as Body);
}

/** Everything but the vocabulary. */
export async function loadOfficialRows(db: Db): Promise<Official> {
  const [documents, rows, efficiency, iecClasses, motors, editions, rules] = await Promise.all([
    bodiesOf<PolicyDocument>(db, policyDocuments),
    bodiesOf<SectorRow>(db, sectorRows),
    bodiesOf<EfficiencyThreshold>(db, efficiencyThresholds),
    bodiesOf<IecClassRow>(db, iecClassRows),
    bodiesOf<OldMotor>(db, oldMotors),
    bodiesOf<PhaseOutEdition>(db, phaseOutEditions),
    bodiesOf<PlanRule>(db, planRules),
  ]);
  return {
    documents,
    sectorRows: rows,
    efficiencyThresholds: efficiency,
    iecClasses,
    oldMotors: motors,
    phaseOut: { editions, rules },
  };
}

/** The vocabulary with what people have laid over it, and its version. */
export async function loadVocabulary(db: Db): Promise<StoredVocabulary> {
  const { subject, code, base, body, shipped: before, version } = vocabularyChanges;
  const [families, attributes, approved] = await Promise.all([
    bodiesOf<VocabularyData["families"][number]>(db, equipmentFamilies),
    bodiesOf<VocabularyData["attributes"][number]>(db, equipmentAttributes),
    db
      .select({ subject, code, base, body, shipped: before, version })
      .from(vocabularyChanges)
      .where(isNotNull(version))
      .orderBy(asc(version), asc(code)),
  ]);
  const shipped = { families, attributes };
  const laid = newestOf(approved as unknown as readonly LaidChange[]);
  return {
    shipped,
    laid,
    data: overlay(shipped, laid),
    version: Math.max(0, ...laid.map((change) => change.version)),
  };
}

/** 0 while nobody has changed anything. */
export async function newestVersion(db: Db): Promise<number> {
  const [row] = await db
    .select({ newest: max(vocabularyVersions.version) })
    .from(vocabularyVersions);
  return row?.newest ?? 0;
}

/** On which a new version is announced. */
export const vocabularyChannel = "duijie_vocabulary";

/** Calls back when another version is announced, and after every time the connection was lost. */
export async function onNewVocabulary(connection: Sql, tell: () => void): Promise<void> {
  await connection.listen(vocabularyChannel, tell, tell);
}

export async function loadReference(db: Db): Promise<ReferenceData> {
  const [rows, vocabulary] = await Promise.all([loadOfficialRows(db), loadVocabulary(db)]);
  return { ...rows, vocabulary: vocabulary.data };
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
      iecClassRows,
      oldMotors,
      phaseOutEditions,
      planRules,
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
    await tx.insert(iecClassRows).values(placed(data.iecClasses));
    await tx.insert(oldMotors).values(placed(data.oldMotors));
    await tx
      .insert(phaseOutEditions)
      .values(placed(data.phaseOut.editions).map((row) => ({ ...row, id: row.body.id })));
    await tx
      .insert(planRules)
      .values(placed(data.phaseOut.rules).map((row) => ({ ...row, id: row.body.id })));
    await tx
      .insert(referenceLoads)
      .values({ name: "reference", sha256 })
      .onConflictDoUpdate({ target: referenceLoads.name, set: { sha256 } });
    return "saved";
  });
}
