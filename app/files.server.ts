import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { randomUUID } from "node:crypto";
import type { Files } from "#app/use-cases/ports.ts";

/** Names that we make: no path, no leading dot. */
const name = /^[a-z0-9][a-z0-9._-]{0,120}$/;

/** What a kill leaves of a file that was being written. */
const half = /^\.[0-9a-f-]{36}\.part$/;

/** Files in one folder. A file has its name only once it is whole: a kill leaves a `.part` behind at most. */
export function filesIn(folder: string): Files {
  const at = (file: string) => {
    if (!name.test(file)) throw new Error(`not a name of a file: ${file}`);
    return path.join(folder, file);
  };
  /** What goes away meanwhile is left out. */
  const changesOf = async (names: readonly string[]) => {
    const found = await Promise.all(
      names.map(async (each) => {
        const file = await stat(path.join(folder, each)).catch(missing);
        return file && { name: each, changedAt: file.mtime.toISOString() };
      }),
    );
    return found.filter((each) => each !== null);
  };
  return {
    async put(file, bytes) {
      const target = at(file);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const part = path.join(folder, `.${randomUUID()}.part`);
      try {
        await writeFile(part, bytes, { mode: 0o600, flush: true });
        await rename(part, target);
      } catch (problem) {
        await rm(part, { force: true });
        throw problem;
      }
    },
    async get(file) {
      return readFile(at(file)).catch(missing);
    },
    async remove(file) {
      await rm(at(file), { force: true });
    },
    async list() {
      const names = (await readdir(folder).catch(missing)) ?? [];
      return changesOf(names.filter((each) => name.test(each)));
    },
    async tidy(before) {
      const names = (await readdir(folder).catch(missing)) ?? [];
      const parts = await changesOf(names.filter((each) => half.test(each)));
      for (const { name: part, changedAt } of parts)
        if (changedAt < before) await rm(path.join(folder, part), { force: true });
    },
  };
}

function missing(problem: NodeJS.ErrnoException): null {
  if (problem.code === "ENOENT") return null;
  throw problem;
}
