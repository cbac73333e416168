CREATE TYPE "public"."check_in_way" AS ENUM('camera', 'scanner', 'typed', 'search');--> statement-breakpoint
CREATE TYPE "public"."meeting_outcome" AS ENUM('keen', 'again', 'none');--> statement-breakpoint
CREATE TYPE "public"."seat_offer_state" AS ENUM('open', 'taken', 'declined', 'lapsed');--> statement-breakpoint
CREATE TABLE "event_check_ins" (
	"event_id" text NOT NULL,
	"id" text NOT NULL,
	"code" text NOT NULL,
	"device_id" text NOT NULL,
	"desk_name" text NOT NULL,
	"by_id" text NOT NULL,
	"way" "check_in_way" NOT NULL,
	"scanned_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_check_ins_event_id_id_pk" PRIMARY KEY("event_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_days" (
	"event_id" text PRIMARY KEY NOT NULL,
	"grace_minutes" integer NOT NULL,
	"board_token" text
);
--> statement-breakpoint
CREATE TABLE "event_meeting_notes" (
	"meeting_id" text NOT NULL,
	"side" "event_side" NOT NULL,
	"outcome" "meeting_outcome",
	"words" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_meeting_notes_meeting_id_side_pk" PRIMARY KEY("meeting_id","side")
);
--> statement-breakpoint
CREATE TABLE "event_passes" (
	"code" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"participation_id" text NOT NULL,
	"attendee_id" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "event_seat_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"freed_by_id" text NOT NULL,
	"buyer_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"slot_id" text NOT NULL,
	"table_id" text NOT NULL,
	"people_ids" jsonb NOT NULL,
	"buyer_answer" "meeting_answer" NOT NULL,
	"supplier_answer" "meeting_answer" NOT NULL,
	"state" "seat_offer_state" NOT NULL,
	"reason" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"lapses_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event_check_ins" ADD CONSTRAINT "event_check_ins_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_days" ADD CONSTRAINT "event_days_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_meeting_notes" ADD CONSTRAINT "event_meeting_notes_meeting_id_event_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."event_meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_passes" ADD CONSTRAINT "event_passes_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_passes" ADD CONSTRAINT "event_passes_participation_id_event_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."event_participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_seat_offers" ADD CONSTRAINT "event_seat_offers_event_id_match_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."match_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_seat_offers" ADD CONSTRAINT "event_seat_offers_freed_by_id_event_meetings_id_fk" FOREIGN KEY ("freed_by_id") REFERENCES "public"."event_meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_seat_offers" ADD CONSTRAINT "event_seat_offers_buyer_id_event_participations_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."event_participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_seat_offers" ADD CONSTRAINT "event_seat_offers_supplier_id_event_participations_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."event_participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "event_days_board" ON "event_days" USING btree ("board_token");--> statement-breakpoint
CREATE INDEX "event_passes_of_event" ON "event_passes" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_passes_one_good" ON "event_passes" USING btree ("participation_id","attendee_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "event_seat_offers_of_event" ON "event_seat_offers" USING btree ("event_id","made_at");--> statement-breakpoint
-- A scan stays as its desk wrote it down. It goes only with its event.
create trigger event_check_ins_never_change before update on event_check_ins
  for each statement execute function refuse_change_of_the_past();--> statement-breakpoint
alter table event_check_ins enable always trigger event_check_ins_never_change;
