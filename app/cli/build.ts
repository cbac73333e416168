import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stamp = path.join(root, "build", "sources.sha256");

/** What the build is made from; anything else can change without a new build. */
const sources = ["app", "public", "package-lock.json", "tailwind.config.ts", "vite.config.ts"];

/** Builds the site when its sources have changed since the last build. */
export async function buildWhenNeeded(): Promise<"built" | "fresh"> {
  const hash = await hashOf(sources.map((name) => path.join(root, name)));
  const last = await readFile(stamp, "utf8").catch(() => "");
  if (last === hash && existsSync(path.join(root, "build/server/index.js"))) return "fresh";
  // Until the new build is whole there is none: a killed build is made again.
  await rm(stamp, { force: true });
  await runBuild();
  await writeFile(stamp, hash);
  return "built";
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const each of paths) await addTo(hash, each);
  return hash.digest("hex");
}

async function addTo(hash: ReturnType<typeof createHash>, target: string): Promise<void> {
  if (!existsSync(target)) return;
  const entries = await readdir(target, { withFileTypes: true, recursive: true }).catch(() => null);
  const files = entries
    ? entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [target];
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) {
    hash.update(path.relative(root, file)).update(await readFile(file));
  }
}

function runBuild(): Promise<void> {
  const program = path.join(root, "node_modules/@remix-run/dev/dist/cli.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, "vite:build", "--logLevel", "warn"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed:\n${output}`)),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWhenNeeded();
