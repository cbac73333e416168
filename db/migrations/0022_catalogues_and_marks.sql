CREATE TYPE "public"."catalogue_kind" AS ENUM('first-of-kind', 'efficiency', 'phase-out', 'low-carbon', 'safety-emergency', 'first-batch');--> statement-breakpoint
CREATE TYPE "public"."catalogue_level" AS ENUM('national', 'provincial');--> statement-breakpoint
CREATE TYPE "public"."catalogue_mark_state" AS ENUM('claimed', 'verified', 'refused', 'expired');--> statement-breakpoint
CREATE TYPE "public"."catalogue_import_state" AS ENUM('checked', 'confirmed', 'undone', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."catalogue_edition_origin" AS ENUM('reference', 'imported');--> statement-breakpoint
CREATE TYPE "public"."catalogue_edition_state" AS ENUM('current', 'superseded', 'withdrawn');--> statement-breakpoint
ALTER TYPE "public"."review_kind" ADD VALUE 'mark';--> statement-breakpoint
CREATE TABLE "catalogue_editions" (
	"id" text PRIMARY KEY NOT NULL,
	"catalogue_id" text NOT NULL,
	"label" text NOT NULL,
	"document_no" text NOT NULL,
	"document_no_checked" boolean NOT NULL,
	"issued" date,
	"valid_from" date,
	"valid_to" date,
	"gaps" jsonb NOT NULL,
	"origin" "catalogue_edition_origin" NOT NULL,
	"state" "catalogue_edition_state" NOT NULL,
	"source_file" text NOT NULL,
	"source_sha256" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"ended_on" date
);
--> statement-breakpoint
CREATE TABLE "catalogue_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"position" integer NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"parameters" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"page" text NOT NULL,
	"verbatim" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" text,
	"uploaded_at" timestamp with time zone NOT NULL,
	"state" "catalogue_import_state" NOT NULL,
	"body" jsonb NOT NULL,
	"edition_id" text,
	"previous_id" text,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone,
	"mark_total" integer NOT NULL,
	"mark_done" integer NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "catalogue_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"listing_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"entry_id" text NOT NULL,
	"state" "catalogue_mark_state" NOT NULL,
	"words" text NOT NULL,
	"attachment_ids" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"claimed_by" text,
	"claimed_at" timestamp with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"reason" text NOT NULL,
	"ended_on" date,
	"ended_why" text NOT NULL,
	"made_by" text,
	"ended_by" text,
	"state_before" "catalogue_mark_state",
	"carried_from" text
);
--> statement-breakpoint
CREATE TABLE "catalogues" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "catalogue_kind" NOT NULL,
	"level" "catalogue_level" NOT NULL,
	"province" text,
	"name" text NOT NULL,
	"invented" boolean NOT NULL,
	"supersedes" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "marks" ALTER COLUMN "kind" SET DATA TYPE text;--> statement-breakpoint
DROP TYPE "public"."mark_kind";--> statement-breakpoint
CREATE TYPE "public"."mark_kind" AS ENUM('efficiency');--> statement-breakpoint
ALTER TABLE "marks" ALTER COLUMN "kind" SET DATA TYPE "public"."mark_kind" USING "kind"::"public"."mark_kind";--> statement-breakpoint
ALTER TABLE "catalogue_editions" ADD CONSTRAINT "catalogue_editions_catalogue_id_catalogues_id_fk" FOREIGN KEY ("catalogue_id") REFERENCES "public"."catalogues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_entries" ADD CONSTRAINT "catalogue_entries_edition_id_catalogue_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."catalogue_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_edition_id_catalogue_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."catalogue_editions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_previous_id_catalogue_editions_id_fk" FOREIGN KEY ("previous_id") REFERENCES "public"."catalogue_editions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_marks" ADD CONSTRAINT "catalogue_marks_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_marks" ADD CONSTRAINT "catalogue_marks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_marks" ADD CONSTRAINT "catalogue_marks_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_marks" ADD CONSTRAINT "catalogue_marks_claimed_by_users_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_marks" ADD CONSTRAINT "catalogue_marks_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_marks" ADD CONSTRAINT "catalogue_marks_made_by_catalogue_imports_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."catalogue_imports"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_marks" ADD CONSTRAINT "catalogue_marks_ended_by_catalogue_imports_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."catalogue_imports"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_editions_of" ON "catalogue_editions" USING btree ("catalogue_id","added_at");--> statement-breakpoint
CREATE UNIQUE INDEX "catalogue_entries_in_order" ON "catalogue_entries" USING btree ("edition_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "catalogue_marks_one_live" ON "catalogue_marks" USING btree ("listing_id","entry_id") WHERE state in ('claimed', 'verified');--> statement-breakpoint
CREATE INDEX "catalogue_marks_of_entry" ON "catalogue_marks" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "catalogue_marks_of_organisation" ON "catalogue_marks" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "catalogue_marks_made_by" ON "catalogue_marks" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "catalogue_marks_ended_by" ON "catalogue_marks" USING btree ("ended_by");--> statement-breakpoint
CREATE UNIQUE INDEX "catalogues_one_of_name" ON "catalogues" USING btree ("kind","level",coalesce("province", ''),"name");