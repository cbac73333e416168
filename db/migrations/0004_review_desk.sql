CREATE TYPE "public"."review_decision" AS ENUM('approve', 'return', 'refuse', 'suspend');--> statement-breakpoint
CREATE TYPE "public"."review_kind" AS ENUM('organisation', 'listing', 'need', 'claim');--> statement-breakpoint
CREATE TYPE "public"."review_state" AS ENUM('waiting', 'decided', 'withdrawn');--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "review_kind" NOT NULL,
	"subject_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"checks" jsonb NOT NULL,
	"note" text NOT NULL,
	"content" jsonb,
	"before" jsonb,
	"state" "review_state" NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"decision" "review_decision",
	"reason" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	CONSTRAINT "reviews_decided_whole" CHECK ((state = 'decided') = (decision is not null and decided_at is not null))
);
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_one_waiting" ON "reviews" USING btree ("kind","subject_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "reviews_queue" ON "reviews" USING btree ("opened_at","id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "reviews_queue_of_kind" ON "reviews" USING btree ("kind","opened_at","id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "reviews_of_subject" ON "reviews" USING btree ("subject_id","opened_at" DESC NULLS LAST);