CREATE TABLE "match_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"quiet" boolean NOT NULL,
	"matcher_version" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"after" text,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"failed" integer NOT NULL,
	CONSTRAINT "match_runs_finished_last" CHECK (finished_at is null or (started_at is not null and finished_at >= started_at))
);
--> statement-breakpoint
CREATE INDEX "match_runs_newest" ON "match_runs" USING btree ("asked_at" DESC NULLS LAST,"id");