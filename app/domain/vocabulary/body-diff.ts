import {
  attributeAsFields,
  attributeFieldLabels,
  attributeFields,
  type AttributeField,
} from "./attribute-fields.ts";
import type { VocabularyEdit } from "./change.ts";
import {
  familyAsFields,
  familyFieldLabels,
  familyFields,
  type FamilyField,
  type Known,
} from "./family-fields.ts";
import { readList } from "./written-lists.ts";

/** What happens to one field: words that come and go, or one text for another. */
export interface FieldDiff {
  readonly field: FamilyField | AttributeField;
  readonly label: string;
  /** Null for lists. */
  readonly text: { readonly before: string; readonly after: string } | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The same words in another order. */
  readonly reordered: boolean;
}

/** Fields whose words are separated by 、 and those with one thing a line; every other field is one text. */
const lists: ReadonlySet<string> = new Set([
  ...["same", "narrower", "uses", "oldModels", "sectorRows"],
  ...["synonyms", "allowedUnits", "choices"],
]);
const lines: ReadonlySet<string> = new Set(["ambiguous", "confusedWith", "attributes"]);

/** The fields that differ, in the order of the form. A new code is compared with nothing. */
export function bodyDiff(edit: VocabularyEdit, known: Known): FieldDiff[] {
  if (edit.subject === "family") {
    const fieldsOf = (body: typeof edit.body) => body && familyAsFields(body, known);
    return diff(familyFields, familyFieldLabels, fieldsOf(edit.base), fieldsOf(edit.body));
  }
  const fieldsOf = (body: typeof edit.body) => body && attributeAsFields(body);
  return diff(attributeFields, attributeFieldLabels, fieldsOf(edit.base), fieldsOf(edit.body));
}

function diff<Field extends FamilyField | AttributeField>(
  names: readonly Field[],
  labels: Readonly<Record<Field, string>>,
  base: Readonly<Record<Field, string>> | null,
  body: Readonly<Record<Field, string>> | null,
): FieldDiff[] {
  return names.flatMap((field): FieldDiff[] => {
    const [before, after] = [base?.[field] ?? "", body?.[field] ?? ""];
    if (before === after) return [];
    const label = labels[field];
    if (!lists.has(field) && !lines.has(field))
      return [{ field, label, text: { before, after }, added: [], removed: [], reordered: false }];
    const wordsOf = (text: string) =>
      lists.has(field) ? readList(text) : text.split("\n").filter((line) => line !== "");
    const [old, now] = [wordsOf(before), wordsOf(after)];
    const added = now.filter((word) => !old.includes(word));
    const removed = old.filter((word) => !now.includes(word));
    const reordered = added.length === 0 && removed.length === 0;
    return [{ field, label, text: null, added, removed, reordered }];
  });
}
