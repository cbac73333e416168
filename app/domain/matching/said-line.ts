import type { SpecFigure, SpecValue } from "../supply/spec-value.ts";

/** What a listing says about one requirement. `text`: nothing is filled in, but its words say so. */
export interface OfferedLine {
  readonly figure: SpecFigure;
  readonly source: SpecValue["source"];
  /** Prose may speak of another machine, or a name of another parameter: such a line confirms but never refuses. */
  readonly tentative: boolean;
  /** Words beside the figure that may tell how it is meant: its name, its clause. */
  readonly beside: string;
  /** The words of the listing's text that say it; null for its table. */
  readonly passage: string | null;
}
