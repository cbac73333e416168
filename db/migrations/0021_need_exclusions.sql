ALTER TYPE "public"."mark_kind" ADD VALUE 'first-of-kind';--> statement-breakpoint
ALTER TYPE "public"."mark_kind" ADD VALUE 'low-carbon';--> statement-breakpoint
ALTER TYPE "public"."mark_kind" ADD VALUE 'safety-emergency';--> statement-breakpoint
ALTER TYPE "public"."mark_kind" ADD VALUE 'first-batch';--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "exclusions" jsonb DEFAULT '[]'::jsonb NOT NULL;