CREATE TABLE "old_assets" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"number" text NOT NULL,
	"place" text NOT NULL,
	"model" text NOT NULL,
	"type" text NOT NULL,
	"power_kw" double precision,
	"capacity" text NOT NULL,
	"voltage" text NOT NULL,
	"year_made" integer,
	"year_commissioned" integer,
	"in_chemical_plant" boolean NOT NULL,
	"version" integer NOT NULL,
	"retired_on" date,
	"result" text NOT NULL,
	"check" jsonb NOT NULL,
	"checked_on" date NOT NULL,
	"earlier" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "old_assets_result" CHECK (result in ('hit', 'needs_check', 'suspected', 'coverage_gap', 'condition_not_met', 'not_listed'))
);
--> statement-breakpoint
CREATE TABLE "phase_out_editions" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "old_assets" ADD CONSTRAINT "old_assets_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "old_assets_of_organisation" ON "old_assets" USING btree ("organisation_id","updated_at" DESC NULLS LAST,"id");