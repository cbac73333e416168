import type { TitlePart } from "./title-parts.tsx";

/** Something that may be meant by what is being typed. */
export interface SuggestionItem {
  readonly parts: readonly TitlePart[];
  /** The canonical name, or how many there are; may be empty. */
  readonly note: string;
  readonly to: string;
}

export interface SuggestionGroup {
  readonly label: string;
  readonly items: readonly SuggestionItem[];
}

/** The address that answers with groups as JSON: `?in=equipment&q=…`. */
export const suggestPath = "/suggest";
