import { readFileSync } from "node:fs";
import { z } from "zod";
import { parseCsv } from "./csv.ts";

/** Reads a JSON file of this folder; a malformed file is named in one plain sentence. */
export function readJsonFile<T>(path: string, schema: z.ZodType<T>): T {
  return parsed(path, schema, (text) => JSON.parse(text) as unknown);
}

/** Reads a CSV file of this folder: one parsed value per row. */
export function readCsvFile<T>(path: string, row: z.ZodType<T>): T[] {
  return parsed(path, z.array(row), parseCsv);
}

function parsed<T>(path: string, schema: z.ZodType<T>, parse: (text: string) => unknown): T {
  try {
    const text = readFileSync(new URL(path, import.meta.url), "utf8");
    const result = schema.safeParse(parse(text));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new Error(`${issue!.path.join(".") || "the whole"}: ${issue!.message}`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The reference file seed/reference/${path} cannot be read: ${why}.`, { cause });
  }
}
