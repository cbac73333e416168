import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Makes sure that one server at a time works on a data folder; gives back how to release it.
 * A file left by a killed server is recognised by its process being gone.
 */
export async function claimDataFolder(dataDir: string): Promise<() => Promise<void>> {
  const file = pidFile(dataDir);
  const holder = await holderOf(dataDir);
  if (holder !== null)
    throw new Error(
      `Another server (process ${holder}) works on ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
    );
  await writeFile(file, `${process.pid}\n`, { mode: 0o600 });
  return () => rm(file, { force: true });
}

/** The process that works on a data folder beside this one, or null. */
export async function holderOf(dataDir: string): Promise<number | null> {
  const holder = Number(await readFile(pidFile(dataDir), "utf8").catch(() => "0"));
  return holder && holder !== process.pid && (await isServer(holder)) ? holder : null;
}

function pidFile(dataDir: string): string {
  return path.join(dataDir, "server.pid");
}

/** Whether the process is alive and one of ours: numbers are given out again after a kill. */
async function isServer(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === "EPERM";
  }
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
  return command === null || command.includes("app/cli/");
}
