CREATE TYPE "public"."inquiry_side" AS ENUM('factory', 'supplier');--> statement-breakpoint
CREATE TYPE "public"."inquiry_status" AS ENUM('sent', 'accepted', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."listing_condition" AS ENUM('new', 'used', 'remanufactured');--> statement-breakpoint
CREATE TYPE "public"."listing_kind" AS ENUM('equipment', 'line', 'software', 'service');--> statement-breakpoint
CREATE TYPE "public"."mark_kind" AS ENUM('efficiency');--> statement-breakpoint
CREATE TYPE "public"."mark_state" AS ENUM('computed', 'claimed', 'verified', 'refused', 'expired');--> statement-breakpoint
CREATE TYPE "public"."match_tier" AS ENUM('fit', 'open', 'near', 'failing');--> statement-breakpoint
CREATE TYPE "public"."member_role" AS ENUM('owner', 'editor', 'viewer');--> statement-breakpoint
CREATE TYPE "public"."platform_role" AS ENUM('reviewer', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."trust_level" AS ENUM('registered', 'verified');--> statement-breakpoint
CREATE TYPE "public"."posting_status" AS ENUM('draft', 'published', 'paused', 'closed');--> statement-breakpoint
CREATE TABLE "audit_lines" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_lines_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"verb" text NOT NULL,
	"actor" text NOT NULL,
	"organisation_id" text,
	"subject" text NOT NULL,
	"outcome" text NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_cards" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"wechat" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" text PRIMARY KEY NOT NULL,
	"need_id" text NOT NULL,
	"listing_id" text NOT NULL,
	"factory_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"asked_by" "inquiry_side" NOT NULL,
	"message" text NOT NULL,
	"status" "inquiry_status" NOT NULL,
	"answer" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "inquiries_between_two" CHECK (factory_id <> supplier_id)
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"status" "posting_status" NOT NULL,
	"version" integer NOT NULL,
	"kind" "listing_kind" NOT NULL,
	"condition" "listing_condition" NOT NULL,
	"family" text,
	"title" text NOT NULL,
	"model" text NOT NULL,
	"brand" text NOT NULL,
	"description" text NOT NULL,
	"origin_province" text NOT NULL,
	"origin_city" text,
	"sector_rows" text[] NOT NULL,
	"specs" jsonb NOT NULL,
	"price_min" bigint,
	"price_max" bigint,
	"lead_time_days" integer,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "listings_price_in_order" CHECK (price_min is null or price_max is null or price_min <= price_max)
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"listing_id" text NOT NULL,
	"kind" "mark_kind" NOT NULL,
	"state" "mark_state" NOT NULL,
	"evidence" jsonb NOT NULL,
	"date" date NOT NULL,
	CONSTRAINT "marks_listing_id_kind_pk" PRIMARY KEY("listing_id","kind")
);
--> statement-breakpoint
CREATE TABLE "matches" (
	"need_id" text NOT NULL,
	"listing_id" text NOT NULL,
	"tier" "match_tier" NOT NULL,
	"score" double precision NOT NULL,
	"parts" jsonb NOT NULL,
	"verdicts" jsonb NOT NULL,
	"matcher_version" integer NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "matches_need_id_listing_id_pk" PRIMARY KEY("need_id","listing_id")
);
--> statement-breakpoint
CREATE TABLE "needs" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"status" "posting_status" NOT NULL,
	"version" integer NOT NULL,
	"family" text,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"requirements" jsonb NOT NULL,
	"quantity" integer NOT NULL,
	"budget" bigint,
	"site_province" text NOT NULL,
	"site_city" text,
	"deadline" date,
	"sector_rows" text[] NOT NULL,
	"old_machine" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "needs_at_least_one" CHECK (quantity >= 1)
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"user_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"role" "member_role" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_user_id_organisation_id_pk" PRIMARY KEY("user_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"province" text NOT NULL,
	"city" text,
	"trust" "trust_level" DEFAULT 'registered' NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"organisation_id" text,
	"agent" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_tries" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"platform_role" "platform_role",
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "efficiency_thresholds" (
	"position" integer PRIMARY KEY NOT NULL,
	"standard" text NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "equipment_attributes" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "equipment_families" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reference_loads" (
	"name" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sector_rows" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contact_cards" ADD CONSTRAINT "contact_cards_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_factory_id_organisations_id_fk" FOREIGN KEY ("factory_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_supplier_id_organisations_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_lines_by_organisation" ON "audit_lines" USING btree ("organisation_id","number" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_one_per_match" ON "inquiries" USING btree ("need_id","listing_id");--> statement-breakpoint
CREATE INDEX "inquiries_of_factory" ON "inquiries" USING btree ("factory_id","sent_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "inquiries_of_supplier" ON "inquiries" USING btree ("supplier_id","sent_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listings_by_organisation" ON "listings" USING btree ("organisation_id","status","updated_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "listings_newest" ON "listings" USING btree ("published_at" DESC NULLS LAST,"id") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "matches_best_of_need" ON "matches" USING btree ("need_id","tier","score" DESC NULLS LAST,"listing_id");--> statement-breakpoint
CREATE INDEX "matches_best_of_listing" ON "matches" USING btree ("listing_id","tier","score" DESC NULLS LAST,"need_id");--> statement-breakpoint
CREATE INDEX "needs_by_organisation" ON "needs" USING btree ("organisation_id","status","updated_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "needs_newest" ON "needs" USING btree ("published_at" DESC NULLS LAST,"id") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "memberships_by_organisation" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "sessions_by_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_by_end" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_one_per_email" ON "users" USING btree (lower("email"));