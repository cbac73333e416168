import type { Condition } from "../../supply/listing.ts";
import type { FoundQuantity } from "../../units/find-quantities.ts";
import type { QuantityRange } from "../../units/quantity.ts";
import type { AttributeCode, FamilyCode } from "../../vocabulary/vocabulary.ts";
import type { Span } from "./clauses.ts";
import type { Denial } from "./denials.ts";
import type { NamedMachine } from "./stated-figures.ts";
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
  readonly readFrom: "title" | "text";
  /** False where only the unit tells the attribute. */
  readonly certain: boolean;
  readonly span: Span;
}

export interface ReadChoice {
  readonly attribute: AttributeCode;
  readonly name: string;
  readonly text: string;
  readonly readFrom: "title" | "text";
  readonly span: Span;
}

/** What title and description say of a family's attributes, beside the table. */
export interface ReadParameters {
  /** The title's first, then the description's; several of one attribute where the text has them. */
  readonly figures: readonly ReadFigure[];
  readonly choices: readonly ReadChoice[];
}

export interface ListingReading extends ReadParameters {
  /** What every span points into: title, model, description, a line each. */
  readonly text: string;
  /** What it is, most likely first. Empty for what is no machine of any family. */
  readonly families: readonly ReadFamily[];
  readonly offers: OfferKind;
  /** The words that tell `offers`; null where nothing contradicts a machine. */
  readonly offersBy: ReadWords | null;
  /** The family whose attributes `figures` and `choices` are of; null where none is known. */
  readonly as: FamilyCode | null;
  /** Where the text has a figure with a unit or names a machine: what it says of another family's attributes is read by them. */
  readonly found: readonly FoundQuantity[];
  readonly named: readonly NamedMachine[];
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
  /** The words that say that it is for a laboratory or a household; null where nothing says so. */
  readonly smallScale: ReadWords | null;
  /** Machines that it says it stands beside (接在压片机出口, 压力机另购): whatever it is, it is none of these. */
  readonly beside: readonly FamilyCode[];
}
