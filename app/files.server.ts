import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { randomUUID } from "node:crypto";
import type { Files } from "#app/use-cases/ports.ts";

/** Names that we make: no path, no leading dot. */
const name = /^[a-z0-9][a-z0-9._-]{0,120}$/;

/** Files in one folder. A file has its name only once it is whole: a kill leaves a `.part` behind at most. */
export function filesIn(folder: string): Files {
  const at = (file: string) => {
    if (!name.test(file)) throw new Error(`not a name of a file: ${file}`);
    return path.join(folder, file);
  };
  return {
    async put(file, bytes) {
      const target = at(file);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const part = path.join(folder, `.${randomUUID()}.part`);
      await writeFile(part, bytes, { mode: 0o600 });
      await rename(part, target);
    },
    async get(file) {
      return readFile(at(file)).catch(missing);
    },
    async remove(file) {
      await rm(at(file), { force: true });
    },
    async list() {
      const names = (await readdir(folder).catch(missing)) ?? [];
      const whole = names.filter((each) => name.test(each));
      return Promise.all(
        whole.map(async (each) => {
          const { mtime } = await stat(path.join(folder, each));
          return { name: each, changedAt: mtime.toISOString() };
        }),
      );
    },
  };
}

function missing(problem: NodeJS.ErrnoException): null {
  if (problem.code === "ENOENT") return null;
  throw problem;
}
