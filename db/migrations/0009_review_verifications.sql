CREATE TYPE "public"."verification_of" AS ENUM('organisation', 'origin');--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"of" "verification_of" NOT NULL,
	"subject_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"level" text NOT NULL,
	"evidence" text,
	"note" text NOT NULL,
	"until" date,
	"decided_by" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "verifications_of_subject" ON "verifications" USING btree ("subject_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listings_of_family" ON "listings" USING btree ("family","published_at" DESC NULLS LAST) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "listings_by_title" ON "listings" USING btree (lower(title));--> statement-breakpoint
CREATE INDEX "listings_by_model" ON "listings" USING btree ("organisation_id",lower(model));--> statement-breakpoint
CREATE INDEX "needs_by_title" ON "needs" USING btree (lower(title));--> statement-breakpoint
CREATE INDEX "organisations_by_name" ON "organisations" USING btree ("name");--> statement-breakpoint
CREATE INDEX "organisations_trust_ending" ON "organisations" USING btree ("trust_until") WHERE trust_until is not null;--> statement-breakpoint
CREATE INDEX "reviews_decided" ON "reviews" USING btree ("decided_at" DESC NULLS LAST,"id") WHERE state = 'decided';