import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { Condition, Listing, ListingKind } from "#app/domain/supply/listing.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Coordinates } from "#app/domain/shared/coordinates.ts";
import type { Place } from "#app/domain/shared/place.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { AttributeCode, FamilyCode, SectorRowId } from "#app/domain/vocabulary/vocabulary.ts";

/** The two things that can be searched. */
export const searchIndexes = ["equipment", "needs"] as const;
export type SearchIndex = (typeof searchIndexes)[number];

export const originFacets = ["湖北", "广东", "重庆", "其他"] as const;
export type OriginFacet = (typeof originFacets)[number];

/** Filters that are a set of values: OR inside one, AND across. */
export const facetNames = ["family", "sector", "origin", "kind", "condition", "mark"] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ["relevance", "newest", "price", "lead-time", "deadline"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** By the figure that an offer states: the lower end of a span upwards, the upper end downwards; unstated last. */
export interface SpecSort {
  readonly attribute: AttributeCode;
  readonly descending: boolean;
}

/** The nearest first, by the great circle between the centres of cities. */
export interface NearSort {
  readonly near: Place;
}

/** A figure that an offer states, in the canonical unit of the attribute; at most one end is open. */
export interface SpecSpan {
  readonly attribute: AttributeCode;
  readonly min: number | null;
  readonly max: number | null;
}

/** A choice that an offer states; "" where its words name none of the attribute's choices. */
export interface SpecChoice {
  readonly attribute: AttributeCode;
  readonly value: string;
}

/**
 * What is asked of one attribute, in its canonical unit; any of it is enough. A span meets a range when they
 * overlap, ends included; `missing` asks for offers that state nothing.
 */
export interface SpecFilter {
  readonly min: number | null;
  readonly max: number | null;
  readonly values: readonly string[];
  readonly missing: boolean;
}
export type SpecFilters = Readonly<Record<AttributeCode, SpecFilter>>;

/** An attribute that is counted: figures in round buckets (`whole`: they are whole numbers), or choices by value. */
export type SpecFacet =
  | { readonly kind: "range"; readonly attribute: AttributeCode; readonly whole: boolean }
  | { readonly kind: "choice"; readonly attribute: AttributeCode };

/** Counts of one attribute as if its own filter were not set. */
export type SpecCounts =
  | {
      readonly kind: "range";
      /**
       * [from, to) where the figures lie, null for an open end; none for fewer than five. A span counts in every
       * one that it touches, with one end open by the other.
       */
      readonly buckets: readonly {
        readonly from: number | null;
        readonly to: number | null;
        readonly count: number;
      }[];
      readonly stated: number;
      readonly missing: number;
    }
  | {
      readonly kind: "choice";
      readonly values: readonly FacetCount[];
      readonly stated: number;
      readonly missing: number;
    };

/**
 * What the index holds of a published posting: a pure allow-list. No contact data, no organisation
 * secrets; everything can be rebuilt from Postgres.
 */
export interface SearchDocument {
  readonly index: SearchIndex;
  readonly id: Id;
  readonly organisationId: Id;
  /** Most telling first: title and model; brand, family and sector names, specs; description; uses of the family. */
  readonly texts: {
    readonly a: string;
    readonly b: string;
    readonly c: string;
    readonly d: string;
  };
  /** Model numbers as written, for joined and split tokens. */
  readonly models: readonly string[];
  readonly family: FamilyCode | null;
  /** The family and everything broader, so that a broader family's filter finds it. */
  readonly families: readonly FamilyCode[];
  readonly sectors: readonly SectorRowId[];
  readonly origin: OriginFacet;
  /** Where it is made, or will stand. */
  readonly at: Coordinates;
  readonly kind: ListingKind | null;
  readonly condition: Condition | null;
  /** efficiency-1 … efficiency-3, efficiency-below-3 */
  readonly marks: readonly string[];
  /** 分 */
  readonly priceMin: number | null;
  readonly priceMax: number | null;
  readonly leadTimeDays: number | null;
  /** Days since 1970-01-01; needs only. */
  readonly deadlineDay: number | null;
  /** One an attribute. */
  readonly specs: readonly SpecSpan[];
  readonly choices: readonly SpecChoice[];
  readonly publishedAt: Instant;
}

/** One word of a query and everything that means it. A document has to meet every group that is not optional. */
export interface TermGroup {
  /** Each alternative is a list of tokens that must all be present; the first is the word as typed. */
  readonly alternatives: readonly (readonly string[])[];
  /** A document classified in one of these families meets the group without the words. */
  readonly families: readonly FamilyCode[];
  /**
   * Only documents without a family or in one of these broader families may meet the group by its
   * words: a chiller that mentions 空压机 is no compressor. Null when the group names no family.
   */
  readonly looseFamilies: readonly FamilyCode[] | null;
  /** The last word while it may still be typed. */
  readonly prefix: boolean;
  /** A side word of a long sentence: it lifts a document in the order of relevance and is never asked for. */
  readonly optional: boolean;
}

/** A query that has been through analysis; engines only execute it. */
export interface SearchRequest {
  readonly index: SearchIndex;
  readonly groups: readonly TermGroup[];
  readonly filters: Partial<Record<FacetName, readonly string[]>>;
  /** 分 per set; a document meets it when its price span overlaps. */
  readonly price?: { readonly min: number | null; readonly max: number | null };
  readonly leadTimeMax?: number | null;
  readonly specs?: SpecFilters;
  readonly facets: readonly FacetName[];
  readonly specFacets?: readonly SpecFacet[];
  readonly sort: SortOrder | SpecSort | NearSort;
  /** From 1; pages stop at 1,000 hits. */
  readonly page: number;
  readonly perPage: number;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** How many there are; `atLeast`: there may be more, they were counted no further. */
export interface Total {
  readonly total: number;
  readonly atLeast?: boolean;
}

/** The total alone. */
export function totalOf({ total, atLeast }: Total): Total {
  return atLeast ? { total, atLeast } : { total };
}

/** Facets that are counted among the first so many documents of a broad request: there may be more of each value. */
export interface Sampled {
  readonly documents: number;
  readonly facets: readonly FacetName[];
  readonly specs: readonly AttributeCode[];
}

export interface SearchPage extends Total {
  readonly ids: readonly Id[];
  /** Missing where every facet counts all. */
  readonly sampled?: Sampled;
  /** Each facet counts as if its own filter were not set. */
  readonly facets: Partial<Record<FacetName, readonly FacetCount[]>>;
  /** Of the attributes that were asked for; missing where none was. */
  readonly specs?: Readonly<Record<AttributeCode, SpecCounts>>;
  /** Where nothing is found: how many there are without the filter, for each facet that is filtered. */
  readonly without?: Partial<Record<FacetName, Total>>;
  /** The same for each attribute that is filtered. */
  readonly withoutSpecs?: Readonly<Record<AttributeCode, Total>>;
  /** The second engine answered, because the first one failed. */
  readonly fellBack?: boolean;
}

/** A posting as the indexes name it. */
export interface PostingRef {
  readonly index: SearchIndex;
  readonly id: Id;
}

export type EngineName = "postgres" | "meilisearch";

/**
 * Why PostgreSQL answers although Meilisearch is configured. away: no connection, or its own error; slow: no
 * answer in time; nonsense: an answer that cannot be read; unready: no index yet, or its key is refused;
 * behind: it answers, and changes of the time when it did not are still on their way.
 */
export const engineTroubles = ["away", "slow", "nonsense", "unready", "behind"] as const;
export type EngineTrouble = (typeof engineTroubles)[number];

export interface SearchHealth {
  /** The engine that is configured answers, and searches go to it. */
  readonly healthy: boolean;
  /** Age of the oldest change that searches do not see yet. */
  readonly lagSeconds: number;
  /** Postings whose last change searches do not see yet. */
  readonly behind: number;
  /** Who answers searches now. */
  readonly answeredBy: EngineName;
  readonly trouble: EngineTrouble | null;
}

/** What matching asks for: everything that could fit, in the engine's own order. */
export interface CandidateRequest {
  readonly index: SearchIndex;
  readonly families: readonly FamilyCode[];
  /** Those of them that are the likeliest. */
  readonly likeliest: readonly FamilyCode[];
  /** What the machine is called: postings that bear such a name in title or specs and are of no such family. */
  readonly names: readonly string[];
  /** What it is used for, a few phrases: asked for where few documents say the same. */
  readonly uses: readonly string[];
  /** Rare words of the posting, already segmented; the engine weighs them. */
  readonly terms: readonly string[];
  readonly models: readonly string[];
  /** What is stated: of the families what states anything else comes last, and what meets more of it comes earlier. */
  readonly specs: SpecFilters;
  readonly limit: number;
}

export interface SearchEngine {
  readonly name: EngineName;
  search(request: SearchRequest): Promise<SearchPage>;
  candidates(request: CandidateRequest): Promise<readonly Id[]>;
  /** From now on searches show these postings as they are committed; takes a moment, and never throws. */
  show(postings: readonly PostingRef[]): Promise<void>;
  /** Whether it answers, and how far it is behind Postgres. Throws only when PostgreSQL is the engine and away. */
  health(): Promise<SearchHealth>;
}

/** The pure projection of a posting: an allow-list, and nothing of what is not published. */
export interface SearchDocuments {
  listing(listing: Listing, marks: readonly Mark[]): SearchDocument | null;
  need(need: Need): SearchDocument | null;
}

/** A document's words as PostgreSQL holds them, and the digest of all that it says. */
export interface DocumentCut {
  readonly vector: string;
  readonly digest: string;
  /** Of the analysis that cut it. */
  readonly version: string;
}

/** One cut for each document, in order. */
export type CutDocuments = (
  documents: readonly SearchDocument[],
) => Promise<readonly DocumentCut[]>;

/** Where the PostgreSQL engine's projection is written: in the verb's own transaction. */
export interface SearchProjection {
  put(document: SearchDocument): Promise<void>;
  putMany(documents: readonly SearchDocument[]): Promise<void>;
  remove(index: SearchIndex, id: Id): Promise<void>;
  /**
   * Writes these postings anew from their documents (null: none), which come from rows that are held; says
   * how many of them said something else before. cut: takes the words apart elsewhere, for bulk loads.
   */
  renew(
    index: SearchIndex,
    current: ReadonlyMap<Id, SearchDocument | null>,
    cut?: CutDocuments,
  ): Promise<number>;
  /** What was put or removed through it so far; empty where no other engine has to follow. */
  written(): readonly PostingRef[];
}

/** What a query means: groups for the engine, words to mark in titles, the family it names. */
export interface AnalysedQuery {
  readonly groups: readonly TermGroup[];
  readonly family: FamilyCode | null;
  /** A name that may mean several machines, all of which are searched. */
  readonly either: { readonly term: string; readonly families: readonly FamilyCode[] } | null;
  /** The same question asked less strictly, for when nothing is found; null when it cannot be. */
  readonly relaxed: RelaxedQuery | null;
  /** Surface words to highlight, longest first. */
  readonly highlights: readonly string[];
}

/** Filters are never part of it: they stay. */
export interface RelaxedQuery {
  readonly groups: readonly TermGroup[];
  readonly family: FamilyCode | null;
  /** Words that are no longer required, as typed. */
  readonly words: readonly string[];
}

/** Words of a query that are probably misspelt. */
export interface Correction {
  /** The query with the words that are probably meant. */
  readonly text: string;
  /** At least one, in order: as typed, and as meant. */
  readonly changes: readonly { readonly from: string; readonly to: string }[];
  /** False while other words are as likely. */
  readonly sure: boolean;
  /** The query with those other words, the likeliest first. */
  readonly others: readonly string[];
}

/** A family and the name of it that is being typed. */
export interface FamilySuggestion {
  readonly family: FamilyCode;
  readonly term: string;
  /** What of the name has been typed, as places in it. */
  readonly from: number;
  readonly to: number;
}

/** Segmentation and synonyms, shared by both engines. */
export interface TextAnalysis {
  query(text: string): AnalysedQuery;
  /**
   * What may be meant where the words of a query find little; null when nothing in it looks misspelt.
   * It knows the vocabulary, not the documents: whether a word stands in one is for who asks to find out.
   */
  correction(text: string): Correction | null;
  /** Families that are close to what a query asks for, the closest first: by the family it names, else by its words. */
  nearFamilies(text: string): readonly FamilyCode[];
  /** Families whose names are being typed, in characters or in pinyin, the nearest first. */
  suggestFamilies(text: string, limit: number): readonly FamilySuggestion[];
  /** Words of a long text that are worth asking for, vocabulary terms first. */
  telling(text: string): { readonly terms: readonly string[]; readonly models: readonly string[] };
}
