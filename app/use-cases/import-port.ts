import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { SheetRow } from "#app/domain/sheets/cell.ts";
import type {
  ColumnMapping,
  ImportRow,
  ImportRowState,
  RowCounts,
  SheetImport,
  SheetNoun,
} from "#app/domain/sheets/import.ts";
import type { Page } from "./posting-port.ts";

/** Sheets on their way into an organisation's postings, row by row. */
export interface Imports {
  insert(started: SheetImport): Promise<void>;
  byId(id: Id): Promise<SheetImport | null>;
  /** Nobody else works on it until the transaction ends. */
  take(id: Id): Promise<SheetImport | null>;
  save(changed: SheetImport): Promise<void>;
  of(organisationId: Id, page: Page): Promise<{ items: readonly SheetImport[]; total: number }>;
  /** The rows of the chosen sheet in place of those of another one. */
  replaceRows(id: Id, rows: readonly SheetRow[]): Promise<void>;
  /** Rows behind the position `after`, in order. */
  rowsAfter(id: Id, after: number, limit: number): Promise<readonly ImportRow[]>;
  rowsIn(id: Id, states: readonly ImportRowState[], page: Page): Promise<readonly ImportRow[]>;
  /** Saves what became of these rows; their cells stay. */
  saveRows(id: Id, rows: readonly ImportRow[]): Promise<void>;
  /** By key: the first row that has it and stands before position `n`. */
  rowsWithKeys(id: Id, keys: readonly string[], n: number): Promise<ReadonlyMap<string, ImportRow>>;
  counts(ids: readonly Id[]): Promise<ReadonlyMap<Id, RowCounts>>;
  rememberedMapping(
    organisationId: Id,
    noun: SheetNoun,
    fingerprint: string,
  ): Promise<{ readonly mapping: ColumnMapping; readonly family: string | null } | null>;
  rememberMapping(started: SheetImport, fingerprint: string): Promise<void>;
  /** Those that nothing has happened to since. */
  untouchedSince(instant: Instant): Promise<readonly SheetImport[]>;
  remove(id: Id): Promise<void>;
}
