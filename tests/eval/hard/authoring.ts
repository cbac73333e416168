/** A need as it is written down in a source: money in 万元 for the whole quantity. */
export interface AuthoredNeed {
  readonly title: string;
  readonly text: string;
  /** "名称>=数值 单位", also <= and =, or "名称 between 低..高 单位". */
  readonly specs?: readonly string[];
  readonly count: number;
  readonly budget: number;
  readonly at: string;
  readonly by: string;
  /** "名称/型号/投用年"; "-" stands for unknown. */
  readonly old?: string;
}

/**
 * A listing: one grade per need of its cluster ("3", "31"; "-" is not judged), title, description,
 * city, price per set in 万元 ("12-15"), delivery in days, spec rows "名称=数值 单位; 名称=文字", model.
 */
export type AuthoredListing = readonly [
  grades: string,
  title: string,
  text: string,
  at: string,
  price: string,
  days: number,
  specs: string,
  model?: string,
];

/** One or two needs with the listings that were judged against them; suppliers are taken in turn. */
export interface Cluster {
  readonly from: readonly string[];
  readonly needs: readonly AuthoredNeed[];
  readonly listings: readonly AuthoredListing[];
}
