import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The account that owns the cluster. PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where a cluster lives and as whom it runs; `account` is null when we are not root. */
export interface Home {
  readonly folder: string;
  readonly account: Account | null;
  /** Set when the data folder could not be used because the account cannot reach it. */
  readonly movedFrom: string | null;
}

/**
 * Finds the folder for the cluster of a data folder. As root the cluster belongs to the account
 * `postgres`; where that account cannot pass a parent folder (mode 0700), the cluster lives under
 * /var/lib and the data folder keeps a file that names the place, so that a new data folder is a new cluster.
 */
export async function clusterHome(dataDir: string): Promise<Home> {
  const folder = path.join(path.resolve(dataDir), "postgres");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== 0) return { folder, account: null, movedFrom: null };

  const account = await postgresAccount();
  await chown(folder, account.uid, account.gid);
  if (await canReach(folder, account)) return { folder, account, movedFrom: null };

  const pointer = path.join(folder, "location");
  const place =
    (await readFile(pointer, "utf8").catch(() => "")).trim() ||
    path.join("/var/lib/duijie", randomBytes(6).toString("hex"));
  await mkdir(place, { recursive: true });
  await chmod("/var/lib/duijie", 0o755);
  await chown(place, account.uid, account.gid);
  if (!(await canReach(place, account)))
    throw new Error(
      `The account "postgres" can reach neither ${folder} nor ${place}. Give DATA_DIR a folder whose parents others may pass (chmod o+x), or set DATABASE_URL.`,
    );
  await writeFile(pointer, `${place}\n`);
  return { folder: place, account, movedFrom: folder };
}

async function postgresAccount(): Promise<Account> {
  const known = await idOf("postgres");
  if (known) return known;
  await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]).catch(() => {
    throw new Error(
      'PostgreSQL does not run as root and the account "postgres" could not be created: start as an ordinary user, or set DATABASE_URL.',
    );
  });
  const made = await idOf("postgres");
  if (!made) throw new Error('The account "postgres" was created but is not found.');
  return made;
}

async function idOf(name: string): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** Whether the account may enter the folder and pass each of its parents. */
export async function canReach(folder: string, account: Account): Promise<boolean> {
  for (let step = folder; ; step = path.dirname(step)) {
    const { mode, uid, gid } = await stat(step);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return false;
    if (step === path.dirname(step)) return true;
  }
}
