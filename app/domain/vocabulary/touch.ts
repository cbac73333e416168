import { otherCarriers } from "./carrier-words.ts";
import type { VocabularyEdit } from "./change.ts";
import { termKey } from "./term-index.ts";
import type { AttributeDefinition, EquipmentFamily } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary-of.ts";

/** What a change of the vocabulary concerns: postings of these families, with these attributes or words. */
export interface Touch {
  /** So much has changed that every posting is to be read again. */
  readonly everything: boolean;
  readonly families: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** As `termKey` writes them. */
  readonly terms: readonly string[];
}

export interface TouchedPosting {
  readonly family: string | null;
  readonly attributes: readonly string[];
  /** All its words. */
  readonly text: string;
}

/** More edits than this are a new vocabulary. */
const mostEdits = 200;

/** What the edits concern; `after` is the vocabulary that holds them. */
export function touchOf(edits: readonly VocabularyEdit[], after: Vocabulary): Touch {
  const families = new Set<string>();
  const attributes = new Set<string>();
  const terms = new Set<string>();
  for (const edit of edits) {
    if (edit.subject === "family") {
      for (const code of [edit.code, ...after.closure(edit.code)]) families.add(code);
      for (const term of changedTerms(namesOf(edit.base), namesOf(edit.body))) terms.add(term);
    } else {
      attributes.add(edit.code);
      for (const { code, attributes: own } of after.families)
        if (own.includes(edit.code)) families.add(code);
      for (const term of changedTerms(wordsOf(edit.base), wordsOf(edit.body))) terms.add(term);
    }
  }
  return { everything: edits.length > mostEdits, families, attributes, terms: [...terms] };
}

export function isTouched(touch: Touch, posting: TouchedPosting): boolean {
  if (touch.everything) return true;
  if (posting.family !== null && touch.families.has(posting.family)) return true;
  if (posting.attributes.some((code) => touch.attributes.has(code))) return true;
  const text = termKey(posting.text);
  return touch.terms.some((term) => text.includes(term));
}

/** Words by which a text is read, each with what it says: a new cue changes what the word means. */
type Sayings = ReadonlyMap<string, string>;

function namesOf(family: EquipmentFamily | null): Sayings {
  const sayings = new Map<string, string>();
  const say = (term: string, meaning: string) => {
    const key = termKey(term);
    for (const each of [key, ...otherCarriers(key)])
      sayings.set(each, `${sayings.get(each) ?? ""}${meaning};`);
  };
  if (!family) return sayings;
  say(family.name, "name");
  for (const { term, relation, cues = [] } of family.synonyms)
    say(term, `${relation} ${cues.join()}`);
  for (const { term, family: other = "" } of family.confusedWith) say(term, `not ${other}`);
  for (const model of family.oldModels ?? []) say(seriesOf(model), `model ${model}`);
  return sayings;
}

/** A listed model stands for all sizes of its series: Y-160M also for Y-200L. */
function seriesOf(model: string): string {
  return model.includes("-") ? model.slice(0, model.indexOf("-") + 1) : model;
}

function wordsOf(attribute: AttributeDefinition | null): Sayings {
  if (!attribute) return new Map();
  const { name, synonyms, choices } = attribute;
  return new Map([name, ...synonyms, ...choices].map((word) => [termKey(word), ""]));
}

function changedTerms(before: Sayings, after: Sayings): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (term) => before.get(term) !== after.get(term),
  );
}
