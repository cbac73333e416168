import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { builtInFormat, numberFormat, type NumberFormat } from "#app/domain/sheets/shown-number.ts";
import { damaged, notASheet, SheetRefusal } from "./refusal.server.ts";
import { readXml, type XmlReader } from "./xml.server.ts";
import { unpack, zipEntries, type Budget, type ZipEntry } from "./zip.server.ts";

/** The parts of an .xlsx that its sheets refer to. */
export interface Workbook {
  /** Sheets that can be seen, in their order, with the part that holds each. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly from1904: boolean;
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly strings: readonly string[];
  read(part: string, reader: XmlReader): Promise<void>;
}

/** Opens an .xlsx (ECMA-376): its sheets, styles and shared strings; the cells are read when wanted. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const entries = zipEntries(bytes);
  const budget: Budget = { left: sheetLimits.unpackedBytes };
  const entry = (part: string): ZipEntry => {
    const found = entries.get(part);
    if (!found) throw new SheetRefusal(entries.has("xl/workbook.xml") ? damaged : notASheet);
    return found;
  };
  const read = (part: string, reader: XmlReader) =>
    readXml(unpack(bytes, entry(part), budget), reader);
  const readIfThere = (part: string, reader: XmlReader) =>
    entries.has(part) ? read(part, reader) : undefined;

  const targets = new Map<string, string>();
  const sheets = new Map<string, string>();
  let from1904 = false;
  await readIfThere("xl/_rels/workbook.xml.rels", {
    open(name, attributes) {
      const { Id, Target } = name === "Relationship" ? attributes() : {};
      if (Id && Target) targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  await read("xl/workbook.xml", {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = isTrue(attributes().date1904);
      if (name !== "sheet" || sheets.size >= sheetLimits.sheets) return;
      const { state, name: title, ...rest } = attributes();
      const id = Object.entries(rest).find(([key]) => key.endsWith(":id"))?.[1];
      const part = targets.get(id ?? "");
      if (title && part && entries.has(part) && (state ?? "visible") === "visible")
        sheets.set(decodeName(title), part);
    },
  });
  if (sheets.size === 0) throw new SheetRefusal("文件里没有可见的工作表");
  const formats: NumberFormat[] = [];
  await readIfThere("xl/styles.xml", stylesInto(formats));
  const strings: string[] = [];
  await readIfThere("xl/sharedStrings.xml", stringsInto(strings));
  return { sheets, from1904, formats, strings, read };
}

/** Attributes come as written: the five entities and numbers of XML. */
function decodeName(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(\w+|#\d+|#x[\da-f]+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return named[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

function stylesInto(formats: NumberFormat[]): XmlReader {
  const own = new Map<string, NumberFormat>();
  let inCells = false;
  return {
    open(name, attributes) {
      if (name === "cellXfs") inCells = true;
      if (name === "numFmt") {
        const { numFmtId = "", formatCode = "" } = attributes();
        own.set(numFmtId, numberFormat(decodeName(formatCode)));
      }
      if (name !== "xf" || !inCells) return;
      const id = attributes().numFmtId ?? "0";
      formats.push(own.get(id) ?? builtInFormat(Number(id)));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  };
}

function stringsInto(strings: string[]): XmlReader {
  let text = "";
  let wanted = false;
  // Phonetic hints are not part of the text.
  let phonetic = false;
  let characters = 0;
  return {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic = true;
      if (name === "t") wanted = !phonetic;
    },
    text(part) {
      if (wanted) text += part;
    },
    close(name) {
      if (name === "t") wanted = false;
      if (name === "rPh") phonetic = false;
      if (name !== "si") return;
      strings.push(unescapeText(text));
      characters += text.length;
      if (characters > sheetLimits.characters) throw new SheetRefusal(tooMuchText);
    },
  };
}

export const tooMuchText = `文件里的文字超过 ${sheetLimits.characters / 10_000} 万字，请拆成几个文件`;

/** _x000A_ stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
