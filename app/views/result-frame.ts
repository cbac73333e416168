import type { ResultFrame, ToldWords } from "#app/components/result-page.tsx";
import type { FacetGroup } from "#app/components/facets.tsx";
import { familyPath } from "#app/components/family-paths.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { perPage, sortLabel } from "#app/forms/search-params.ts";
import { specName } from "#app/forms/spec-params.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import { answered, type SearchAnswer, type SearchQuestion } from "#app/use-cases/search-answer.ts";
import type { FacetName, Sampled, SearchIndex, SearchPage } from "#app/use-cases/search-port.ts";
import { nothingFound, spellingWords, totalWords } from "./search-help-view.ts";
import {
  addressWith,
  chosenConditions,
  facetGroups,
  nearSortChoice,
  sortChoices,
  specSortChoices,
} from "./result-page.ts";
import { specGroups } from "./spec-groups.ts";

interface FrameFacts {
  readonly index: SearchIndex;
  readonly path: string;
  readonly params: URLSearchParams;
  readonly question: SearchQuestion;
  readonly ignored: readonly string[];
  readonly reference: Reference;
  readonly answer: SearchAnswer<unknown>;
}

const facetOrder: Record<SearchIndex, readonly FacetName[]> = {
  equipment: ["family", "origin", "mark", "condition", "kind", "sector"],
  needs: ["family", "origin", "sector"],
};

const names: Record<SearchIndex, { all: string; unit: string }> = {
  equipment: { all: "全部设备", unit: "条" },
  needs: { all: "全部更新需求", unit: "条" },
};

/** Everything of a result page except its rows. */
export function resultFrame(facts: FrameFacts): ResultFrame {
  const { index, path, params, question, ignored, reference, answer } = facts;
  const pages = Math.max(1, Math.ceil(Math.min(answer.total, 1000) / perPage));
  const { all, unit } = names[index];
  const chips = chosenConditions(facts);
  const groups = facetGroups(
    facts,
    answer,
    facetOrder[index],
    index === "equipment" ? specGroups(facts, answer) : [],
  );
  const fields = new Set(groups.flatMap(fieldsOf));
  const family = question.filters.family?.length === 1 ? question.filters.family[0]! : null;
  const { text } = answered(question, answer);
  const heading = text || (family && reference.vocabulary.family(family)?.name) || all;
  const first = (question.page - 1) * perPage + 1;
  const total = totalWords(answer);
  return {
    heading,
    count: `${total} ${unit}`,
    caption: `${heading}，按${sortLabel(question.sort, reference)}排序，第 ${first}–${first + answer.hits.length - 1} ${unit}，共 ${total} ${unit}`,
    counted: countsSomewhere(answer.sampled) ? answer.sampled.documents : null,
    empty: answer.hits.length === 0,
    nothing: nothingFound(facts),
    spelling: spellingWords(facts),
    told: toldOf(facts),
    fellBack: answer.fellBack,
    ignored,
    family: familyLink(answer.family, reference),
    chips,
    clear: addressWith(
      path,
      new URLSearchParams({ q: question.text, exact: question.exact ? "1" : "" }),
      question.text ? {} : { q: null },
    ),
    chosen: chips.flat().length,
    groups,
    // What is asked of attributes that this list does not offer stays asked.
    kept: [...params]
      .filter(
        ([name]) => ["q", "exact", "sort", "near"].includes(name) || isUnoffered(name, fields),
      )
      .filter(([, value]) => value !== "")
      .map(([name, value]) => ({ name, value })),
    sorts: sortChoices(facts),
    specSorts: specSortChoices(facts, answer.family),
    nearSort: nearSortChoice(facts),
    page: question.page,
    pages,
    firstPage: addressWith(path, params, { page: null }),
  };
}

function countsSomewhere(sampled: SearchPage["sampled"]): sampled is Sampled {
  return sampled !== undefined && sampled.facets.length + sampled.specs.length > 0;
}

function fieldsOf(group: FacetGroup): string[] {
  if (group.kind === "choice")
    return [group.name, ...(group.unset?.name ? [group.unset.name] : [])];
  const { minName, maxName, units, unset } = group;
  return [minName, maxName, units?.name, unset?.name].filter((name) => name !== undefined);
}

function isUnoffered(name: string, fields: ReadonlySet<string>): boolean {
  return specName.test(name) && !fields.has(name);
}

function familyLink(code: FamilyCode | null, { vocabulary }: Reference) {
  const family = code === null ? null : vocabulary.family(code);
  return family && { name: family.name, to: familyPath(family.code) };
}

/** How the words were understood, when it is not plainly what was typed. */
function toldOf({ question, answer, reference }: FrameFacts): ToldWords | null {
  const { text } = answered(question, answer);
  if (text === "" || answer.total === 0) return null;
  const nameOf = (code: FamilyCode) => reference.vocabulary.family(code)?.name ?? [];
  const chosen = question.filters.family;
  const family = answer.family && !chosen ? nameOf(answer.family) : [];
  const [name = null] = [family].flat();
  const either = chosen ? [] : (answer.either?.families.flatMap(nameOf) ?? []);
  if (answer.relaxed) {
    const by = name ?? (either.length > 0 ? either.join("或") : null);
    return { kind: "relaxed", words: answer.relaxed, by };
  }
  if (answer.either && either.length > 0)
    return { kind: "either", term: answer.either.term, families: either };
  return name !== null && name !== text ? { kind: "family", family: name } : null;
}
