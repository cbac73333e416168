import { Parser, type Decode } from "saxen";
import { damaged, SheetRefusal } from "./refusal.server.ts";

export interface XmlReader {
  /** Names come without their prefix. */
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
  /** True once nothing more is wanted. */
  done?(): boolean;
}

/** A tag or a text that goes on longer than this is no spreadsheet's. */
const longestPiece = 512 * 1024;

/** Reads XML as it is unpacked. Entities of a DTD are not known and so cannot grow. */
export async function readXml(source: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  const parser = new Parser();
  let problem: Error | null = null;
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  const hear = (text: string, decode: Decode) => reader.text?.(decode(text));
  parser.on("openTag", (name, attributes) => reader.open?.(local(name), attributes));
  parser.on("closeTag", (name) => reader.close?.(local(name)));
  parser.on("text", hear);
  parser.on("cdata", (text) => reader.text?.(text));
  parser.on("error", (found) => void (problem ??= found));
  parser.on("warn", () => {});
  const decoder = new TextDecoder("utf-8");
  // What the parser has to keep grows from the last bracket on; it looks at all of it again each time.
  let sinceOpen = 0;
  let sinceClose = 0;
  const feed = (text: string) => {
    const [open, close] = [text.lastIndexOf("<"), text.lastIndexOf(">")];
    sinceOpen = open < 0 ? sinceOpen + text.length : text.length - open;
    sinceClose = close < 0 ? sinceClose + text.length : text.length - close;
    if (Math.max(sinceOpen, sinceClose) > longestPiece) throw new SheetRefusal(damaged);
    parser.write(text);
    if (problem) throw new SheetRefusal(damaged);
  };
  for await (const piece of source) {
    feed(decoder.decode(piece, { stream: true }));
    if (reader.done?.()) return;
  }
  parser.end();
  if (problem) throw new SheetRefusal(damaged);
}
