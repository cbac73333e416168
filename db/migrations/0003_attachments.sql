CREATE TYPE "public"."attachment_kind" AS ENUM('picture', 'document');--> statement-breakpoint
CREATE TYPE "public"."attachment_visibility" AS ENUM('public', 'reviewers');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('business-licence', 'origin-proof', 'authorisation', 'qualification', 'test-report', 'other');--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"listing_id" text,
	"need_id" text,
	"kind" "attachment_kind" NOT NULL,
	"evidence" "evidence_kind",
	"visibility" "attachment_visibility" NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"position" integer NOT NULL,
	"caption" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "attachments_one_owner" CHECK (listing_id is null or need_id is null),
	CONSTRAINT "attachments_pixels" CHECK ((width is null) = (kind = 'document')),
	CONSTRAINT "attachments_evidence_private" CHECK (visibility = 'reviewers' or (evidence is null and num_nonnulls(listing_id, need_id) = 1))
);
--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_of_organisation" ON "attachments" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "attachments_of_listing" ON "attachments" USING btree ("listing_id","position") WHERE listing_id is not null;--> statement-breakpoint
CREATE INDEX "attachments_of_need" ON "attachments" USING btree ("need_id","position") WHERE need_id is not null;--> statement-breakpoint
CREATE INDEX "attachments_removed" ON "attachments" USING btree ("removed_at") WHERE removed_at is not null;