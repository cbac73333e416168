import { readdir, stat, statfs } from "node:fs/promises";
import path from "node:path";
import { applicationVersion } from "#app/application-version.server.ts";
import { recentErrors } from "#app/recent-errors.server.ts";
import type { Machine, MachineFacts } from "#app/use-cases/ports.ts";

const startedAt = new Date().toISOString();

/** This process, and the file system of the folder that holds its files. */
export function machineOf(filesFolder: string): Machine {
  return {
    async facts() {
      const [files, disk] = await Promise.all([sizeOf(filesFolder), spaceOf(filesFolder)]);
      return {
        application: applicationVersion,
        runtime: process.versions.node,
        startedAt,
        files,
        disk,
        recentErrors: recentErrors.count(Date.now()),
      };
    },
  };
}

async function sizeOf(folder: string): Promise<MachineFacts["files"]> {
  const names = await readdir(folder).catch(() => []);
  let bytes = 0;
  // Others may remove a file meanwhile.
  for (const name of names)
    bytes += (await stat(path.join(folder, name)).catch(() => null))?.size ?? 0;
  return { count: names.length, bytes };
}

/** The folder is made with its first file: until then its parent answers. */
async function spaceOf(folder: string): Promise<MachineFacts["disk"]> {
  for (const place of [folder, path.dirname(folder)]) {
    const found = await statfs(place).catch(() => null);
    if (found) return { free: found.bavail * found.bsize, total: found.blocks * found.bsize };
  }
  return null;
}
