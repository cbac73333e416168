CREATE TYPE "public"."change_kind" AS ENUM('updated', 'removed');--> statement-breakpoint
CREATE SEQUENCE "public"."posting_change_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"digest" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_tokens_by_digest" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "once_keys" (
	"token_id" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"answer" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "once_keys_token_id_key_pk" PRIMARY KEY("token_id","key")
);
--> statement-breakpoint
CREATE TABLE "own_references" (
	"organisation_id" text NOT NULL,
	"index" text NOT NULL,
	"reference" text NOT NULL,
	"posting_id" text NOT NULL,
	CONSTRAINT "own_references_organisation_id_index_reference_pk" PRIMARY KEY("organisation_id","index","reference")
);
--> statement-breakpoint
CREATE TABLE "posting_changes" (
	"index" text NOT NULL,
	"posting_id" text NOT NULL,
	"change" "change_kind" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"number" bigint,
	CONSTRAINT "posting_changes_index_posting_id_pk" PRIMARY KEY("index","posting_id")
);
--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "once_keys" ADD CONSTRAINT "once_keys_token_id_api_tokens_id_fk" FOREIGN KEY ("token_id") REFERENCES "public"."api_tokens"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_references" ADD CONSTRAINT "own_references_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_tokens_by_organisation" ON "api_tokens" USING btree ("organisation_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "once_keys_by_time" ON "once_keys" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "posting_changes_by_number" ON "posting_changes" USING btree ("number");--> statement-breakpoint
CREATE INDEX "posting_changes_unnumbered" ON "posting_changes" USING btree ("at") WHERE "posting_changes"."number" is null;