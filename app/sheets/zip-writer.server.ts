import { crc32, createDeflateRaw } from "node:zlib";

type Pieces = Iterable<string>;

/** 1980-01-01: a file written twice from the same facts is the same file. */
const dosDay = 0x21;
const utf8Name = 0x0800;

/** A zip archive (PKWARE APPNOTE 4.3) of texts that come in pieces; others get their turn between them. */
export async function zip(
  files: readonly (readonly [name: string, pieces: Pieces])[],
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const [name, pieces] of files) {
    const { content, crc, size } = await deflated(pieces);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(utf8Name, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt16LE(dosDay, 8);
    facts.writeUInt32LE(crc, 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(size, 18);
    facts.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), facts, place, title]),
    );
    add(Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), facts, title]));
    add(content);
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, entries, end]));
}

async function deflated(pieces: Pieces) {
  const deflate = createDeflateRaw();
  const out: Buffer[] = [];
  deflate.on("data", (part: Buffer) => void out.push(part));
  const ended = new Promise((resolve, reject) =>
    deflate.once("end", resolve).once("error", reject),
  );
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    await new Promise<void>((resolve) => deflate.write(bytes, () => resolve()));
  }
  deflate.end();
  await ended;
  return { content: Buffer.concat(out), crc, size };
}
