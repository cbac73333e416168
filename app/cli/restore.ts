import { mkdir } from "node:fs/promises";
import path from "node:path";
import { restoreBackup, rowsOf } from "#app/services.server.ts";
import { claimDataFolder } from "./data-folder.ts";
import { withDatabase } from "./with-database.ts";
import { fail } from "./with-services.ts";

/** `npm run restore -- DIR [--force]`: a backup into an empty database, while no site runs on it. */
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (!folder) fail("Name the backup: npm run restore -- DIR");

await withDatabase(async ({ ownerUrl }, env) => {
  await mkdir(env.dataDir, { recursive: true, mode: 0o700 });
  const release = await claimDataFolder(env.dataDir);
  try {
    const manifest = await restoreBackup(path.resolve(folder), {
      databaseUrl: ownerUrl,
      filesFolder: path.join(env.dataDir, "files"),
      force: process.argv.includes("--force"),
    });
    process.stdout.write(
      `restored ${rowsOf(manifest)} rows and ${manifest.files.length} files as of ${manifest.takenAt}\n`,
    );
  } finally {
    await release();
  }
});
