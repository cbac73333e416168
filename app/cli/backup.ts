import path from "node:path";
import { applicationVersion } from "#app/application-version.server.ts";
import { bytesOf, rowsOf, writeBackup } from "#app/services.server.ts";
import { withDatabase } from "./with-database.ts";
import { fail } from "./with-services.ts";

/** `npm run backup -- DIR`: database and files into a new folder, beside a running site or without one. */
const [folder] = process.argv.slice(2);
if (!folder || folder.startsWith("--")) fail("Name a new folder: npm run backup -- DIR");

await withDatabase(async ({ ownerUrl }, env) => {
  const manifest = await writeBackup(
    {
      databaseUrl: ownerUrl,
      filesFolder: path.join(env.dataDir, "files"),
      application: applicationVersion,
    },
    path.resolve(folder),
  );
  process.stdout.write(
    `backup ${path.resolve(folder)}: ${rowsOf(manifest)} rows, ${manifest.files.length} files, ${bytesOf(manifest)} bytes, as of ${manifest.takenAt}\n`,
  );
});
