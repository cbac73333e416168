import type { Sql, TransactionSql } from "postgres";

type Asked = Sql | TransactionSql;

export interface Table {
  readonly name: string;
  /** Those that are stored; what PostgreSQL computes itself stays out. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** The tables of a schema, each after those it refers to. A circle of references is refused. */
export async function tablesInOrder(sql: Asked, schema = "public"): Promise<Table[]> {
  const tables = await sql<Table[]>`
    select c.relname as name,
      json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
        order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = ${schema}::text::regnamespace and c.relkind = 'r' and a.attgenerated = ''
    group by c.relname order by c.relname`;
  const references = await sql<{ from: string; to: string }[]>`
    select distinct f.relname as from, t.relname as to
    from pg_constraint k
    join pg_class f on f.oid = k.conrelid
    join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = ${schema}::text::regnamespace and k.conrelid <> k.confrelid`;
  const ordered: Table[] = [];
  const waiting = new Map(tables.map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(
      ({ name }) => !references.some(({ from, to }) => from === name && waiting.has(to)),
    );
    if (free.length === 0)
      throw new Error(`These tables refer to each other: ${[...waiting.keys()].join(", ")}`);
    for (const table of free) {
      ordered.push(table);
      waiting.delete(table.name);
    }
  }
  return ordered;
}

/** The numbers that identity columns have reached. */
export async function sequencesOf(sql: Asked): Promise<{ name: string; last: number | null }[]> {
  const rows = await sql<{ name: string; last: string | null }[]>`
    select sequencename as name, last_value::text as last from pg_sequences
    where schemaname = 'public' order by sequencename`;
  return rows.map(({ name, last }) => ({ name, last: last === null ? null : Number(last) }));
}

/** How many rows each table has that has any. */
export async function filledTables(sql: Asked): Promise<{ name: string; rows: number }[]> {
  const filled: { name: string; rows: number }[] = [];
  for (const { name } of await tablesInOrder(sql)) {
    const [count] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(name)}`;
    if (count && count.n > 0) filled.push({ name, rows: count.n });
  }
  return filled;
}
