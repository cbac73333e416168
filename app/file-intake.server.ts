import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import { pictureSizeNames, pictureSizes, type StoredSize } from "#app/domain/files/attachment.ts";
import { largestFile, mostPixels } from "#app/domain/files/attachment-limits.ts";
import type { FileRefusal } from "#app/domain/files/file-refusal.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import type { FileIntake, ReadFile } from "#app/use-cases/ports.ts";

// One picture at a time, one thread each, nothing kept between them: memory stays near one picture's.
sharp.concurrency(1);
sharp.cache(false);

const pictureTypes = ["image/jpeg", "image/png", "image/apng", "image/webp", "image/gif"];
const heicTypes = ["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"];

/** Seconds after which a picture that cannot be decoded any faster is given up. */
const longestDecoding = 20;

type Reading = Result<ReadFile, FileRefusal>;

/** Decodes every picture and writes it anew: nothing of the bytes that came reaches a reader. */
export function createFileIntake(): FileIntake {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(bytes) {
      const turn = last.then(() => read(bytes));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function read(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > largestFile) return refuse("too-large");
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (type === "application/pdf") return readDocument(bytes);
  if (type && pictureTypes.includes(type)) return readPicture(bytes);
  if (type && heicTypes.includes(type)) return refuse("heic");
  return refuse(isSvg(bytes) ? "svg" : "unknown-type");
}

async function readPicture(bytes: Uint8Array): Promise<Reading> {
  const opened = () => sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true });
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return refuse("too-many-pixels");
    const full = await sized(opened().autoOrient(), pictureSizes.full).toBuffer({
      resolveWithObject: true,
    });
    const sizes = new Map<StoredSize, Uint8Array>();
    for (const name of pictureSizeNames)
      sizes.set(
        name,
        name === "full" ? full.data : await sized(sharp(full.data), pictureSizes[name]).toBuffer(),
      );
    return ok({ kind: "picture", width: full.info.width, height: full.info.height, sizes });
  } catch {
    return refuse("broken-picture");
  }
}

/** WebP in sRGB; without being asked for it, sharp writes no EXIF, GPS, XMP or ICC data. */
function sized(picture: Sharp, longest: number): Sharp {
  return picture
    .resize(longest, longest, { fit: "inside", withoutEnlargement: true })
    .timeout({ seconds: longestDecoding })
    .webp({ quality: 82, effort: 3 });
}

/** A PDF begins with its mark and ends with its trailer; anything glued behind it makes it something else. */
function readDocument(bytes: Uint8Array): Reading {
  const text = (from: number, to?: number) =>
    Buffer.from(bytes.subarray(from, to)).toString("latin1");
  const whole = text(0, 5) === "%PDF-" && /startxref\s+\d+\s+%%EOF[\s\0]*$/.test(text(-1024));
  if (!whole) return refuse("broken-document");
  return ok({ kind: "document", sizes: new Map([["file", bytes]]) });
}

function isSvg(bytes: Uint8Array): boolean {
  return /<svg[\s>]/i.test(Buffer.from(bytes.subarray(0, 4096)).toString("utf8"));
}
