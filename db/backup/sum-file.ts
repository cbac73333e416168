import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { partsOf, type Manifest, type Sum } from "./manifest.ts";

/** A stream that lets bytes through and counts them; `sum` is right once it has ended. */
export function summing(): { stream: Transform; sum(): Sum & { readonly lines: number } } {
  const hash = createHash("sha256");
  let [bytes, lines] = [0, 0];
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
      done(null, chunk);
    },
  });
  return { stream, sum: () => ({ bytes, sha256: hash.copy().digest("hex"), lines }) };
}

async function sumOf(file: string): Promise<Sum> {
  const counted = summing();
  counted.stream.resume();
  await pipeline(createReadStream(file), counted.stream);
  const { bytes, sha256 } = counted.sum();
  return { bytes, sha256 };
}

/** Compares every file of a backup with its manifest; throws with the first that differs. */
export async function checkSums(folder: string, manifest: Manifest): Promise<void> {
  for (const part of partsOf(manifest)) {
    const file = path.join(folder, part.path);
    const found = await stat(file).catch(() => null);
    if (!found) throw new Error(`The backup is not whole: ${part.path} is missing.`);
    if (found.size !== part.bytes || (await sumOf(file)).sha256 !== part.sha256)
      throw new Error(
        `The backup was changed or damaged: ${part.path} is not as its manifest says. Nothing was restored.`,
      );
  }
}
