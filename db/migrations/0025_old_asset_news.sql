ALTER TYPE "public"."notification_kind" ADD VALUE 'old-asset' BEFORE 'import';--> statement-breakpoint
CREATE TABLE "iec_class_rows" (
	"position" integer PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "old_motors" (
	"position" integer PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL
);
