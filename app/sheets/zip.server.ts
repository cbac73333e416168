import { createInflateRaw } from "node:zlib";
import { damaged, SheetRefusal } from "./refusal.server.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";

export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly at: number;
  readonly packed: number;
}

/** Bytes that may still be unpacked from one file; every entry that is read takes from it. */
export interface Budget {
  left: number;
}

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;
const mostEntries = 5000;
const tooMuch = `文件解压后超过 ${sheetLimits.unpackedBytes / 1024 / 1024} MB，请拆成几个文件，或删去图片和多余的工作表`;

/**
 * The entries of a zip archive by its central directory (PKWARE APPNOTE 4.3.12). What it says of sizes
 * is believed only where it speaks against the file: `unpack` counts for itself.
 */
export function zipEntries(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endRecord)
    throw new SheetRefusal(damaged);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw new SheetRefusal(tooMuch);
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  const entries = new Map<string, ZipEntry>();
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryRecord)
      throw new SheetRefusal(damaged);
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const names = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + names);
    unpacked += bytes.readUInt32LE(at + 24);
    if (unpacked > sheetLimits.unpackedBytes) throw new SheetRefusal(tooMuch);
    if ((flags & 1) !== 0) throw new SheetRefusal("文件设了密码，请取消密码后再上传");
    if (method !== 0 && method !== 8) throw new SheetRefusal(damaged);
    const packed = bytes.readUInt32LE(at + 20);
    entries.set(name.replace(/^\//, ""), {
      name,
      stored: method === 0,
      at: bytes.readUInt32LE(at + 42),
      packed,
    });
    at += 46 + names + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The content of an entry, piece by piece; stops where the budget ends. */
export async function* unpack(
  bytes: Buffer,
  { at, packed, stored }: ZipEntry,
  budget: Budget,
): AsyncGenerator<Buffer> {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localRecord)
    throw new SheetRefusal(damaged);
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(from, from + packed);
  if (content.length < packed) throw new SheetRefusal(damaged);
  for await (const piece of stored ? pieces(content) : inflated(content)) {
    budget.left -= piece.length;
    if (budget.left < 0) throw new SheetRefusal(tooMuch);
    yield piece;
  }
}

const pieceSize = 64 * 1024;

function* pieces(content: Buffer): Generator<Buffer> {
  for (let from = 0; from < content.length; from += pieceSize)
    yield content.subarray(from, from + pieceSize);
}

async function* inflated(content: Buffer): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: pieceSize });
  inflate.end(content);
  try {
    for await (const piece of inflate) yield piece as Buffer;
  } catch (problem) {
    throw problem instanceof SheetRefusal ? problem : new SheetRefusal(damaged);
  } finally {
    inflate.destroy();
  }
}
