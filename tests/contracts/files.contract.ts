import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Files } from "#app/use-cases/ports.ts";

export interface FilesUnderTest {
  readonly files: Files;
  /** Another process's view of the same store. */
  again(): Files;
  close(): Promise<void>;
}

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString();
const long = "2099-01-01T00:00:00.000Z";

/** What every place for files does. */
export function filesContract(name: string, open: () => Promise<FilesUnderTest>): void {
  describe(`files on ${name}`, () => {
    let opened: FilesUnderTest;
    let files: Files;
    beforeEach(async () => {
      opened = await open();
      files = opened.files;
    });
    afterEach(() => opened.close());

    test("an empty store holds nothing and lists nothing", async () => {
      expect(await files.get("nothing.webp")).toBeNull();
      expect(await files.list()).toEqual([]);
      await files.remove("nothing.webp");
      await files.tidy(long);
    });

    test("what was put is there, byte by byte, for every process", async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      await files.put("a-1.webp", bytes);
      expect(Buffer.compare((await opened.again().get("a-1.webp"))!, bytes)).toBe(0);
      await files.put("empty", new Uint8Array());
      expect((await files.get("empty"))?.length).toBe(0);
    });

    test("a later put replaces, removal removes", async () => {
      await files.put("a", Buffer.from("one"));
      await files.put("a", Buffer.from("two"));
      expect(text(await files.get("a"))).toBe("two");
      await files.remove("a");
      expect(await opened.again().get("a")).toBeNull();
    });

    test("the list names whole files with the time they were put, and tidying leaves them", async () => {
      const before = new Date(Date.now() - 2_000).toISOString();
      await files.put("a", Buffer.from("one"));
      await files.put("b.pdf", Buffer.from("two"));
      await files.tidy(long);
      const list = await files.list();
      expect(list.map((file) => file.name).sort()).toEqual(["a", "b.pdf"]);
      for (const { changedAt } of list) {
        expect(changedAt > before).toBe(true);
        expect(changedAt <= new Date(Date.now() + 2_000).toISOString()).toBe(true);
      }
    });

    test("two puts of one name at once leave one of them whole", async () => {
      const [one, two] = ["1", "2"].map((letter) => letter.repeat(300_000)) as [string, string];
      await Promise.all([files.put("a", Buffer.from(one)), files.put("a", Buffer.from(two))]);
      expect([one, two]).toContain(text(await files.get("a")));
      expect(await files.list()).toHaveLength(1);
    });

    test.each(["", ".", "..", "../a", "a/b", "a\\b", "/a", ".a", "A", "a\0", "a\r\nb", "图片"])(
      "%j is no name of a file",
      async (wrong) => {
        await expect(files.put(wrong, Buffer.from("x"))).rejects.toThrow("not a name");
        await expect(files.get(wrong)).rejects.toThrow("not a name");
        await expect(files.remove(wrong)).rejects.toThrow("not a name");
      },
    );
  });
}
