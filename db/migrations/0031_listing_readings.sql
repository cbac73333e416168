CREATE TABLE "listing_readings" (
	"listing_id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"reader" text NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "listing_readings" ADD CONSTRAINT "listing_readings_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;