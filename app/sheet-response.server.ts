import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import { sheetFormats, type SheetFormat, type WrittenSheet } from "#app/use-cases/sheet-port.ts";

const types: Record<SheetFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** The format that an address asks for; .xlsx when it asks for none that there is. */
export function formatAsked(params: URLSearchParams): SheetFormat {
  return sheetFormats.find((format) => format === params.get("format")) ?? "xlsx";
}

/** A file to be saved under this name; texts that would run as formulas are quoted. */
export async function sheetResponse(
  name: string,
  columns: WrittenSheet["columns"],
  rows: WrittenSheet["rows"],
  format: SheetFormat,
): Promise<Response> {
  return sheetsResponse(name, [{ name, columns, rows }], format);
}

/** The same of several sheets; a .csv holds the first alone. */
export async function sheetsResponse(
  name: string,
  sheets: readonly WrittenSheet[],
  format: SheetFormat,
): Promise<Response> {
  const bytes = await sheetFiles.write(sheets, format);
  const fileName = encodeURIComponent(`${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ")}.${format}`);
  return new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": types[format],
      "Content-Length": String(bytes.length),
      "Content-Disposition": `attachment; filename="sheet.${format}"; filename*=UTF-8''${fileName}`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
