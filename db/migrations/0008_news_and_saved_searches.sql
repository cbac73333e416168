CREATE TYPE "public"."notification_channel" AS ENUM('workbench', 'mail');--> statement-breakpoint
CREATE TABLE "known_matches" (
	"need_id" text NOT NULL,
	"listing_id" text NOT NULL,
	CONSTRAINT "known_matches_need_id_listing_id_pk" PRIMARY KEY("need_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "news_letters" (
	"user_id" text PRIMARY KEY NOT NULL,
	"letter_at" timestamp with time zone,
	"daily_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notification_deliveries" (
	"notification_id" text NOT NULL,
	"user_id" text NOT NULL,
	"count" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "notification_deliveries_notification_id_user_id_pk" PRIMARY KEY("notification_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notification_settings" (
	"user_id" text NOT NULL,
	"kind" "notification_kind" NOT NULL,
	"channel" "notification_channel" NOT NULL,
	"wanted" boolean NOT NULL,
	CONSTRAINT "notification_settings_user_id_kind_channel_pk" PRIMARY KEY("user_id","kind","channel")
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"organisation_id" text,
	"search_index" text NOT NULL,
	"query" text NOT NULL,
	"name" text NOT NULL,
	"alerts" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_checked_at" timestamp with time zone NOT NULL,
	"seen" text[] DEFAULT '{}' NOT NULL,
	"new_hits" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "saved_searches_index" CHECK (search_index in ('equipment', 'needs'))
);
--> statement-breakpoint
ALTER TABLE "notification_reads" ADD COLUMN "count" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "known_matches" ADD CONSTRAINT "known_matches_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_matches" ADD CONSTRAINT "known_matches_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_letters" ADD CONSTRAINT "news_letters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_notification_id_notifications_id_fk" FOREIGN KEY ("notification_id") REFERENCES "public"."notifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_settings" ADD CONSTRAINT "notification_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "known_matches_by_listing" ON "known_matches" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "notification_deliveries_by_user" ON "notification_deliveries" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_once" ON "saved_searches" USING btree ("user_id","search_index","query");--> statement-breakpoint
CREATE INDEX "saved_searches_by_check" ON "saved_searches" USING btree ("search_index","last_checked_at");--> statement-breakpoint
CREATE INDEX "notification_reads_by_user" ON "notification_reads" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "notifications_by_time" ON "notifications" USING btree ("at");--> statement-breakpoint
ALTER TABLE "notifications" DROP COLUMN "mailed_at";