/** Splits RFC 4180 text into records of cells. A quote that never closes is refused with its line. */
function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = "";
  let quoted = false;
  let openedOn = 0;
  let line = 1;
  const endRecord = () => {
    record.push(cell);
    if (record.length > 1 || record[0] !== "") records.push(record);
    record = [];
    cell = "";
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === "\n") line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (letter === '"' && cell === "") {
      quoted = true;
      openedOn = line;
    } else if (letter === ",") {
      record.push(cell);
      cell = "";
    } else if (letter === "\n") endRecord();
    else if (letter !== "\r") cell += letter;
  }
  if (quoted) throw new Error(`a quote opened on line ${openedOn} does not close`);
  if (cell !== "" || record.length > 0) endRecord();
  return records;
}

/** Rows of a CSV file with a header, each as column → cell. Every row has as many cells as the header. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = recordsOf(text.replace(/^\uFEFF/, ""));
  if (!header) throw new Error("there is no header row");
  return rows.map((cells, index) => {
    if (cells.length !== header.length)
      throw new Error(
        `record ${index + 2} has ${cells.length} cells, the header has ${header.length}`,
      );
    return Object.fromEntries(header.map((column, at) => [column, cells[at]!]));
  });
}
