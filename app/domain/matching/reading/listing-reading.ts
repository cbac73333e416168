import type { Condition } from "../../supply/listing.ts";
import type { QuantityRange } from "../../units/quantity.ts";
import type { AttributeCode } from "../../vocabulary/vocabulary.ts";
import type { Span } from "./clauses.ts";
import type { Denial } from "./denials.ts";
import type { NamedStandard, ReadFamily, ReadTrait, ReadWords } from "./need-reading.ts";
import type { WordedFigure } from "./worded-figures.ts";

/** What is offered. Only machine and line are equipment. */
export type OfferKind =
  | "machine"
  | "line"
  | "accessory"
  | "consumable"
  | "spare-part"
  | "service"
  | "rental"
  | "software";

export interface ReadFigure {
  readonly attribute: AttributeCode;
  readonly name: string;
  readonly range: QuantityRange;
  /** atLeast, atMost: one end is open as written (≤75 dB). choosable: several sizes are offered (30-45 kW 可选). */
  readonly meaning: "value" | "span" | "choosable" | "atLeast" | "atMost";
  readonly readFrom: "table" | "title" | "text";
  /** False where only the unit tells the attribute. */
  readonly certain: boolean;
  /** Null for the table. */
  readonly span: Span | null;
}

export interface ReadChoice {
  readonly attribute: AttributeCode;
  readonly name: string;
  readonly text: string;
  readonly readFrom: "table" | "title" | "text";
  readonly span: Span | null;
}

export interface ListingReading {
  /** What every span points into: title, model, description, a line each. */
  readonly text: string;
  /** What it is, most likely first. Empty for what is no machine of any family. */
  readonly families: readonly ReadFamily[];
  readonly offers: OfferKind;
  /** The words that tell `offers`; null where nothing contradicts a machine. */
  readonly offersBy: ReadWords | null;
  /** The table's first, then the title's, then the description's; several of one attribute where the text has them. */
  readonly figures: readonly ReadFigure[];
  readonly choices: readonly ReadChoice[];
  readonly traits: readonly ReadTrait[];
  readonly condition: Condition;
  readonly conditionBy: ReadWords | null;
  /** true: made abroad. null: nothing says so (a place in China is the listing's own field). */
  readonly abroad: ReadWords | null;
  /** 贴牌, 贸易商, 代理: how it is supplied, where the text says so. */
  readonly suppliedAs: readonly ReadWords[];
  readonly uses: readonly ReadWords[];
  readonly standards: readonly NamedStandard[];
  /** Figures of the table and of the text with the words around them, whether or not a parameter is known for them. */
  readonly worded: readonly WordedFigure[];
  readonly denials: readonly Denial[];
}
