import { createHash } from "node:crypto";
import { remembered } from "#app/domain/shared/remembered.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type {
  AnalysedQuery,
  SearchDocument,
  SearchIndex,
  TermGroup,
  TextAnalysis,
} from "#app/use-cases/search-port.ts";
import { tokenWeights, type DocumentTokens, type TokenWeight } from "./document-tokens.ts";
import { modelNumbers, modelTokens, wholeModel } from "./model-numbers.ts";
import { figuresIn } from "./figures.ts";
import { gradesIn, gradeToken } from "./grade-words.ts";
import { familiesLike, neighboursOf } from "./near-families.ts";
import { blank, wordsOf, type Found, type Lexicon } from "./query-words.ts";
import { readable } from "./readable.ts";
import { relaxed } from "./relaxation.ts";
import { createSegmenter } from "./segmenter.ts";
import { spellingOf } from "./spelling/spelling.ts";
import { stopWords } from "./stop-words.ts";
import { suggesterOf } from "./suggesting.ts";
import { groupsOf, type Cuts, type NamedGroup } from "./term-groups.ts";
import { allNames, attributeNames, choiceWords } from "./vocabulary-words.ts";

export interface Analysis extends TextAnalysis {
  /** What an index holds of a document. Whatever a query asks for is one of these. */
  documentTokens(
    document: Pick<SearchDocument, "index" | "texts" | "models" | "marks">,
  ): DocumentTokens;
  /** Changes when the same text would be cut otherwise: documents of another version are to be put again. */
  readonly version: string;
  /** Does ahead what the first correction would take a part of a second for. */
  prepare(): Promise<void>;
}

/** Raise it with every change of the rules in this folder that changes a document's tokens. */
const rules = 3;
/** A query is read up to here; what follows is not looked at. */
export const queryLength = 500;
const tellingLength = 8_000;
const mostTelling = 60;
/** Names and uses of families are asked for with every need. */
const nameLength = 30;
const mostNames = 5_000;
const mostHighlights = 60;
/** Texts of uses whose words are kept: one for each family and index. */
const mostUses = 2_000;
/** Families that a query in pinyin may mean. */
const mostSpelt = 12;

