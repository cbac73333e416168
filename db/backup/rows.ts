import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { TransactionSql } from "postgres";
import type { Table } from "./tables.ts";

/**
 * A table is written as lines of JSON, one array a row: each value in the form in which PostgreSQL
 * prints and reads it, null for none. So a value comes back as it was, whatever its type.
 */
export function rowsAsLines(tx: TransactionSql, { name, columns }: Table): Readable {
  const values = columns.map((column) => `${quoted(column.name)}::text`).join(", ");
  const rows = tx
    .unsafe<{ line: string }[]>(
      `select to_json(array[${values}])::text as line from ${quoted(name)}`,
    )
    .cursor(rowsAtOnce);
  return Readable.from(blocks(rows), { objectMode: false });
}

async function* blocks(cursor: AsyncIterable<{ line: string }[]>): AsyncGenerator<Buffer> {
  for await (const rows of cursor)
    if (rows.length > 0) yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(""));
}

/** Reads such lines into a table that has these columns at least; gives how many rows it has then. */
export async function loadLines(
  tx: TransactionSql,
  file: string,
  { name, columns }: Table,
): Promise<number> {
  const names = columns.map((column) => quoted(column.name)).join(", ");
  const values = columns.map(({ type }, index) => `(line ->> ${index})::${type}`).join(", ");
  const insert = `insert into ${quoted(name)} (${names}) overriding system value
    select ${values} from json_array_elements($1::text::json) line`;
  for await (const block of linesAtOnce(file)) await tx.unsafe(insert, [`[${block.join(",")}]`]);
  const [count] = await tx<{ n: number }[]>`select count(*)::int as n from ${tx(name)}`;
  return count?.n ?? 0;
}

async function* linesAtOnce(file: string): AsyncGenerator<string[]> {
  let [block, length]: [string[], number] = [[], 0];
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    block.push(line);
    length += line.length;
    if (block.length < rowsAtOnce && length < charactersAtOnce) continue;
    yield block;
    [block, length] = [[], 0];
  }
  if (block.length > 0) yield block;
}

const rowsAtOnce = 1000;
const charactersAtOnce = 4_000_000;

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
