import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** A plain picture with one bright corner, so that its orientation can be seen. */
function drawn(width: number, height: number) {
  const corner = { create: { width: 40, height: 40, channels: 3 as const, background: "#fff" } };
  return sharp({ create: { width, height, channels: 3, background: "#205080" } }).composite([
    { input: corner, left: 0, top: 0 },
  ]);
}

export function aJpeg(width = 640, height = 400): Promise<Buffer> {
  return drawn(width, height).jpeg().toBuffer();
}

export function aPng(width = 64, height = 64): Promise<Buffer> {
  return drawn(width, height).png().toBuffer();
}

export function aWebp(): Promise<Buffer> {
  return drawn(120, 80).webp().toBuffer();
}

export function aGif(): Promise<Buffer> {
  return drawn(100, 100).gif().toBuffer();
}

/** What the marked photograph says about its place and camera, as bytes to look for. */
export const secretsOfPhotograph = ["GPS", "Exif", "Secret Camera", "Secret Owner", "xmp", "ICC"];

/** A photograph as a telephone takes it: turned by a quarter, with place, camera and colour profile. */
export function aPhotograph(): Promise<Buffer> {
  return drawn(600, 300)
    .withMetadata({ orientation: 6 })
    .withIccProfile("p3")
    .withExifMerge({
      IFD0: { Model: "Secret Camera", Artist: "Secret Owner" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 35/1 0/1" },
    })
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>Secret Owner</a></x:xmpmeta>")
    .jpeg()
    .toBuffer();
}

/** A PNG of one bit a pixel: some kilobytes that unpack to any number of pixels. */
export function aBomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body) >>> 0);
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A smallest PDF that viewers open. */
export function aPdf(text = "1 0 obj<</Type/Catalog>>endobj"): Buffer {
  return Buffer.from(`%PDF-1.4\n${text}\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`);
}
