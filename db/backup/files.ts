import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { Manifest } from "./manifest.ts";
import { summing } from "./sum-file.ts";

type StoredFile = Manifest["files"][number];

/** Names that the site gives; what is still being written has another. */
const wholeFile = /^[a-z0-9][a-z0-9._-]{0,120}$/;

/**
 * Copies every whole file of a folder and gives its sum. One that disappears meanwhile is left out: no
 * row names it.
 */
export async function copyFiles(from: string, to: string): Promise<StoredFile[]> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const names = await readdir(from).catch(missing);
  const copied: StoredFile[] = [];
  for (const name of (names ?? []).filter((each) => wholeFile.test(each)).sort()) {
    const sum = await copyFile(path.join(from, name), path.join(to, name)).catch(missing);
    if (sum) copied.push({ name, ...sum });
  }
  return copied;
}

/** A file has its name only once it is whole. */
async function copyFile(from: string, to: string): Promise<Omit<StoredFile, "name">> {
  const counted = summing();
  const part = path.join(path.dirname(to), `.${randomUUID()}.part`);
  try {
    await pipeline(
      createReadStream(from),
      counted.stream,
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
    await rename(part, to);
  } catch (problem) {
    await rm(part, { force: true });
    throw problem;
  }
  const { bytes, sha256 } = counted.sum();
  return { bytes, sha256 };
}

function missing(problem: NodeJS.ErrnoException): null {
  if (problem.code === "ENOENT") return null;
  throw problem;
}
