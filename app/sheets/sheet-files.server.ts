import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import type { SheetFile, SheetFiles } from "#app/use-cases/sheet-port.ts";
import { csvRows } from "./csv.server.ts";
import { damaged, notASheet, SheetRefusal } from "./refusal.server.ts";
import { openWorkbook } from "./workbook.server.ts";
import { writeCsv, writeXlsx } from "./write-sheets.server.ts";
import { xlsxRows } from "./xlsx.server.ts";

/** One file is read at a time: what it takes is taken once, however many people upload. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine.catch(() => {});
  return mine;
}

/** Everything a file can do wrong becomes words; only our own bugs throw. */
async function refusing<T>(work: () => Promise<T>): Promise<Result<T, string>> {
  try {
    return ok(await inTurn(work));
  } catch (problem) {
    if (problem instanceof SheetRefusal) return refuse(problem.message);
    if (problem instanceof RangeError) return refuse(damaged);
    throw problem;
  }
}

export const sheetFiles: SheetFiles = {
  open: (bytes) => refusing(() => open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))),
  write: (sheets, format) => (format === "csv" ? writeCsv(sheets[0]!) : writeXlsx(sheets)),
};

async function open(bytes: Buffer): Promise<SheetFile> {
  if (bytes.length === 0) throw new SheetRefusal("文件是空的");
  if (bytes.length > sheetLimits.fileBytes)
    throw new SheetRefusal(
      `文件超过 ${sheetLimits.fileBytes / 1024 / 1024} MB，请拆成几个文件，或删去图片`,
    );
  if (bytes.readUIntBE(0, Math.min(4, bytes.length)) === 0xd0cf11e0)
    throw new SheetRefusal(
      "这是旧版 .xls 或加了密码的文件，请在 Excel 或 WPS 里另存为 .xlsx 再上传",
    );
  if (bytes.toString("latin1", 0, 2) === "PK") {
    const book = await openWorkbook(bytes);
    return {
      format: "xlsx",
      names: [...book.sheets.keys()],
      rows: (name, most = Infinity) => {
        const part = book.sheets.get(name);
        return refusing(async () => {
          if (!part) throw new SheetRefusal(`文件里没有工作表“${name.slice(0, 31)}”`);
          return xlsxRows(book, part, most);
        });
      },
    };
  }
  if (bytes.toString("latin1", 0, 5) === "%PDF-" || bytes[0] === 0x89)
    throw new SheetRefusal(notASheet);
  return {
    format: "csv",
    names: ["CSV"],
    rows: (_name, most = Infinity) => refusing(() => csvRows(bytes, most)),
  };
}
