import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { Sql } from "postgres";

export type Cell = string | number | boolean | null | readonly string[] | object;

/** Rows in the text format of COPY: one line each, cells apart by tabs. */
export function copyText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join("\t")}\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "\\N";
  if (Array.isArray(cell)) return escaped(arrayText(cell as readonly string[]));
  if (typeof cell === "object") return escaped(JSON.stringify(cell));
  return typeof cell === "string" ? escaped(cell) : String(cell);
}

function arrayText(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`;
}

const special: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => special[character] ?? character);
}

/** One COPY; texts are written as they come. Gives the bytes. */
export async function copyInto(
  sql: Sql,
  table: string,
  columns: readonly string[],
  texts: AsyncIterable<string | Buffer> | Iterable<string | Buffer>,
): Promise<number> {
  const writable = await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.writable();
  let bytes = 0;
  for await (const text of texts) {
    bytes += Buffer.byteLength(text);
    if (!writable.write(text)) await once(writable, "drain");
  }
  writable.end();
  await finished(writable);
  return bytes;
}
