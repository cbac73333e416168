CREATE TYPE "public"."event_side" AS ENUM('buyer', 'supplier');--> statement-breakpoint
CREATE TYPE "public"."event_state" AS ENUM('draft', 'open', 'closed', 'scheduled', 'running', 'finished', 'archived');--> statement-breakpoint
CREATE TYPE "public"."participation_state" AS ENUM('asked', 'approved', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."wish_kind" AS ENUM('must', 'want', 'never');--> statement-breakpoint
ALTER TYPE "public"."notification_kind" ADD VALUE 'event' BEFORE 'import';--> statement-breakpoint
CREATE TABLE "event_invitations" (
	"event_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_invitations_event_id_organisation_id_pk" PRIMARY KEY("event_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "event_participations" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"side" "event_side" NOT NULL,
	"state" "participation_state" NOT NULL,
	"reason" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "event_wishes" (
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"kind" "wish_kind" NOT NULL,
	CONSTRAINT "event_wishes_from_id_to_id_pk" PRIMARY KEY("from_id","to_id"),
	CONSTRAINT "event_wishes_between_two" CHECK (from_id <> to_id)
);
--> statement-breakpoint
CREATE TABLE "match_events" (
	"id" text PRIMARY KEY NOT NULL,
	"host_id" text NOT NULL,
	"state" "event_state" NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"ends_on" date NOT NULL,
	"invitation_code" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "event_invitations" ADD CONSTRAINT "event_invitations_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_invitations" ADD CONSTRAINT "event_invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participations" ADD CONSTRAINT "event_participations_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participations" ADD CONSTRAINT "event_participations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_wishes" ADD CONSTRAINT "event_wishes_from_id_event_participations_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."event_participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_wishes" ADD CONSTRAINT "event_wishes_to_id_event_participations_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."event_participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_events" ADD CONSTRAINT "match_events_host_id_organisations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_invitations_of_organisation" ON "event_invitations" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_participations_one_each" ON "event_participations" USING btree ("event_id","organisation_id");--> statement-breakpoint
CREATE INDEX "event_participations_of_organisation" ON "event_participations" USING btree ("organisation_id","asked_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "event_wishes_about" ON "event_wishes" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "match_events_of_host" ON "match_events" USING btree ("host_id","ends_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "match_events_published" ON "match_events" USING btree ("ends_on" DESC NULLS LAST,"id") WHERE published_at is not null;--> statement-breakpoint
create trigger match_events_announced after insert or update or delete or truncate on match_events
  for each statement execute function announce_public_change();
