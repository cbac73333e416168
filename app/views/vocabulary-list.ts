import { attributeKindLabels } from "#app/domain/vocabulary/attribute-fields.ts";
import { renewalStateLabels, type VocabularySubject } from "#app/domain/vocabulary/change.ts";
import { findFamilies } from "#app/domain/vocabulary/find-families.ts";
import { termKey } from "#app/domain/vocabulary/term-index.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { FollowedVersion, VocabularyOverview } from "#app/use-cases/view-vocabulary.ts";
import type { VocabularyStanding } from "#app/use-cases/vocabulary-port.ts";
import { pageAsked } from "./page-number.ts";
import {
  entryPath,
  standingLabels,
  standings,
  subjectIn,
  type ListAsked,
  type Standing,
} from "./vocabulary-paths.ts";

const perPage = 50;

export function readListAsked(search: URLSearchParams): ListAsked {
  return {
    subject: subjectIn(search.get("kind") ?? undefined) ?? "family",
    text: (search.get("q") ?? "").trim().slice(0, 40),
    group: (search.get("group") ?? "").slice(0, 40),
    standing: standings.find((each) => each === search.get("standing")) ?? null,
    page: pageAsked(search),
  };
}

export interface EntryRow {
  readonly code: string;
  readonly to: string;
  readonly name: string;
  readonly group: string;
  /** What it holds, in words. */
  readonly holds: string;
  readonly tags: readonly { readonly label: string; readonly tone: Standing }[];
}

/** One page of families or attributes, with what people did to each. */
export function entryList(asked: ListAsked, vocabulary: Vocabulary, overview: VocabularyOverview) {
  const standing = new Map(overview.standing.map((each) => [each.code, each]));
  const all = [...rowsOf(asked, vocabulary, standing), ...retiredRows(asked, overview.standing)];
  const fits = all.filter(
    ({ group, tags }) =>
      (asked.group === "" || group === asked.group) &&
      (asked.standing === null || tags.some(({ tone }) => tone === asked.standing)),
  );
  return {
    rows: fits.slice((asked.page - 1) * perPage, asked.page * perPage),
    total: fits.length,
    pages: Math.ceil(fits.length / perPage),
    groups: groupsOf(asked.subject, vocabulary),
  };
}

function groupsOf(subject: VocabularySubject, vocabulary: Vocabulary) {
  if (subject === "family")
    return vocabulary
      .groups()
      .map(({ name, families }) => ({ value: name, label: `${name}（${families.length}）` }));
  const counts = new Map<string, number>();
  for (const { kind } of vocabulary.attributes) {
    const label = attributeKindLabels[kind];
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, label: `${value}（${count}）` }));
}

function rowsOf(
  { subject, text }: ListAsked,
  vocabulary: Vocabulary,
  standing: ReadonlyMap<string, VocabularyStanding>,
): EntryRow[] {
  const row = (code: string, name: string, group: string, holds: string): EntryRow => ({
    ...{ code, name, group, holds },
    to: entryPath(subject, code),
    tags: tagsOf(standing.get(code)),
  });
  const key = termKey(text);
  if (subject === "family") {
    const found =
      key === ""
        ? vocabulary.families
        : [
            ...vocabulary.families.filter(({ code }) => code.includes(key)),
            ...findFamilies(text, vocabulary, vocabulary.families.length).map(
              ({ family }) => family,
            ),
          ];
    return [...new Set(found)].map(({ code, name, group, synonyms, attributes }) =>
      row(code, name, group, `${synonyms.length} 个叫法、${attributes.length} 个参数`),
    );
  }
  const users = new Map<string, number>();
  for (const { attributes } of vocabulary.families)
    for (const code of attributes) users.set(code, (users.get(code) ?? 0) + 1);
  return vocabulary.attributes
    .filter(
      ({ code, name, synonyms }) =>
        key === "" || [code, name, ...synonyms].some((word) => termKey(word).includes(key)),
    )
    .map(({ code, name, kind, unit }) =>
      row(
        code,
        name,
        attributeKindLabels[kind],
        `${unit ? `单位 ${unit}，` : ""}${users.get(code) ?? 0} 个类别用`,
      ),
    );
}

/** What is out of use stands in no vocabulary: only the changes know it. */
function retiredRows(
  { subject, text, standing: wanted }: ListAsked,
  standing: readonly VocabularyStanding[],
): EntryRow[] {
  if (wanted !== "retired") return [];
  return standing
    .filter(({ retired, name, code }) => retired && (name.includes(text) || code.includes(text)))
    .map((each) => ({
      ...{ code: each.code, name: each.name, group: "", holds: "" },
      to: entryPath(subject, each.code),
      tags: tagsOf(each),
    }));
}

function tagsOf(standing: VocabularyStanding | undefined): EntryRow["tags"] {
  if (!standing) return [];
  const { version, changed, retired, shippedMoved, waiting } = standing;
  const tag = (tone: Standing, label: string) => ({ tone, label });
  return [
    ...(retired ? [tag("retired", `第 ${version} 版停用`)] : []),
    ...(changed && !retired ? [tag("changed", `第 ${version} 版改`)] : []),
    ...(shippedMoved ? [tag("moved", standingLabels.moved)] : []),
    ...(waiting > 0 ? [tag("waiting", `${waiting} 项待审`)] : []),
  ];
}

/** How far the postings have followed a version. */
export function progressView({ matching, ...version }: FollowedVersion) {
  const { version: number, at, changes, state, done, total, touched } = version;
  const working = state !== "done" || matching.waiting > 0;
  return {
    version: number,
    at: minuteInChina(at),
    changes,
    done,
    total,
    touched,
    state,
    stateLabel: state === "done" && working ? "正在重新匹配" : renewalStateLabels[state],
    working,
    matched: matching.total - matching.waiting - matching.givenUp,
    toMatch: matching.total,
    givenUp: matching.givenUp,
  };
}
export type ProgressView = ReturnType<typeof progressView>;
