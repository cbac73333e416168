import {
  sameBody,
  type VocabularyBody,
  type VocabularyEdit,
  type VocabularySubject,
} from "./change.ts";
import {
  attributeAsFields,
  readAttributeFields,
  type AttributeFields,
} from "./attribute-fields.ts";
import {
  familyAsFields,
  readFamilyFields,
  type FamilyFields,
  type Known,
} from "./family-fields.ts";
import { laidOver } from "./overlay.ts";
import type { AttributeDefinition, EquipmentFamily, VocabularyData } from "./vocabulary.ts";
import { newProblems, unknownRows, vocabularyProblems } from "./vocabulary-problems.ts";
import { tidy } from "./written-lists.ts";

export const importOutcomes = ["new", "update", "same", "bad"] as const;
export type ImportOutcome = (typeof importOutcomes)[number];
export const importOutcomeLabels: Record<ImportOutcome, string> = {
  new: "将新建",
  update: "将更新",
  same: "跳过（未变）",
  bad: "有错误",
};

export interface RowFault {
  /** The field that is wrong; null for the whole row. */
  readonly field: string | null;
  readonly value: string;
  readonly message: string;
}

/** What becomes of one row of a sheet. */
export interface ImportedRow {
  readonly sheet: string;
  /** As the spreadsheet program counts. */
  readonly row: number;
  readonly subject: VocabularySubject;
  readonly code: string;
  readonly name: string;
  readonly outcome: ImportOutcome;
  readonly faults: readonly RowFault[];
  /** What stands now, and what the row says; null unless it changes something. */
  readonly base: VocabularyBody | null;
  readonly body: VocabularyBody | null;
}

/** A row as it was read: only the fields whose columns the sheet has. */
export interface SheetLine {
  readonly sheet: string;
  readonly row: number;
  readonly subject: VocabularySubject;
  readonly fields: Readonly<Record<string, string>>;
}

/** What every row would change, judged together: a family may name an attribute that another row brings. */
export function planImport(
  lines: readonly SheetLine[],
  data: VocabularyData,
  sectorRows: ReadonlySet<string>,
): ImportedRow[] {
  let rows = readRows(lines, data);
  const before = vocabularyProblems(data);
  // Each round takes out rows that are wrong, on which others may rest.
  for (;;) {
    const edits = editsOf(rows);
    const problems = [
      ...newProblems(before, vocabularyProblems(laidOver(data, edits))),
      ...edits.flatMap(({ body }) => unknownRows(body, sectorRows)),
    ];
    const wrong = new Map<string, RowFault[]>();
    for (const { subject, code, field, message } of problems) {
      const key = `${subject} ${code}`;
      wrong.set(key, [...(wrong.get(key) ?? []), { field, value: "", message }]);
    }
    const changed = edits.map(({ subject, code }) => `${subject} ${code}`);
    if (!changed.some((key) => wrong.has(key))) return rows;
    rows = rows.map((row) => {
      const faults = row.body && wrong.get(`${row.subject} ${row.code}`);
      return faults ? { ...row, outcome: "bad", faults, base: null, body: null } : row;
    });
  }
}

/** The rows that change something, as edits of the vocabulary. */
export function editsOf(rows: readonly ImportedRow[]): VocabularyEdit[] {
  return rows.flatMap(({ subject, code, base, body }) =>
    body ? [{ subject, code, base, body } as VocabularyEdit] : [],
  );
}

function readRows(lines: readonly SheetLine[], data: VocabularyData): ImportedRow[] {
  const families = new Map(data.families.map((family) => [family.code, family]));
  const attributes = new Map(data.attributes.map((attribute) => [attribute.code, attribute]));
  // New codes and names are known to the rows beside them.
  const knownFamilies = new Map<string, EquipmentFamily>(families);
  const knownAttributes = new Map<string, { code: string; name: string }>(attributes);
  for (const { subject, fields } of lines) {
    const [code, name] = [tidy(fields.code ?? ""), tidy(fields.name ?? "")];
    if (subject === "attribute" && code && !knownAttributes.has(code))
      knownAttributes.set(code, { code, name });
    if (subject === "family" && code && !knownFamilies.has(code))
      knownFamilies.set(code, { code, name } as EquipmentFamily);
  }
  const known: Known = { families: knownFamilies, attributes: knownAttributes };
  const seen = new Map<string, number>();
  return lines.map(({ sheet, row, subject, fields }): ImportedRow => {
    const code = tidy(fields.code ?? "");
    const base = (subject === "family" ? families : attributes).get(code) ?? null;
    const outcome = (said: Pick<ImportedRow, "outcome" | "body"> & Partial<ImportedRow>) => ({
      ...{ sheet, row, subject, code, name: tidy(fields.name ?? "") || (base?.name ?? "") },
      ...{ faults: [], base: null, ...said },
    });
    const fault = (message: string) =>
      outcome({ outcome: "bad", body: null, faults: [{ field: "code", value: code, message }] });
    if (code === "") return fault("缺少代码，请填已有的代码，或给新的起一个");
    const earlier = seen.get(`${subject} ${code}`);
    if (earlier !== undefined) return fault(`代码与第 ${earlier} 行相同，请只留一行`);
    seen.set(`${subject} ${code}`, row);
    const { body, problems } =
      subject === "family"
        ? readFamilyFields(
            merged(emptyFamily, base && familyAsFields(base as EquipmentFamily, known), fields),
            known,
          )
        : readAttributeFields(
            merged(emptyAttribute, base && attributeAsFields(base as AttributeDefinition), fields),
          );
    if (problems.length > 0)
      return outcome({
        outcome: "bad",
        body: null,
        faults: problems.map(({ field, message }) => ({
          field,
          value: (fields[field] ?? "").slice(0, 60),
          message,
        })),
      });
    if (sameBody(base, body)) return outcome({ outcome: "same", body: null });
    return outcome({ outcome: base ? "update" : "new", base, body });
  });
}

/** The row's cells over what stands now: a column that the sheet has not leaves its field alone. */
function merged<Fields extends FamilyFields | AttributeFields>(
  empty: Fields,
  now: Fields | null,
  cells: Readonly<Record<string, string>>,
): Fields {
  return { ...empty, ...now, ...cells };
}

const emptyFamily: FamilyFields = {
  ...{ code: "", name: "", english: "", group: "", broader: "", same: "", narrower: "" },
  ...{ ambiguous: "", confusedWith: "", attributes: "", uses: "", oldModels: "", sectorRows: "" },
};
const emptyAttribute: AttributeFields = {
  ...{ code: "", name: "", synonyms: "", kind: "", unit: "", allowedUnits: "", choices: "" },
  ...{ direction: "", filter: "", typicalMin: "", typicalMax: "" },
};
