import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { storedName, storedNames, type AttachmentOwner } from "#app/domain/files/attachment.ts";
import { largestFile, mostPixels, organisationQuota } from "#app/domain/files/attachment-limits.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import { attachFiles } from "#app/use-cases/attach-files.ts";
import { sweepFiles } from "#app/use-cases/sweep-files.ts";
import { perform } from "#app/use-cases/verb.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { verbServers } from "#tests/support/database.ts";
import {
  aBomb,
  aGif,
  aJpeg,
  aPdf,
  aPhotograph,
  aPng,
  aWebp,
  secretsOfPhotograph,
} from "#tests/support/pictures.ts";
import { codeOf, done, memberOf, openWorld, organisations, type World } from "./world.ts";

type Sent = readonly [name: string, bytes: Uint8Array];

const tomorrow = () => new Date(Date.now() + 25 * 3_600_000).toISOString();

describe.each([...verbServers()])("attachments on $name", (server) => {
  let world: World;
  let listing: Id;
  let owner: AttachmentOwner;
  beforeAll(async () => {
    world = await openWorld(server);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    listing = done(await world.supplier.createListing(aListingContent())).id;
    owner = { kind: "listing", id: listing };
  });

  const attach = (files: readonly Sent[], to = owner, by: UseCases = world.supplier) =>
    by.attachFiles({
      owner: to,
      evidence: to.kind === "organisation" ? "business-licence" : null,
      files: files.map(([name, bytes]) => ({ name, bytes })),
    });
  /** Why one file was not taken. */
  const refusalOf = async (...file: Sent) => {
    const answer = await attach([file]);
    if (answer.ok || answer.error.code !== "invalid") throw new Error(JSON.stringify(answer));
    return answer.error.problems[0]!;
  };
  const own = async () => done(await world.supplier.viewOwnAttachments(owner)).present;
  const open = async (by: UseCases, id: Id, size = "full") => by.openFile({ id, size });

  describe("content", () => {
    test.each([
      ["a JPEG", aJpeg],
      ["a PNG", aPng],
      ["a WebP", aWebp],
      ["a GIF", aGif],
    ])("%s becomes WebP in three sizes, whatever its name says", async (_kind, make) => {
      const { ids } = done(await attach([["整机.html", await make()]]));
      for (const size of ["thumb", "page", "full"]) {
        const { bytes, attachment } = done(await open(world.supplier, ids[0]!, size));
        expect((await sharp(bytes).metadata()).format).toBe("webp");
        expect(attachment).toMatchObject({ mediaType: "image/webp", name: "整机", position: 0 });
      }
    });

    test("sizes have their longest side, and the row says how large the largest is", async () => {
      const { ids } = done(await attach([["a.jpg", await aJpeg(3000, 1500)]]));
      const sides: Record<string, unknown> = {};
      for (const size of ["thumb", "page", "full"]) {
        const { width, height } = await sharp(
          done(await open(world.supplier, ids[0]!, size)).bytes,
        ).metadata();
        sides[size] = [width, height];
      }
      expect(sides).toEqual({ thumb: [320, 160], page: [1280, 640], full: [2400, 1200] });
      expect((await own())[0]).toMatchObject({ width: 2400, height: 1200 });
    });

    test("place, camera, owner and profile are gone, the turn is applied", async () => {
      const photograph = await aPhotograph();
      for (const secret of ["Exif", "Secret Camera", "Secret Owner"])
        expect(photograph.includes(secret), `the sample holds ${secret}`).toBe(true);
      expect((await sharp(photograph).metadata()).exif?.length).toBeGreaterThan(50);
      const { ids } = done(await attach([["a.jpg", photograph]]));
      for (const size of ["thumb", "page", "full"]) {
        const bytes = Buffer.from(done(await open(world.supplier, ids[0]!, size)).bytes);
        for (const secret of secretsOfPhotograph)
          expect(bytes.includes(secret), secret).toBe(false);
        const { width, height, exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
        expect(height! > width!).toBe(true);
        expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
      }
      // The bright corner was at the top left and is now at the top right.
      const full = sharp(done(await open(world.supplier, ids[0]!)).bytes);
      const { data, info } = await full.raw().toBuffer({ resolveWithObject: true });
      const bright = (x: number, y: number) => data[(y * info.width + x) * info.channels]! > 200;
      expect([bright(5, 5), bright(info.width - 6, 5)]).toEqual([false, true]);
    });

    test("what is glued behind a picture is not kept", async () => {
      const script = "<script>alert(document.domain)</script>";
      const polyglot = Buffer.concat([await aJpeg(), Buffer.from(script)]);
      const { ids } = done(await attach([["a.jpg", polyglot]]));
      expect(Buffer.from(done(await open(world.supplier, ids[0]!)).bytes).includes("script")).toBe(
        false,
      );
    });

    test("a PDF is kept as it is", async () => {
      const { ids } = done(await attach([["样本.PDF", aPdf()]]));
      const { bytes, attachment } = done(await open(world.supplier, ids[0]!, "file"));
      expect(Buffer.compare(bytes, aPdf())).toBe(0);
      expect(attachment).toMatchObject({
        kind: "document",
        mediaType: "application/pdf",
        name: "样本.pdf",
        width: null,
      });
    });

    const page = Buffer.from("<!doctype html><script>alert(1)</script>");
    const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>');
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from("ftypheic\0\0\0\0mif1heic"),
    ]);
    test.each<[string, () => Promise<Sent>, string]>([
      ["a page called .jpg", async () => ["a.jpg", page], "不是图片或 PDF"],
      [
        "a page with the mark of a GIF",
        async () => ["a.gif", Buffer.concat([Buffer.from("GIF89a"), page])],
        "损坏",
      ],
      ["an SVG", async () => ["a.svg", svg], "SVG"],
      ["an SVG called .png", async () => ["a.png", svg], "SVG"],
      ["HEIC", async () => ["a.heic", heic], "HEIC"],
      ["an empty file", async () => ["a.png", Buffer.alloc(0)], "空文件"],
      ["half a JPEG", async () => ["a.jpg", (await aJpeg()).subarray(0, 900)], "损坏"],
      ["a PDF without its end", async () => ["a.pdf", aPdf().subarray(0, 20)], "完整的 PDF"],
      [
        "a PDF with a page behind it",
        async () => ["a.pdf", Buffer.concat([aPdf(), page])],
        "完整的 PDF",
      ],
      ["a page called .pdf", async () => ["a.pdf", page], "不是图片或 PDF"],
      [
        "a program",
        async () => ["a.jpg", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(500)])],
        "不是图片或 PDF",
      ],
      ["more than 10 MB", async () => ["a.pdf", Buffer.alloc(largestFile + 1)], "10 MB"],
    ])("%s is refused, and nothing is stored", async (_kind, make, words) => {
      const before = await storedFiles();
      const [name, bytes] = await make();
      const { field, message } = await refusalOf(name, bytes);
      expect(field).toBe("attachments.0");
      expect(message).toContain(`“${name}”`);
      expect(message).toContain(words);
      expect(await storedFiles()).toEqual(before);
    });

    test("a picture of 900 million pixels in some kilobytes is refused at once", async () => {
      const bomb = aBomb(30_000);
      expect(bomb.length).toBeLessThan(1_000_000);
      const before = process.memoryUsage().rss;
      const started = performance.now();
      expect((await refusalOf("bomb.png", bomb)).message).toContain("万像素");
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
    });

    test("the largest picture allowed is taken while the event loop stays free", async () => {
      const side = Math.floor(Math.sqrt(mostPixels));
      const large = aBomb(side);
      let longest = 0;
      let last = performance.now();
      const clock = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 5);
      const { ids } = done(await attach([["large.png", large]]));
      clearInterval(clock);
      expect(ids).toHaveLength(1);
      expect(longest).toBeLessThan(500);
    });
  });

  describe("names", () => {
    test("a path, control characters and line ends leave no trace", async () => {
      const names = [
        "../../../etc/passwd.png",
        "a\r\nX-Evil: 1.png",
        "C:\\secret\\铭牌.png",
        "\0.png",
      ];
      const png = await aPng();
      done(await attach(names.map((name) => [name, png] as const)));
      expect((await own()).map(({ name }) => name)).toEqual([
        "passwd",
        "aX-Evil 1",
        "铭牌",
        "图片",
      ]);
      for (const file of await storedFiles())
        expect(file).toMatch(/^attachment-[a-z0-9]{10}-[a-z]+\.(webp|pdf)$/);
    });

    test("contact data in a name is refused; the other files of the upload go in", async () => {
      const png = await aPng();
      const { ids, problems } = done(
        await attach([
          ["铭牌.png", png],
          ["电话13912345678.png", png],
          ["侧面.png", png],
        ]),
      );
      expect(ids).toHaveLength(2);
      expect(problems).toEqual([
        expect.objectContaining({
          field: "attachments.1",
          message: expect.stringContaining("电话13912345678"),
        }),
      ]);
      expect((await own()).map(({ name }) => name)).toEqual(["铭牌", "侧面"]);
    });

    test("a caption is kept in one line, and holds no contact data", async () => {
      const id = done(await attach([["a.png", await aPng()]])).ids[0]!;
      done(await world.supplier.captionAttachment({ id, caption: " 铭牌\n 特写 " }));
      expect((await own())[0]?.caption).toBe("铭牌 特写");
      for (const caption of ["联系 13912345678", "字".repeat(61)])
        expect(codeOf(await world.supplier.captionAttachment({ id, caption }))).toBe("invalid");
      expect((await own())[0]?.caption).toBe("铭牌 特写");
    });
  });

  describe("limits", () => {
    test("twelve pictures and four documents hang on a posting, also when two uploads race", async () => {
      const png = await aPng();
      const many = (count: number) =>
        Array.from({ length: count }, (_, index) => [`图${index}面.png`, png] as const);
      const answers = await Promise.all([attach(many(8)), attach(many(8))]);
      const taken = answers.flatMap((answer) => (answer.ok ? answer.value.ids : []));
      expect(taken).toHaveLength(12);
      expect(await own()).toHaveLength(12);
      expect((await refusalOf("更多.png", png)).message).toContain("最多 12 张");
      const documents = done(
        await attach(Array.from({ length: 5 }, () => ["样本.pdf", aPdf()] as const)),
      );
      expect(documents.ids).toHaveLength(4);
      expect(documents.problems[0]?.message).toContain("最多 4 个");
    });

    test("an organisation's files have a quota", async () => {
      const { sql } = world.database;
      const id = done(await attach([["a.pdf", aPdf()]])).ids[0]!;
      await sql`update attachments set bytes = ${organisationQuota} where id = ${id}`;
      expect((await refusalOf("b.png", await aPng())).message).toContain("500 MB");
      await sql`update attachments set bytes = 1 where id = ${id}`;
      done(await attach([["b.png", await aPng()]]));
    });

    test("evidence says what it proves, and fits its owner", async () => {
      const files = [{ name: "a.pdf", bytes: aPdf() }];
      const organisation = { kind: "organisation", id: organisations.supplier.id } as const;
      const { supplier } = world;
      for (const wrong of [
        { owner: organisation, evidence: null, files },
        { owner: organisation, evidence: "origin-proof", files },
        { owner, evidence: "business-licence", files },
      ] as const)
        expect(codeOf(await supplier.attachFiles(wrong))).toBe("invalid");
      done(await supplier.attachFiles({ owner, evidence: "origin-proof", files }));
      expect((await own())[0]).toMatchObject({ visibility: "reviewers", evidence: "origin-proof" });
    });
  });

  describe("order and removal", () => {
    let ids: readonly Id[];
    beforeEach(async () => {
      const png = await aPng();
      ids = done(await attach(["甲", "乙", "丙"].map((name) => [`${name}.png`, png] as const))).ids;
    });
    const names = async () => (await own()).map(({ name }) => name).join("");

    test("pictures change places; the first is the cover", async () => {
      const move = async (index: number, to: "earlier" | "later" | "cover") =>
        done(await world.supplier.moveAttachment({ id: ids[index]!, move: to }));
      await move(2, "cover");
      expect(await names()).toBe("丙甲乙");
      await move(0, "later");
      expect(await names()).toBe("丙乙甲");
      await move(0, "earlier");
      await move(2, "earlier");
      expect(await names()).toBe("丙甲乙");
    });

    test("what is removed is gone for readers at once and can be brought back", async () => {
      done(await world.supplier.publishListing({ id: listing }));
      const id = ids[0]!;
      expect(codeOf(await open(world.visitor, id))).toBe("ok");
      done(await world.supplier.removeAttachment({ id }));
      expect(await names()).toBe("乙丙");
      expect(codeOf(await open(world.visitor, id))).toBe("not_found");
      expect(done(await world.supplier.viewOwnAttachments(owner)).removed).toHaveLength(1);
      expect(codeOf(await world.supplier.removeAttachment({ id }))).toBe("not_found");
      done(await world.supplier.restoreAttachment({ id }));
      expect(await names()).toBe("乙丙甲");
      expect(codeOf(await open(world.visitor, id))).toBe("ok");
      expect(codeOf(await world.supplier.restoreAttachment({ id }))).toBe("not_found");
    });

    test("a closed posting keeps its files as they are", async () => {
      done(await world.supplier.closeListing({ id: listing }));
      expect(codeOf(await attach([["a.png", await aPng()]]))).toBe("conflict");
      expect(codeOf(await world.supplier.removeAttachment({ id: ids[0]! }))).toBe("conflict");
    });
  });

  describe("who may see and change", () => {
    test("a draft's picture is its organisation's; a published one is everybody's, until it is paused", async () => {
      const id = done(await attach([["a.png", await aPng()]])).ids[0]!;
      const reviewer = staff("reviewer");
      const seen = async () =>
        Promise.all(
          [
            world.supplier,
            world.as("supplier", "viewer"),
            reviewer,
            world.stranger,
            world.visitor,
          ].map(async (by) => codeOf(await open(by, id))),
        );
      const closed = ["ok", "ok", "ok", "not_found", "not_found"];
      expect(await seen()).toEqual(closed);
      done(await world.supplier.publishListing({ id: listing }));
      expect(await seen()).toEqual(["ok", "ok", "ok", "ok", "ok"]);
      expect(done(await open(world.visitor, id)).everybody).toBe(true);
      done(await world.supplier.pauseListing({ id: listing }));
      expect(await seen()).toEqual(closed);
      expect(done(await open(world.supplier, id)).everybody).toBe(false);
    });

    test("evidence is never public, whatever it hangs on", async () => {
      done(await world.supplier.publishListing({ id: listing }));
      const files = [{ name: "a.png", bytes: await aPng() }];
      const organisation = { kind: "organisation", id: organisations.supplier.id } as const;
      const proofs = [
        await world.supplier.attachFiles({ owner, evidence: "origin-proof", files }),
        await world.supplier.attachFiles({
          owner: organisation,
          evidence: "business-licence",
          files,
        }),
      ];
      for (const proof of proofs) {
        const id = done(proof).ids[0]!;
        for (const by of [world.visitor, world.stranger, world.factory])
          expect(codeOf(await open(by, id))).toBe("not_found");
        for (const by of [world.supplier, staff("reviewer"), staff("administrator")])
          expect(codeOf(await open(by, id))).toBe("ok");
      }
      expect(done(await world.visitor.viewAttachments(owner))).toEqual([]);
      expect(codeOf(await world.visitor.viewAttachments(organisation))).toBe("not_found");
      await expect(
        world.database.sql`update attachments set visibility = 'public' where evidence is not null`,
      ).rejects.toThrow("attachments_evidence_private");
    });

    test("others' postings and files read as not found, and nothing is read or stored", async () => {
      const id = done(await attach([["a.png", await aPng()]])).ids[0]!;
      const before = await storedFiles();
      const { stranger } = world;
      const organisation = { kind: "organisation", id: organisations.supplier.id } as const;
      for (const answer of [
        await attach([["b.png", await aPng()]], owner, stranger),
        await attach([["b.png", await aPng()]], { kind: "need", id: listing }, stranger),
        await attach([["b.png", await aPng()]], organisation, stranger),
        await stranger.viewOwnAttachments(owner),
        await stranger.viewOwnAttachments(organisation),
        await stranger.viewAttachments(owner),
        await stranger.captionAttachment({ id, caption: "x" }),
        await stranger.moveAttachment({ id, move: "cover" }),
        await stranger.removeAttachment({ id }),
        await stranger.restoreAttachment({ id }),
      ])
        expect(codeOf(answer)).toBe("not_found");
      expect(
        codeOf(await attach([["b.png", await aPng()]], owner, world.as("supplier", "viewer"))),
      ).toBe("forbidden");
      expect(await storedFiles()).toEqual(before);
    });

    test("only the sizes that exist are files", async () => {
      const id = done(await attach([["a.png", await aPng()]])).ids[0]!;
      for (const size of ["file", "original", "", "../full", "constructor"])
        expect(codeOf(await open(world.supplier, id, size))).toBe("not_found");
    });

    const staff = (platformRole: "reviewer" | "administrator") =>
      world.services.useCases({
        actor: { ...memberOf("supplier", "owner"), membership: null, platformRole } as never,
        requestId: "test",
      });
  });

  describe("an organisation that nobody has checked", () => {
    const { id: organisationId } = organisations.supplier;
    const trust = (level: string) =>
      world.database.sql`update organisations set trust = ${level} where id = ${organisationId}`;
    const status = async () => done(await world.supplier.viewOwnListing({ id: listing })).status;
    let picture: Id;
    beforeEach(async () => {
      picture = done(await attach([["a.png", await aPng()]])).ids[0]!;
      done(await world.supplier.publishListing({ id: listing }));
      await trust("registered");
    });
    afterEach(() => trust("reviewed"));

    test("a published posting with a new picture goes back to the reviewers, and is seen by nobody else", async () => {
      const added = done(await attach([["b.png", await aPng()]]));
      expect([added.status, await status()]).toEqual(["submitted", "submitted"]);
      expect(codeOf(await open(world.visitor, added.ids[0]!))).toBe("not_found");
      expect(codeOf(await attach([["c.png", await aPng()]]))).toBe("conflict");
    });

    test("so does one whose picture is called something else, or was brought back", async () => {
      expect(
        done(await world.supplier.captionAttachment({ id: picture, caption: "" })).status,
      ).toBeNull();
      expect(await status()).toBe("published");
      done(await world.supplier.removeAttachment({ id: picture }));
      expect(await status()).toBe("published");
      expect(done(await world.supplier.restoreAttachment({ id: picture })).status).toBe(
        "submitted",
      );
    });

    test("evidence changes nothing that others see", async () => {
      const files = [{ name: "a.pdf", bytes: aPdf() }];
      done(await world.supplier.attachFiles({ owner, evidence: "origin-proof", files }));
      expect(await status()).toBe("published");
    });

    test("while who speaks for it is in dispute, nothing is hung on or taken away", async () => {
      const { sql } = world.database;
      await sql`update organisations set frozen = true where id = ${organisationId}`;
      const answers = [
        await attach([["b.png", await aPng()]]),
        await world.supplier.removeAttachment({ id: picture }),
      ];
      await sql`update organisations set frozen = false where id = ${organisationId}`;
      expect(answers.map(codeOf)).toEqual(["conflict", "conflict"]);
    });
  });

  describe("crashes and sweeping", () => {
    const sweep = (now: string) => sweepFiles.run({ ports: world.services.ports, now }, null);

    test("killed between files and rows: nobody sees the files, and the sweep takes them a day later", async () => {
      const { ports } = world.services;
      const before = await storedFiles();
      const killed = {
        ...ports,
        store: { ...ports.store, transaction: () => Promise.reject(new Error("killed")) },
      };
      const asking = { actor: memberOf("supplier", "owner"), requestId: "test" };
      const files = [{ name: "a.png", bytes: await aPng() }];
      await expect(
        perform(attachFiles, killed, asking, { owner, evidence: null, files }),
      ).rejects.toThrow("killed");
      const orphans = (await storedFiles()).filter((name) => !before.includes(name));
      expect(orphans).toHaveLength(3);
      expect(await own()).toEqual([]);
      await sweep(new Date().toISOString());
      expect(await storedFiles()).toEqual(expect.arrayContaining(orphans));
      await sweep(tomorrow());
      expect(await storedFiles()).toEqual(expect.not.arrayContaining(orphans));
    });

    test("the sweep keeps every named file and whatever is not an attachment", async () => {
      const [kept, removed] = done(
        await attach([
          ["留.png", await aPng()],
          ["删.png", await aPng()],
        ]),
      ).ids as [Id, Id];
      const need = done(await world.factory.createNeed(aNeedContent())).id;
      const pdf = done(await attach([["a.pdf", aPdf()]], { kind: "need", id: need }, world.factory))
        .ids[0]!;
      await world.services.ports.files.put("import-2abcdefghj.xlsx", Buffer.from("x"));
      done(await world.supplier.removeAttachment({ id: removed }));
      await sweep(tomorrow());
      const names = await storedFiles();
      expect(names).toEqual(
        expect.arrayContaining([
          ...storedNames({ id: kept, kind: "picture" }),
          storedName(pdf, "file"),
          "import-2abcdefghj.xlsx",
        ]),
      );
      for (const gone of storedNames({ id: removed, kind: "picture" }))
        expect(names).not.toContain(gone);
      expect(codeOf(await world.supplier.restoreAttachment({ id: removed }))).toBe("not_found");
      expect((await own()).map(({ id }) => id)).toEqual([kept]);
    });

    test("with its posting or organisation a file's row goes at once and the file with the sweep", async () => {
      const id = done(await attach([["a.png", await aPng()]])).ids[0]!;
      await world.database.sql`delete from listings where id = ${listing}`;
      expect(codeOf(await open(world.supplier, id))).toBe("not_found");
      await sweep(tomorrow());
      expect(await storedFiles()).not.toContain(storedName(id, "full"));
    });

    test("a row whose file is missing is told to the operator, and reads as not found", async () => {
      const id = done(await attach([["a.png", await aPng()]])).ids[0]!;
      await world.services.ports.files.remove(storedName(id, "page"));
      expect(codeOf(await open(world.supplier, id, "page"))).toBe("not_found");
      const told: object[] = [];
      const ports = { ...world.services.ports, warn: (detail: object) => void told.push(detail) };
      await sweepFiles.run({ ports, now: new Date().toISOString() }, null);
      expect(told).toEqual([{ missing: [storedName(id, "page")], count: 1 }]);
    });
  });

  async function storedFiles(): Promise<string[]> {
    return (await world.services.ports.files.list()).map(({ name }) => name).sort();
  }
});
