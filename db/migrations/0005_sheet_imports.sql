CREATE TYPE "public"."duplicate_rule" AS ENUM('update', 'skip');--> statement-breakpoint
CREATE TYPE "public"."import_row_state" AS ENUM('waiting', 'new', 'update', 'same', 'skip', 'bad', 'created', 'updated', 'removed', 'restored', 'kept');--> statement-breakpoint
CREATE TYPE "public"."import_status" AS ENUM('mapping', 'checking', 'ready', 'running', 'done', 'cancelled', 'undoing', 'undone');--> statement-breakpoint
CREATE TYPE "public"."import_target" AS ENUM('draft', 'publish');--> statement-breakpoint
CREATE TYPE "public"."sheet_noun" AS ENUM('listing', 'need');--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"organisation_id" text NOT NULL,
	"noun" "sheet_noun" NOT NULL,
	"fingerprint" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"family" text,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_mappings_organisation_id_noun_fingerprint_pk" PRIMARY KEY("organisation_id","noun","fingerprint")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" text NOT NULL,
	"n" integer NOT NULL,
	"row" integer NOT NULL,
	"cells" text[] NOT NULL,
	"state" "import_row_state" NOT NULL,
	"problems" jsonb NOT NULL,
	"remark" text NOT NULL,
	"key" text NOT NULL,
	"posting_id" text,
	"before" jsonb,
	"version" integer,
	CONSTRAINT "import_rows_import_id_n_pk" PRIMARY KEY("import_id","n")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"user_id" text,
	"noun" "sheet_noun" NOT NULL,
	"status" "import_status" NOT NULL,
	"file_name" text NOT NULL,
	"file" text,
	"sheets" text[] NOT NULL,
	"sheet" text NOT NULL,
	"header_row" integer NOT NULL,
	"headers" text[] NOT NULL,
	"mapping" jsonb NOT NULL,
	"remembered" boolean NOT NULL,
	"family" text,
	"duplicates" "duplicate_rule" NOT NULL,
	"target" "import_target" NOT NULL,
	"rows" integer NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "imports_position_within" CHECK (position between 0 and rows)
);
--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_rows_by_state" ON "import_rows" USING btree ("import_id","state","n");--> statement-breakpoint
CREATE INDEX "import_rows_by_key" ON "import_rows" USING btree ("import_id","key");--> statement-breakpoint
CREATE INDEX "imports_of_organisation" ON "imports" USING btree ("organisation_id","created_at" DESC NULLS LAST,"id");