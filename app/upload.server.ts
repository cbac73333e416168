import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { cleanText, type FormValues } from "#app/forms/form-values.ts";

/** A file as it came: its name and type are the browser's word and prove nothing. */
export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export interface UploadLimits {
  /** Bytes of one file. */
  readonly fileSize: number;
  readonly files: number;
  /** A field that is longer than any other, with its tabs and lines as they came: a pasted list. */
  readonly list?: { readonly field: string; readonly bytes: number };
}

export interface Upload {
  readonly values: FormValues;
  /** The list field as it came; empty where there is none. */
  readonly list: string;
  readonly files: readonly UploadedFile[];
  /** Names of files that are larger than allowed; they are not among `files`. */
  readonly tooLarge: readonly string[];
  /** More files came than are allowed. */
  readonly tooMany: boolean;
}

const longestField = 64 * 1024;
const mostFields = 200;

/** Reads a multipart form, each file up to its limit and not a byte further. A broken body is a 400. */
export async function readUpload(request: Request, limits: UploadLimits): Promise<Upload> {
  const values = new Map<string, string[]>();
  let list = "";
  const files: UploadedFile[] = [];
  const tooLarge: string[] = [];
  let tooMany = false;
  const type = request.headers.get("Content-Type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) throw broken();
  const parser = parserFor(type, limits);
  parser.on("field", (name, value) => {
    if (name === limits.list?.field) list = value;
    else values.set(name, [...(values.get(name) ?? []), cleanText(value)]);
  });
  parser.on("filesLimit", () => void (tooMany = true));
  parser.on("file", (field, stream, { filename }) => {
    const parts: Buffer[] = [];
    const name = cleanText(filename ?? "").slice(-200);
    stream.on("data", (part: Buffer) => void parts.push(part));
    stream.on("limit", () => {
      parts.length = 0;
      tooLarge.push(name);
    });
    stream.on("end", () => {
      const bytes = Buffer.concat(parts);
      // A file field that was left empty comes without a name.
      if (name !== "" && !stream.truncated) files.push({ field, name, bytes });
    });
  });
  await new Promise<void>((resolve, reject) => {
    const source = Readable.fromWeb(request.body as ReadableStream);
    source.on("error", () => reject(broken()));
    parser.on("error", () => reject(broken()));
    parser.on("close", resolve);
    source.pipe(parser);
  });
  return { values: Object.fromEntries(values), list, files, tooLarge, tooMany };
}

function parserFor(type: string, { fileSize, files, list }: UploadLimits) {
  try {
    return busboy({
      headers: { "content-type": type },
      defParamCharset: "utf8",
      limits: {
        ...{ fileSize, files, fields: mostFields, parts: mostFields },
        fieldSize: list?.bytes ?? longestField,
      },
    });
  } catch {
    throw broken();
  }
}

function broken(): Response {
  return new Response("上传的内容不完整，请重新选择文件后再试。", { status: 400 });
}
