import type { SectorRow } from "../policy/sector-row.ts";
import { rowLabel, shortRowLabel } from "../policy/sector-row.ts";
import type { Vocabulary } from "../vocabulary/vocabulary-of.ts";
import type { AttributeCode, FamilyCode, SectorRowId } from "../vocabulary/vocabulary.ts";
import { column, freeKey, type SheetColumn } from "./column.ts";
import { knownColumns } from "./columns.ts";
import { familyNamed, headerKey, headerUnit, otherUnit } from "./header.ts";
import type { SheetImport, SheetNoun } from "./import.ts";

/** A column of the sheet that is read. */
export interface MappedColumn {
  readonly index: number;
  readonly header: string;
  readonly column: SheetColumn;
  /** Stated by the header and other than usual: it belongs to every bare number below. */
  readonly unit: string | null;
}

/** How the rows of one sheet are read; made once for all of them. */
export interface SheetLayout {
  readonly noun: SheetNoun;
  readonly columns: readonly MappedColumn[];
  /** Family of rows that name none. */
  readonly family: FamilyCode | null;
  readonly vocabulary: Vocabulary;
  /** Places of free lines that have columns of their own: 其他参数1 is 0. */
  readonly freeLines: ReadonlySet<number>;
  familyOf(name: string): FamilyCode | null;
  sectorRowOf(name: string): SectorRowId | null;
  hasField(family: FamilyCode | null, attribute: AttributeCode): boolean;
}

export interface SheetReference {
  readonly vocabulary: Vocabulary;
  readonly sectorRows: readonly SectorRow[];
}

export function layoutOf(
  { noun, headers, mapping, family }: Pick<SheetImport, "noun" | "headers" | "mapping" | "family">,
  { vocabulary, sectorRows }: SheetReference,
): SheetLayout {
  const known = knownColumns(noun, vocabulary);
  const columns = headers.flatMap((header, index): MappedColumn[] => {
    const key = mapping[index] ?? null;
    const found =
      key === freeKey ? column({ key: freeKey, header, kind: "free" }) : known.get(key ?? "");
    if (!found) return [];
    return [{ index, header, column: found, unit: unitAbove(header, found) }];
  });
  const families = new Map<string, FamilyCode | null>();
  const rows = new Map(
    sectorRows.flatMap((row) =>
      [row.id, rowLabel(row), shortRowLabel(row)].map((name) => [headerKey(name), row.id]),
    ),
  );
  const fields = new Map(
    vocabulary.families.map(({ code, attributes }) => [code, new Set(attributes)]),
  );
  return {
    noun,
    columns,
    family,
    vocabulary,
    freeLines: new Set(
      columns.flatMap(({ column: { key } }) => {
        const place = /^other\.(\d+)\./.exec(key)?.[1];
        return place === undefined ? [] : [Number(place)];
      }),
    ),
    familyOf(name) {
      const found = families.get(name) ?? familyNamed(name, vocabulary);
      families.set(name, found);
      return found;
    },
    sectorRowOf: (name) => rows.get(headerKey(name)) ?? null,
    hasField: (code, attribute) => (code ? fields.get(code)?.has(attribute) : false) ?? false,
  };
}

function unitAbove(header: string, of: SheetColumn): string | null {
  if (of.kind === "figure") return otherUnit(header, of);
  if (of.kind === "days") return headerUnit(header).match(/周|个?月/)?.[0] ?? null;
  return null;
}
