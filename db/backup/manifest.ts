import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

/** Where things are inside a backup. */
export const manifestFile = "manifest.json";
export const tablesFolder = "tables";
export const jobsFile = "jobs.jsonl";
export const filesFolder = "files";

const sum = z.object({
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const identifier = z.string().regex(/^[a-z_][a-z0-9_]*$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifestFormat = z.object({
  format: z.literal(1, { error: "was written in another format, by another version" }),
  application: z.string(),
  postgres: z.string(),
  takenAt: z.iso.datetime(),
  /** SHA-256 of every migration that the schema had, oldest first. */
  migrations: z.array(hash).min(1),
  /** In an order in which each comes after those it refers to. */
  tables: z.array(
    sum.extend({ name: identifier, columns: z.array(identifier).min(1), rows: z.number().int() }),
  ),
  /** The numbers that identity columns have reached; null when none was given out. */
  sequences: z.array(z.object({ name: identifier, last: z.number().int().nullable() })),
  jobs: sum.extend({ rows: z.number().int().min(0) }),
  files: z.array(sum.extend({ name: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,120}$/) })),
});

/** What a backup holds, with the size and SHA-256 of each of its files. */
export type Manifest = z.infer<typeof manifestFormat>;
export type TableDump = Manifest["tables"][number];
export type Sum = z.infer<typeof sum>;

/** Every file of a backup beside the manifest, with its path inside the backup. */
export function partsOf(manifest: Manifest): readonly (Sum & { readonly path: string })[] {
  return [
    ...manifest.tables.map((table) => ({ ...table, path: tablePath(table.name) })),
    { ...manifest.jobs, path: jobsFile },
    ...manifest.files.map((file) => ({ ...file, path: path.join(filesFolder, file.name) })),
  ];
}

export function tablePath(name: string): string {
  return path.join(tablesFolder, `${name}.jsonl`);
}

/** Reads the manifest of a backup; throws in words for the operator when it is none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, manifestFile), "utf8").catch(() => null);
  if (text === null) throw new Error(`${folder} is no backup: it has no ${manifestFile}.`);
  const parsed = manifestFormat.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${path.join(folder, manifestFile)} cannot be used: ${issue?.path.join(".")} ${issue?.message}`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
