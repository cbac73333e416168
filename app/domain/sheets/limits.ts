/** What a sheet may hold; the words beside each refusal name the limit. */
export const sheetLimits = {
  /** Bytes of the file as it is uploaded. */
  fileBytes: 10 * 1024 * 1024,
  /** Bytes of everything inside an .xlsx once it is unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  /** Rows below the header. */
  rows: 10_000,
  columns: 200,
  /** Characters of one cell: the longest description fits. */
  cell: 5_000,
  /** Characters of all cells together. */
  characters: 24_000_000,
  /** Rows above the header that may hold a title or an explanation. */
  headerWithin: 30,
  sheets: 50,
} as const;

/** How long the file and the way back are kept after an import has ended. */
export const importKeptDays = 30;
