CREATE TABLE "expiry_reminders" (
	"posting_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "expiry_reminders_posting_id_expires_at_pk" PRIMARY KEY("posting_id","expires_at")
);
--> statement-breakpoint
CREATE TABLE "form_drafts" (
	"posting_id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"version" integer NOT NULL,
	"values" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listings_of_own_family" ON "listings" USING btree ("organisation_id","family","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listings_by_model_key" ON "listings" USING btree ("organisation_id",regexp_replace(lower(normalize("model", NFKC)), '[^[:alnum:]]', '', 'g'));--> statement-breakpoint
CREATE INDEX "needs_of_own_family" ON "needs" USING btree ("organisation_id","family","updated_at" DESC NULLS LAST);