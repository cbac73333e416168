import {
  attributeAsFields,
  attributeFieldLabels,
  attributeFields,
} from "#app/domain/vocabulary/attribute-fields.ts";
import { bodyDiff, type FieldDiff } from "#app/domain/vocabulary/body-diff.ts";
import {
  changeStateLabels,
  vocabularySubjectLabels,
  type VocabularyBody,
  type VocabularyChange,
  type VocabularyEdit,
  type VocabularySubject,
} from "#app/domain/vocabulary/change.ts";
import {
  familyAsFields,
  familyFieldLabels,
  familyFields,
  type Known,
} from "#app/domain/vocabulary/family-fields.ts";
import { vocabularyFormFields } from "#app/domain/vocabulary/form-fields.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { Confusion } from "#app/domain/vocabulary/vocabulary.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { VocabularyEntry } from "#app/use-cases/view-vocabulary-entry.ts";
import { usageWords } from "#app/use-cases/vocabulary-checks.ts";
import { entryPath, proposalsPath } from "./vocabulary-paths.ts";

export function knownOf({ families, attributes }: Vocabulary): Known {
  return {
    families: new Map(families.map((family) => [family.code, family])),
    attributes: new Map(attributes.map((attribute) => [attribute.code, attribute])),
  };
}

/** Name and written value of every field, empty ones included. */
export function entryLines(body: VocabularyBody, known: Known) {
  const lines = (
    names: readonly string[],
    labels: Readonly<Record<string, string>>,
    fields: Readonly<Record<string, string>>,
  ) => names.map((name) => ({ name: labels[name] ?? name, value: fields[name] ?? "" }));
  return "kind" in body
    ? lines(attributeFields, attributeFieldLabels, attributeAsFields(body))
    : lines(familyFields, familyFieldLabels, {
        ...familyAsFields(body, known),
        confusedWith: body.confusedWith.map(confusionLine(known)).join("\n"),
      });
}

/** 螺杆式冷水机组（冷水机组）：制冷量、冷冻水 */
function confusionLine(known: Known) {
  return ({ term, family, difference }: Confusion) =>
    `${term}${family ? `（${known.families.get(family)?.name ?? family}）` : ""}：${difference}`;
}

export interface ChangeLine {
  readonly id: Id;
  readonly to: string;
  /** 第 12 版, or what became of it. */
  readonly label: string;
  readonly words: string;
  readonly note: string;
  readonly reason: string;
  readonly diff: readonly FieldDiff[];
  readonly retires: boolean;
  readonly fresh: boolean;
  /** Leads to a proposal that puts this text back; null where there is nothing to put back. */
  readonly restore: string | null;
}

type Names = Readonly<Record<Id, string>>;

/** Who did it: a name, or what can be said without one. */
export function personIn(names: Names, id: Id | null): string {
  return (id && names[id]) ?? "已注销的审核员";
}

export function changeLine(change: VocabularyChange, names: Names, known: Known): ChangeLine {
  const { id, batch, subject, code, state, version, note, reason, base, body } = change;
  const by = personIn(names, change.proposedBy);
  const decided = change.decidedAt
    ? `；${personIn(names, change.decidedBy)}于 ${minuteInChina(change.decidedAt)} ${changeStateLabels[state]}`
    : "";
  return {
    ...{ id, note, reason },
    to: `${proposalsPath}/${batch ?? id}`,
    label: version === null ? changeStateLabels[state] : `第 ${version} 版`,
    words: `${by}于 ${minuteInChina(change.proposedAt)} 提出${decided}`,
    diff: diffOf(change, known),
    retires: body === null,
    fresh: base === null,
    restore: version !== null && body ? `${entryPath(subject, code)}/edit?from=${id}` : null,
  };
}

/** Nothing for what is taken out: it is said in a word. */
export function diffOf(edit: VocabularyEdit, known: Known): readonly FieldDiff[] {
  return edit.body === null ? [] : bodyDiff(edit, known);
}

export function entryView(entry: VocabularyEntry, vocabulary: Vocabulary) {
  const { subject, code, body, shipped, movedFrom, changes, names, usage } = entry;
  const known = knownOf(vocabulary);
  const latest = changes.find(({ version }) => version !== null);
  const users = subject === "attribute" ? familiesWith(code, vocabulary) : [];
  const edit = `${entryPath(subject, code)}/edit`;
  return {
    subject,
    subjectLabel: vocabularySubjectLabels[subject],
    code,
    name: (body ?? shipped ?? latest?.base ?? changes[0]?.body)?.name ?? code,
    lines: body ? entryLines(body, known) : null,
    origin: originWords(entry, latest?.version ?? null),
    publicPage: subject === "family" && body ? `/equipment/families/${code}` : null,
    usage: usageWords(usage),
    users,
    edit,
    mark: entry.mark,
    moved: movedFrom && {
      diff: diffOf(
        { subject, code, base: movedFrom.shipped, body: shipped } as VocabularyEdit,
        known,
      ),
      gone: shipped === null,
      take: shipped ? `${edit}?from=shipped` : null,
      keep: edit,
    },
    waiting: changes
      .filter(({ state }) => state === "proposed")
      .map((change) => changeLine(change, names, known)),
    history: changes
      .filter(({ state }) => state !== "proposed")
      .map((change) => changeLine(change, names, known)),
    restoreShipped: entry.changed && shipped && !movedFrom ? `${edit}?from=shipped` : null,
  };
}
export type EntryView = ReturnType<typeof entryView>;

function originWords({ body, shipped, changed }: VocabularyEntry, version: number | null): string {
  if (!body) return version === null ? "还没有采用" : `第 ${version} 版停用`;
  if (!changed) return "与出厂版本相同";
  return shipped ? `第 ${version} 版改过，与出厂版本不同` : `第 ${version} 版新建，出厂版本里没有`;
}

function familiesWith(code: string, { families }: Vocabulary) {
  return families
    .filter(({ attributes }) => attributes.includes(code))
    .map((family) => ({ name: family.name, to: entryPath("family", family.code) }));
}

/** The fields of the form, filled from a body; a new one is empty. */
export function formStart(subject: VocabularySubject, body: VocabularyBody | null, known: Known) {
  const fields: Readonly<Record<string, string>> = !body
    ? {}
    : "kind" in body
      ? attributeAsFields(body)
      : familyAsFields(body, known);
  return Object.fromEntries(
    vocabularyFormFields(subject).map(({ name }) => [name, fields[name] ?? ""]),
  );
}
