CREATE TYPE "public"."notification_kind" AS ENUM('review', 'trust', 'membership', 'inquiry', 'match', 'saved-search', 'expiry', 'import', 'review-queue');--> statement-breakpoint
ALTER TYPE "public"."trust_level" ADD VALUE 'reviewed' BEFORE 'verified';--> statement-breakpoint
ALTER TYPE "public"."posting_status" ADD VALUE 'submitted' BEFORE 'published';--> statement-breakpoint
ALTER TYPE "public"."posting_status" ADD VALUE 'returned' BEFORE 'published';--> statement-breakpoint
ALTER TYPE "public"."posting_status" ADD VALUE 'refused' BEFORE 'published';--> statement-breakpoint
ALTER TYPE "public"."posting_status" ADD VALUE 'expired' BEFORE 'closed';--> statement-breakpoint
ALTER TYPE "public"."posting_status" ADD VALUE 'suspended' BEFORE 'closed';--> statement-breakpoint
CREATE TABLE "letters" (
	"id" text PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notification_reads" (
	"notification_id" text NOT NULL,
	"user_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "notification_reads_notification_id_user_id_pk" PRIMARY KEY("notification_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text,
	"user_id" text,
	"kind" "notification_kind" NOT NULL,
	"key" text NOT NULL,
	"words" text NOT NULL,
	"link" text NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"open" boolean DEFAULT true NOT NULL,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "notifications_one_audience" CHECK (organisation_id is null or user_id is null)
);
--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "used" jsonb;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "terms" jsonb;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "origin_verified_until" date;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "credit_code" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "trust_until" date;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "frozen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "notification_reads" ADD CONSTRAINT "notification_reads_notification_id_notifications_id_fk" FOREIGN KEY ("notification_id") REFERENCES "public"."notifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_reads" ADD CONSTRAINT "notification_reads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_one_open" ON "notifications" USING btree (coalesce(organisation_id, user_id, ''),"kind","key") WHERE open;--> statement-breakpoint
CREATE INDEX "notifications_of_organisation" ON "notifications" USING btree ("organisation_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notifications_of_user" ON "notifications" USING btree ("user_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listings_ending" ON "listings" USING btree ("expires_at") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "needs_ending" ON "needs" USING btree ("expires_at") WHERE status = 'published';--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_one_per_code" UNIQUE("credit_code");--> statement-breakpoint
UPDATE "listings" SET "expires_at" = now() + interval '180 days' WHERE status = 'published';--> statement-breakpoint
UPDATE "needs" SET "expires_at" = now() + interval '180 days' WHERE status = 'published';
