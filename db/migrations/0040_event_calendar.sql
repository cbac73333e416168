CREATE TABLE "event_calendars" (
	"participation_id" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event_calendars" ADD CONSTRAINT "event_calendars_participation_id_event_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."event_participations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "event_calendars_by_digest" ON "event_calendars" USING btree ("digest");