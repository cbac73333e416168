CREATE TYPE "public"."schedule_change_kind" AS ENUM('move', 'add', 'remove', 'lock', 'unlock', 'people');--> statement-breakpoint
CREATE TYPE "public"."schedule_change_state" AS ENUM('done', 'undone', 'settled');--> statement-breakpoint
CREATE TYPE "public"."schedule_run_state" AS ENUM('waiting', 'running', 'done', 'cancelled', 'failed');--> statement-breakpoint
CREATE TYPE "public"."schedule_stage" AS ENUM('bound', 'exact', 'search');--> statement-breakpoint
CREATE TABLE "event_schedule_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"n" integer GENERATED ALWAYS AS IDENTITY (sequence name "event_schedule_changes_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"event_id" text NOT NULL,
	"kind" "schedule_change_kind" NOT NULL,
	"words" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"state" "schedule_change_state" NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_schedule_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"state" "schedule_run_state" NOT NULL,
	"stage" "schedule_stage",
	"share" real NOT NULL,
	"seed" integer NOT NULL,
	"early" boolean NOT NULL,
	"report" jsonb,
	"reason" text NOT NULL,
	"started_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"seen_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "event_table_closures" (
	"event_id" text NOT NULL,
	"table_id" text NOT NULL,
	"slot_ids" jsonb NOT NULL,
	CONSTRAINT "event_table_closures_event_id_table_id_pk" PRIMARY KEY("event_id","table_id")
);
--> statement-breakpoint
ALTER TABLE "event_schedule_changes" ADD CONSTRAINT "event_schedule_changes_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_schedule_runs" ADD CONSTRAINT "event_schedule_runs_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_table_closures" ADD CONSTRAINT "event_table_closures_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_schedule_changes_newest" ON "event_schedule_changes" USING btree ("event_id","n" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "event_schedule_runs_newest" ON "event_schedule_runs" USING btree ("event_id","asked_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_schedule_runs_one_at_a_time" ON "event_schedule_runs" USING btree ("event_id") WHERE state in ('waiting', 'running');