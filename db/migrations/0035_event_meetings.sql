CREATE TYPE "public"."meeting_answer" AS ENUM('open', 'accepted', 'declined');--> statement-breakpoint
CREATE TYPE "public"."meeting_course" AS ENUM('planned', 'held', 'missed', 'declined', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."meeting_state" AS ENUM('draft', 'confirmed', 'locked');--> statement-breakpoint
CREATE TABLE "event_meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"buyer_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"table_id" text NOT NULL,
	"people_ids" jsonb NOT NULL,
	"state" "meeting_state" NOT NULL,
	"buyer_answer" "meeting_answer" NOT NULL,
	"supplier_answer" "meeting_answer" NOT NULL,
	"course" "meeting_course" NOT NULL,
	"reason" text NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event_meetings" ADD CONSTRAINT "event_meetings_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_meetings" ADD CONSTRAINT "event_meetings_buyer_id_event_participations_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."event_participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_meetings" ADD CONSTRAINT "event_meetings_supplier_id_event_participations_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."event_participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "event_meetings_one_for_a_pair" ON "event_meetings" USING btree ("event_id","buyer_id","supplier_id");--> statement-breakpoint
CREATE INDEX "event_meetings_of_buyer" ON "event_meetings" USING btree ("buyer_id");--> statement-breakpoint
CREATE INDEX "event_meetings_of_supplier" ON "event_meetings" USING btree ("supplier_id");