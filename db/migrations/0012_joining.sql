CREATE TYPE "public"."claim_kind" AS ENUM('join', 'dispute');--> statement-breakpoint
CREATE TYPE "public"."claim_state" AS ENUM('asked', 'escalated', 'accepted', 'declined', 'handed-over', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."mail_link_purpose" AS ENUM('reset', 'email');--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" "claim_kind" NOT NULL,
	"organisation_id" text NOT NULL,
	"user_id" text NOT NULL,
	"words" text NOT NULL,
	"state" "claim_state" NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"reason" text NOT NULL,
	CONSTRAINT "claims_closed_whole" CHECK ((closed_at is null) = (state::text in ('asked', 'escalated')))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"email" text NOT NULL,
	"role" "member_role" NOT NULL,
	"invited_by" text,
	"token_hash" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitations_by_token" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "mail_links" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" "mail_link_purpose" NOT NULL,
	"email" text NOT NULL,
	"user_id" text,
	"token_hash" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mail_links_by_token" UNIQUE("token_hash"),
	CONSTRAINT "mail_links_open_an_account" CHECK (token_hash is null or user_id is not null)
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"organisation_name" text NOT NULL,
	"credit_code" text NOT NULL,
	"province" text NOT NULL,
	"city" text,
	"browser_hash" text NOT NULL,
	"token_hash" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registrations_by_token" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_links" ADD CONSTRAINT "mail_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claims_one_open" ON "claims" USING btree ("organisation_id","user_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "claims_of_user" ON "claims" USING btree ("user_id","asked_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "claims_unanswered" ON "claims" USING btree ("asked_at") WHERE state = 'asked';--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_per_address" ON "invitations" USING btree ("organisation_id","email");--> statement-breakpoint
CREATE INDEX "invitations_by_end" ON "invitations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "mail_links_of_user" ON "mail_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "mail_links_by_end" ON "mail_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "registrations_by_email" ON "registrations" USING btree ("email");--> statement-breakpoint
CREATE INDEX "registrations_by_end" ON "registrations" USING btree ("expires_at");