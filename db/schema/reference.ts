import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { EfficiencyThreshold } from "#app/domain/catalogue/efficiency-threshold.ts";
import type { IecClassRow } from "#app/domain/catalogue/iec-class.ts";
import type { OldMotor } from "#app/domain/catalogue/motor-saving.ts";
import type { PhaseOutEdition } from "#app/domain/catalogue/phase-out/edition.ts";
import type { PlanRule } from "#app/domain/catalogue/phase-out/plan-rules.ts";
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

export const phaseOutEditions = pgTable("phase_out_editions", {
  id: text().primaryKey(),
  position: integer().notNull(),
  body: jsonb().$type<PhaseOutEdition>().notNull(),
});

export const planRules = pgTable("plan_rules", {
  id: text().primaryKey(),
  position: integer().notNull(),
  body: jsonb().$type<PlanRule>().notNull(),
});

export const iecClassRows = pgTable("iec_class_rows", {
  position: integer().primaryKey(),
  body: jsonb().$type<IecClassRow>().notNull(),
});

export const oldMotors = pgTable("old_motors", {
  position: integer().primaryKey(),
  body: jsonb().$type<OldMotor>().notNull(),
});

/** SHA-256 of the reference data as last loaded: an unchanged set is not written again. */
export const referenceLoads = pgTable("reference_loads", {
  name: text().primaryKey(),
  sha256: text().notNull(),
});
