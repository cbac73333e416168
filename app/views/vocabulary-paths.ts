import { vocabularySubjects, type VocabularySubject } from "#app/domain/vocabulary/change.ts";

export const vocabularyPath = "/workbench/vocabulary";
export const proposalsPath = `${vocabularyPath}/proposals`;

/** How each subject is called in an address. */
const places: Readonly<Record<VocabularySubject, string>> = {
  family: "families",
  attribute: "attributes",
};

/** The subject of an address; null for anything else. */
export function subjectIn(place: string | undefined): VocabularySubject | null {
  return vocabularySubjects.find((subject) => places[subject] === place) ?? null;
}

export function listPath(subject: VocabularySubject): string {
  return subject === "family" ? vocabularyPath : `${vocabularyPath}?kind=${places[subject]}`;
}

export function entryPath(subject: VocabularySubject, code: string): string {
  return `${vocabularyPath}/${places[subject]}/${encodeURIComponent(code)}`;
}

export function newEntryPath(subject: VocabularySubject): string {
  return `${vocabularyPath}/${places[subject]}/new`;
}

export function exportPath(subject: VocabularySubject): string {
  return `${vocabularyPath}/export?kind=${places[subject]}`;
}

export const standings = ["changed", "waiting", "moved", "retired"] as const;
export type Standing = (typeof standings)[number];
export const standingLabels: Record<Standing, string> = {
  changed: "有我们的改动",
  waiting: "有待审提议",
  moved: "出厂版本已更新",
  retired: "已停用",
};

export interface ListAsked {
  readonly subject: VocabularySubject;
  readonly text: string;
  readonly group: string;
  readonly standing: Standing | null;
  readonly page: number;
}

export function listSearch(asked: ListAsked, page: number): string {
  const { subject, text, group, standing } = asked;
  return `?${new URLSearchParams({
    ...(subject !== "family" && { kind: places[subject] }),
    ...(text && { q: text }),
    ...(group && { group }),
    ...(standing && { standing }),
    ...(page > 1 && { page: String(page) }),
  })}`;
}
