import { mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "#app/files.server.ts";
import { filesContract } from "./files.contract.ts";

async function openFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), "duijie-files-"));
  return {
    folder,
    // The folder is made by the first file, private to the site's account.
    files: filesIn(path.join(folder, "files")),
    again: () => filesIn(path.join(folder, "files")),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

filesContract("a folder of the disk", openFolder);

test("what a kill left half-written is no file, and is tidied once it is old", async () => {
  const { folder, files, close } = await openFolder();
  await files.put("whole", Buffer.from("x"));
  const part = path.join(folder, "files", ".0b1f6f0e-1111-4222-8333-444455556666.part");
  await writeFile(part, "half");
  await utimes(part, new Date(), new Date("2026-01-01T00:00:00Z"));
  expect((await files.list()).map(({ name }) => name)).toEqual(["whole"]);
  await files.tidy("2025-12-31T00:00:00.000Z");
  expect((await stat(part)).size).toBe(4);
  await files.tidy("2026-01-02T00:00:00.000Z");
  await expect(stat(part)).rejects.toThrow("ENOENT");
  expect(await files.get("whole")).not.toBeNull();
  await close();
});

test("files and their folder are for the site's account alone", async () => {
  const { folder, files, close } = await openFolder();
  await files.put("a", Buffer.from("x"));
  expect((await stat(path.join(folder, "files"))).mode & 0o077).toBe(0);
  expect((await stat(path.join(folder, "files", "a"))).mode & 0o077).toBe(0);
  await close();
});
