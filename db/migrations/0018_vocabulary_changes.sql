CREATE TYPE "public"."vocabulary_change_state" AS ENUM('proposed', 'approved', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."vocabulary_import_state" AS ENUM('checked', 'proposed', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."vocabulary_renewal_state" AS ENUM('waiting', 'running', 'done', 'failed');--> statement-breakpoint
CREATE TYPE "public"."vocabulary_subject" AS ENUM('family', 'attribute');--> statement-breakpoint
CREATE TABLE "vocabulary_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"subject" "vocabulary_subject" NOT NULL,
	"code" text NOT NULL,
	"batch" text,
	"base" jsonb,
	"body" jsonb,
	"shipped" jsonb,
	"note" text NOT NULL,
	"state" "vocabulary_change_state" NOT NULL,
	"proposed_by" text,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"reason" text NOT NULL,
	"version" integer,
	CONSTRAINT "vocabulary_changes_decided_whole" CHECK ((state in ('approved', 'refused')) = (decided_at is not null)),
	CONSTRAINT "vocabulary_changes_versioned" CHECK ((state = 'approved') = (version is not null))
);
--> statement-breakpoint
CREATE TABLE "vocabulary_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"uploaded_by" text,
	"uploaded_at" timestamp with time zone NOT NULL,
	"state" "vocabulary_import_state" NOT NULL,
	"rows" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vocabulary_touched" (
	"version" integer NOT NULL,
	"search_index" text NOT NULL,
	"id" text NOT NULL,
	CONSTRAINT "vocabulary_touched_version_search_index_id_pk" PRIMARY KEY("version","search_index","id")
);
--> statement-breakpoint
CREATE TABLE "vocabulary_versions" (
	"version" integer PRIMARY KEY NOT NULL,
	"decided_by" text,
	"at" timestamp with time zone NOT NULL,
	"changes" integer NOT NULL,
	"state" "vocabulary_renewal_state" NOT NULL,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"position" jsonb,
	"touched" integer NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "vocabulary_changes" ADD CONSTRAINT "vocabulary_changes_batch_vocabulary_imports_id_fk" FOREIGN KEY ("batch") REFERENCES "public"."vocabulary_imports"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vocabulary_changes" ADD CONSTRAINT "vocabulary_changes_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vocabulary_changes" ADD CONSTRAINT "vocabulary_changes_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vocabulary_changes" ADD CONSTRAINT "vocabulary_changes_version_vocabulary_versions_version_fk" FOREIGN KEY ("version") REFERENCES "public"."vocabulary_versions"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vocabulary_imports" ADD CONSTRAINT "vocabulary_imports_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vocabulary_touched" ADD CONSTRAINT "vocabulary_touched_version_vocabulary_versions_version_fk" FOREIGN KEY ("version") REFERENCES "public"."vocabulary_versions"("version") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vocabulary_versions" ADD CONSTRAINT "vocabulary_versions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vocabulary_changes_of_code" ON "vocabulary_changes" USING btree ("subject","code","proposed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "vocabulary_changes_waiting" ON "vocabulary_changes" USING btree ("proposed_at","id") WHERE state = 'proposed';--> statement-breakpoint
CREATE INDEX "vocabulary_changes_of_version" ON "vocabulary_changes" USING btree ("version");--> statement-breakpoint
CREATE INDEX "vocabulary_changes_of_batch" ON "vocabulary_changes" USING btree ("batch");