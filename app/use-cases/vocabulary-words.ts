import {
  attributeAsFields,
  type AttributeFields,
} from "#app/domain/vocabulary/attribute-fields.ts";
import type { VocabularyBody, VocabularySubject } from "#app/domain/vocabulary/change.ts";
import {
  familyAsFields,
  type FamilyFields,
  type Known,
} from "#app/domain/vocabulary/family-fields.ts";
import type { VocabularyData } from "#app/domain/vocabulary/vocabulary.ts";
import type { Tokens } from "./ports.ts";

/** What codes are looked up in when bodies are read and written. */
export function knownIn({ families, attributes }: VocabularyData): Known {
  return {
    families: new Map(families.map((family) => [family.code, family])),
    attributes: new Map(attributes.map((attribute) => [attribute.code, attribute])),
  };
}

export function fieldsOf(body: VocabularyBody, known: Known): FamilyFields | AttributeFields {
  return "kind" in body ? attributeAsFields(body) : familyAsFields(body, known);
}

const nothing: Known = { families: new Map(), attributes: new Map() };

/** Tells one text of a code from another: a form carries it, so that nobody changes what they have not seen. */
export function markOf(
  subject: VocabularySubject,
  body: VocabularyBody | null,
  tokens: Pick<Tokens, "digest">,
): string {
  if (!body) return "";
  return tokens.digest(JSON.stringify([subject, fieldsOf(body, nothing)])).slice(0, 16);
}
