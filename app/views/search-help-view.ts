import type { SpellingWords, NothingFound } from "#app/components/search-told.tsx";
import { postingPaths } from "#app/components/posting-paths.ts";
import type { Reference } from "#app/use-cases/ports.ts";
import type { SearchAnswer, SearchQuestion } from "#app/use-cases/search-answer.ts";
import type { SearchHelp } from "#app/use-cases/search-help.ts";
import type { FacetName, SearchIndex, Total } from "#app/use-cases/search-port.ts";
import { addressWith, facetLabel, titleOf } from "./result-page.ts";
import { specParams, specWords } from "./spec-groups.ts";

interface Facts {
  readonly index: SearchIndex;
  readonly path: string;
  readonly params: URLSearchParams;
  readonly question: SearchQuestion;
  readonly reference: Reference;
  readonly answer: Pick<SearchAnswer<unknown>, "spelling" | "help">;
}

/** 12, or 500+ where they were counted no further. */
export function totalWords({ total, atLeast }: Total): string {
  return atLeast ? `${total}+` : String(total);
}

/** What became of words that look misspelt, with the way back or on. */
export function spellingWords({ path, params, question, answer }: Facts): SpellingWords | null {
  const { spelling } = answer;
  if (!spelling) return null;
  if (spelling.kind === "corrected")
    return {
      kind: "corrected",
      text: spelling.text,
      typed: question.text,
      asTyped: addressWith(path, params, { exact: "1", page: null }),
    };
  return {
    kind: "offered",
    offers: spelling.offers.map(({ text, ...found }) => ({
      text,
      total: totalWords(found),
      to: addressWith(path, params, { q: text, page: null, exact: null }),
    })),
  };
}

/** The ways on from a page without results; null where there are results. */
export function nothingFound(facts: Facts): NothingFound | null {
  const { index, path, params, question, reference, answer } = facts;
  const { help } = answer;
  if (!help) return null;
  const post = postingPaths[index === "equipment" ? "need" : "listing"];
  const meant = answer.spelling?.kind === "corrected" ? answer.spelling.text : question.text;
  return {
    drops: [
      ...(Object.entries(help.without) as [keyof SearchHelp["without"], Total][]).map(
        ([name, found]) => ({
          words: conditionWords(facts, name),
          total: totalWords(found),
          to: addressWith(path, params, { ...Object.fromEntries(named(name)), page: null }),
        }),
      ),
      ...Object.entries(help.withoutSpecs).map(([code, found]) => ({
        words: specWords(facts, code),
        total: totalWords(found),
        to: addressWith(path, params, {
          ...Object.fromEntries(specParams(code).map((name) => [name, null])),
          page: null,
        }),
      })),
    ],
    unfiltered:
      help.unfiltered.total > 0
        ? {
            total: totalWords(help.unfiltered),
            to: addressWith(path, new URLSearchParams({ q: question.text }), {
              ...(question.text === "" ? { q: null } : {}),
              ...(question.exact ? { exact: "1" } : {}),
            }),
          }
        : null,
    near: help.near.flatMap(({ family, ...found }) => {
      const name = reference.vocabulary.family(family)?.name;
      return name
        ? [
            {
              name,
              total: totalWords(found),
              to: addressWith(path, new URLSearchParams({ family }), {}),
            },
          ]
        : [];
    }),
    post:
      meant === "" ? null : { of: index, to: `${post}?${new URLSearchParams({ text: meant })}` },
  };
}

/** Parameters that make up one condition. */
function named(name: keyof SearchHelp["without"]): [string, null][] {
  if (name === "price")
    return [
      ["price.gte", null],
      ["price.lte", null],
    ];
  if (name === "lead") return [["lead.lte", null]];
  return [[name, null]];
}

function conditionWords(
  { index, params, question, reference }: Facts,
  name: keyof SearchHelp["without"],
): string {
  if (name === "price") {
    const [from, to] = [params.get("price.gte") || "不限", params.get("price.lte") || "不限"];
    return `单价 ${from}–${to} 万元`;
  }
  if (name === "lead") return `交期 ≤ ${question.leadTimeMax} 天`;
  const values = question.filters[name as FacetName] ?? [];
  const labels = values.map((value) => facetLabel(name, value, reference, index));
  return `${titleOf(name, index)}：${labels.join("或")}`;
}
