CREATE TYPE "public"."outcome_answer" AS ENUM('confirmed', 'disputed');--> statement-breakpoint
CREATE TYPE "public"."outcome_enterer" AS ENUM('buyer', 'supplier', 'host');--> statement-breakpoint
CREATE TYPE "public"."outcome_kind" AS ENUM('intent', 'signed', 'void');--> statement-breakpoint
CREATE TABLE "event_outcome_replies" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"side" "event_side" NOT NULL,
	"answer" "outcome_answer" NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_outcome_replies_reasoned" CHECK ((answer = 'disputed') = (words <> ''))
);
--> statement-breakpoint
CREATE TABLE "event_outcomes" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"deal_id" text NOT NULL,
	"buyer_id" text NOT NULL,
	"buyer_organisation_id" text NOT NULL,
	"buyer_place" jsonb NOT NULL,
	"supplier_id" text NOT NULL,
	"supplier_organisation_id" text NOT NULL,
	"supplier_place" jsonb NOT NULL,
	"meeting_id" text,
	"kind" "outcome_kind" NOT NULL,
	"amount" bigint NOT NULL,
	"sets" integer NOT NULL,
	"day" date NOT NULL,
	"what" text NOT NULL,
	"need_id" text,
	"listing_id" text,
	"sector_row" text,
	"evidence" text NOT NULL,
	"attachment_ids" jsonb NOT NULL,
	"entered_by" "outcome_enterer" NOT NULL,
	"corrects" text,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_outcomes_void_corrects" CHECK (kind <> 'void' or corrects is not null),
	CONSTRAINT "event_outcomes_reasoned" CHECK ((corrects is null) = (reason = '')),
	CONSTRAINT "event_outcomes_amount" CHECK (amount >= 0 and sets >= 0)
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"meeting_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"step" text NOT NULL,
	"due_on" date NOT NULL,
	"who_id" text,
	"done_at" timestamp with time zone,
	"reminded_for" date,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "follow_ups_meeting_id_organisation_id_pk" PRIMARY KEY("meeting_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_meeting_id_event_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."event_meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_who_id_users_id_fk" FOREIGN KEY ("who_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_outcome_replies_to" ON "event_outcome_replies" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "event_outcomes_of_event" ON "event_outcomes" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_outcomes_of_deal" ON "event_outcomes" USING btree ("deal_id");--> statement-breakpoint
CREATE INDEX "event_outcomes_of_pair" ON "event_outcomes" USING btree ("buyer_organisation_id","supplier_organisation_id");--> statement-breakpoint
CREATE INDEX "event_outcomes_of_supplier" ON "event_outcomes" USING btree ("supplier_organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_outcomes_corrected_once" ON "event_outcomes" USING btree ("corrects") WHERE corrects is not null;--> statement-breakpoint
CREATE INDEX "follow_ups_of_organisation" ON "follow_ups" USING btree ("organisation_id","due_on");--> statement-breakpoint
CREATE INDEX "follow_ups_open" ON "follow_ups" USING btree ("due_on") WHERE done_at is null;--> statement-breakpoint
create trigger event_outcomes_append_only before update or delete or truncate on event_outcomes
  for each statement execute function refuse_change_of_the_past();--> statement-breakpoint
alter table event_outcomes enable always trigger event_outcomes_append_only;--> statement-breakpoint
create trigger event_outcome_replies_append_only before update or delete or truncate on event_outcome_replies
  for each statement execute function refuse_change_of_the_past();--> statement-breakpoint
alter table event_outcome_replies enable always trigger event_outcome_replies_append_only;