/** Segmentation and synonyms of one vocabulary. Loading the dictionary takes a moment: make one and keep it. */
export function createAnalysis(vocabulary: Vocabulary): Analysis {
  const attributes = attributeNames(vocabulary);
  const names = allNames(vocabulary);
  const terms = [...new Set([...attributes, ...choiceWords(vocabulary)])].sort();
  const segmenter = createSegmenter({ terms, words: [...names, ...terms] });
  const lexicon: Lexicon = { vocabulary, attributes, segmenter };
  const spelling = spellingOf(lexicon);
  const suggestFamilies = suggesterOf(vocabulary);
  const cuts: Cuts = {
    partsOf: (term) =>
      segmenter.words(term).flatMap(({ text }) => (stopWords.has(text) ? [] : [text])),
    headOf: (word) =>
      segmenter
        .subwords(word)
        .filter((part) => part !== word && part.length > 1 && word.startsWith(part))
        .sort((a, b) => b.length - a.length)[0] ?? null,
  };
  // What a document states of an attribute is stored in these units and choices.
  const statedAs = vocabulary.attributes.map(({ code, kind, unit, choices }) => [
    ...[code, kind, unit],
    choices,
  ]);
  const version = createHash("sha256")
    .update(JSON.stringify([rules, [...names].sort(), terms, statedAs]))
    .digest("hex")
    .slice(0, 12);

  function query(written: string): AnalysedQuery {
    const text = readable(written.slice(0, queryLength));
    const found = wordsOf(text, lexicon);
    const groups = groupsOf(found, vocabulary, cuts);
    const last = found.at(-1);
    const open =
      last !== undefined &&
      last.to === text.length &&
      (last.kind === "word" || last.kind === "model") &&
      groups.every(({ kind, group }) => !group.optional || lifting.has(kind)) &&
      groups.at(-1)?.surfaces.at(-1) === last.text;
    const typed = asTyped(found, text, written);
    const undecided = found.find(
      (each) => each.kind === "name" && each.undecided && each.families.length > 1,
    );
    const wider = relaxed(groups, vocabulary);
    return {
      groups: groups.map(({ group }, i): TermGroup =>
        open && i === groups.length - 1 ? { ...group, prefix: true } : group,
      ),
      family: namedFamily(groups),
      either:
        undecided?.kind === "name"
          ? { term: typed(undecided.text), families: undecided.families }
          : null,
      relaxed: wider && {
        groups: wider.groups.map(({ group }) => group),
        family: namedFamily(wider.groups),
        words: wider.released.map(({ surfaces }) => typed(surfaces[0] ?? "")),
      },
      highlights: highlightsOf(groups, written.slice(0, queryLength)),
    };
  }

  /** The narrowest family when all that are named lie on one line; otherwise none. */
  function namedFamily(groups: readonly NamedGroup[]): string | null {
    const named = [...new Set(groups.flatMap(({ anchors }) => anchors))];
    const narrowest = named.find((code) =>
      named.every((other) => other === code || vocabulary.ancestors(code).includes(other)),
    );
    return narrowest ?? null;
  }

  function tokens(text: string, withCharacters: boolean): string[] {
    const words = segmenter.subwords(text).filter((word) => !stopWords.has(word));
    const models = modelNumbers(text).flatMap(modelTokens);
    const characters = withCharacters ? (text.match(/\p{Script=Han}/gu) ?? []) : [];
    const named = vocabulary.terms.read(text);
    const terms = [
      ...named.hits.map(({ start, end }) => named.units.slice(start, end)),
      ...segmenter.terms(text).map((term) => term.text),
    ];
    return [...words, ...terms, ...models, ...characters];
  }

  function textTokens(index: SearchIndex, written: string, weight: TokenWeight): string[] {
    const text = readable(written);
    const figures = figuresIn(text);
    const measures = figures.filter(({ kind }) => kind !== "feature");
    // Titles are also asked for by one character: 泵.
    const words = tokens(blank(text, measures), weight === "a");
    // A need asks for a grade in words; a machine has one only by its mark.
    const grades = index === "needs" ? gradesIn(text).map(({ grade }) => gradeToken(grade)) : [];
    return [...words, ...figures.flatMap((figure) => figure.tokens), ...grades];
  }

  /** The uses of a family are the same in all its documents. */
  const ofUses = new Map<string, readonly string[]>();
  function usesTokens(index: SearchIndex, written: string): readonly string[] {
    const key = `${index} ${written}`;
    let known = ofUses.get(key);
    if (!known) {
      if (ofUses.size >= mostUses) ofUses.clear();
      ofUses.set(key, (known = textTokens(index, written, "d")));
    }
    return known;
  }

  function telling(written: string): ReturnType<TextAnalysis["telling"]> {
    const text = readable(written);
    const found = wordsOf(text, lexicon);
    const of = (wanted: (each: Found) => boolean) =>
      found.filter((each) => wanted(each) && each.text.length > 1).map((each) => each.text);
    const words = (["name", "term", "word"] as const).flatMap((kind) =>
      of((each) => each.kind === kind),
    );
    return {
      terms: [...new Set(words)].slice(0, mostTelling),
      models: [...new Set(of(({ kind }) => kind === "model"))].slice(0, mostTelling),
    };
  }
  const tellingOfName = remembered(mostNames, telling);

  return {
    version,
    query,
    correction: (written) => spelling.correction(written.slice(0, queryLength)),
    prepare: spelling.prepare,
    nearFamilies(written) {
      const { family, either, relaxed: wider } = query(written);
      const named = [family ?? wider?.family ?? [], either?.families ?? []].flat();
      const near = named.flatMap((code) => [code, ...neighboursOf(code, vocabulary)]);
      if (near.length > 0) return [...new Set(near)];
      const like = familiesLike(readable(written.slice(0, queryLength)), vocabulary);
      return like.length > 0
        ? like
        : suggestFamilies(written, mostSpelt).map((each) => each.family);
    },
    suggestFamilies,
    telling: (written) =>
      written.length <= nameLength
        ? tellingOfName(written)
        : telling(written.slice(0, tellingLength)),
    documentTokens({ index, texts, models, marks }) {
      const made = Object.fromEntries(
        tokenWeights.map((weight) => [
          weight,
          weight === "d" ? usesTokens(index, texts.d) : textTokens(index, texts[weight], weight),
        ]),
      ) as Record<(typeof tokenWeights)[number], readonly string[]>;
      const written = models
        .map(readable)
        .flatMap((model) => [
          wholeModel(model),
          ...modelNumbers(model).flatMap(modelTokens),
          ...segmenter.subwords(model),
        ]);
      return {
        ...made,
        a: [...made.a, ...written.filter((token) => token !== "")],
        b: [...made.b, ...marks],
      };
    },
  };
}

/** Groups that never are required, also in a short query. */
const lifting: ReadonlySet<NamedGroup["kind"]> = new Set(["measure", "feature", "head"]);

/** Folded words as they stand in the query, where that can be told. */
function asTyped(
  found: readonly Found[],
  text: string,
  written: string,
): (folded: string) => string {
  const plain = written.toLowerCase();
  return (folded) => {
    const place = found.find((each) => each.text === folded);
    const stretch = place ? text.slice(place.from, place.to) : folded;
    const at = plain.indexOf(stretch);
    return at < 0 || plain.length !== written.length
      ? stretch
      : written.slice(at, at + stretch.length);
  };
}

/** As typed and in all other names, longest first, so that a longer word is marked before one inside it. */
function highlightsOf(groups: readonly NamedGroup[], written: string): string[] {
  const surfaces = groups.flatMap(({ surfaces: own, group }) => [
    ...own,
    ...group.alternatives.filter((tokens) => tokens.length === 1).flat(),
  ]);
  const typed = written
    .split(/\s+/)
    .filter((word) => modelNumbers(readable(word)).some(({ joined }) => surfaces.includes(joined)));
  return [...new Set([...surfaces, ...typed])]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, mostHighlights);
}
