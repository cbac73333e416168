import { foldText } from "../../units/fold-text.ts";
import type { FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary-of.ts";
import type { ListingReading, ReadChoice, ReadFigure, ReadParameters } from "./listing-reading.ts";
import { offeredFigures } from "./offered-figures.ts";
import { statedChoices } from "./stated-choices.ts";
import type { TextFacts } from "./stated-figures.ts";

/** The figures that a listing's text gives for the attributes of a family. */
export function figuresRead(
  title: string,
  facts: TextFacts,
  as: FamilyCode | null,
  vocabulary: Vocabulary,
): ReadFigure[] {
  const family = as === null ? null : vocabulary.family(as);
  return family ? offeredFigures(title, facts, family, vocabulary) : [];
}

/** The choices that it states for them. */
export function choicesRead(
  title: string,
  text: string,
  as: FamilyCode | null,
  vocabulary: Vocabulary,
): ReadChoice[] {
  const attributes = as === null ? [] : vocabulary.attributesOf(as);
  return statedChoices(text, attributes).map(({ attribute, choice, from, to }) => ({
    attribute: attribute.code,
    name: attribute.name,
    text: choice,
    readFrom: to <= title.length ? "title" : "text",
    span: { from, to },
  }));
}

type Kept = { -readonly [key in keyof ReadParameters]?: ReadParameters[key] };
const known = new WeakMap<ListingReading, Map<FamilyCode, Kept>>();

function keptOf(reading: ListingReading, as: FamilyCode): Kept {
  const all = known.get(reading) ?? new Map<FamilyCode, Kept>();
  known.set(reading, all);
  const kept = all.get(as) ?? {};
  all.set(as, kept);
  return kept;
}

/** What a listing that is read says of another family's attributes; read once for a reading and a family. */
export function figuresAs(
  reading: ListingReading,
  as: FamilyCode,
  { title }: { readonly title: string },
  vocabulary: Vocabulary,
): readonly ReadFigure[] {
  if (reading.as === as) return reading.figures;
  const kept = keptOf(reading, as);
  return (kept.figures ??= figuresRead(
    title,
    {
      folded: foldText(reading.text).toLowerCase(),
      found: reading.found,
      mentions: reading.named,
    },
    as,
    vocabulary,
  ));
}

/** The same for choices. */
export function choicesAs(
  reading: ListingReading,
  as: FamilyCode,
  { title }: { readonly title: string },
  vocabulary: Vocabulary,
): readonly ReadChoice[] {
  if (reading.as === as) return reading.choices;
  const kept = keptOf(reading, as);
  return (kept.choices ??= choicesRead(title, reading.text, as, vocabulary));
}
