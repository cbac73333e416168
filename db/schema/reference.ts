import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { EfficiencyThreshold } from "#app/domain/catalogue/efficiency-grade.ts";
import type { PolicyDocument, SectorRow } from "#app/domain/policy/sector-row.ts";
import type { AttributeDefinition, EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";

/** Official rows and the vocabulary: seeded, read whole at start. `position` keeps the printed order. */
export const policyDocuments = pgTable("policy_documents", {
  id: text().primaryKey(),
  position: integer().notNull(),
  body: jsonb().$type<PolicyDocument>().notNull(),
});

export const sectorRows = pgTable("sector_rows", {
  id: text().primaryKey(),
  position: integer().notNull(),
  body: jsonb().$type<SectorRow>().notNull(),
});

export const equipmentFamilies = pgTable("equipment_families", {
  code: text().primaryKey(),
  position: integer().notNull(),
  body: jsonb().$type<EquipmentFamily>().notNull(),
});

export const equipmentAttributes = pgTable("equipment_attributes", {
  code: text().primaryKey(),
  position: integer().notNull(),
  body: jsonb().$type<AttributeDefinition>().notNull(),
});

export const efficiencyThresholds = pgTable("efficiency_thresholds", {
  position: integer().primaryKey(),
  standard: text().notNull(),
  body: jsonb().$type<EfficiencyThreshold>().notNull(),
});

/** SHA-256 of the reference data as last loaded: an unchanged set is not written again. */
export const referenceLoads = pgTable("reference_loads", {
  name: text().primaryKey(),
  sha256: text().notNull(),
});
