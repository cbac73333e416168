CREATE TYPE "public"."feedback_opinion" AS ENUM('suits', 'unsuitable');--> statement-breakpoint
CREATE TYPE "public"."feedback_reason" AS ENUM('wrong-kind', 'part-or-service', 'figure', 'excluded', 'price', 'delivery', 'other');--> statement-breakpoint
CREATE TABLE "match_feedback" (
	"need_id" text NOT NULL,
	"listing_id" text NOT NULL,
	"side" "inquiry_side" NOT NULL,
	"organisation_id" text NOT NULL,
	"opinion" "feedback_opinion" NOT NULL,
	"reason" "feedback_reason",
	"words" text NOT NULL,
	"tier" "match_tier" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "match_feedback_need_id_listing_id_side_pk" PRIMARY KEY("need_id","listing_id","side"),
	CONSTRAINT "match_feedback_reasoned" CHECK ((opinion = 'unsuitable') = (reason is not null))
);
--> statement-breakpoint
ALTER TABLE "match_feedback" ADD CONSTRAINT "match_feedback_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_feedback" ADD CONSTRAINT "match_feedback_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_feedback" ADD CONSTRAINT "match_feedback_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_feedback_of_listing" ON "match_feedback" USING btree ("listing_id","side");--> statement-breakpoint
CREATE INDEX "match_feedback_of_organisation" ON "match_feedback" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "match_feedback_newest" ON "match_feedback" USING btree ("at" DESC NULLS LAST,"need_id","listing_id");