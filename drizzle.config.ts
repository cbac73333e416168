import { defineConfig } from "drizzle-kit";

/** `npm run migration -- --name one_meeting_per_table` writes the next numbered file of db/migrations. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/index.ts",
  out: "./db/migrations",
  casing: "snake_case",
  dbCredentials: { url: process.env.DATABASE_URL ?? "" },
});
