import type { Mark } from "#app/domain/catalogue/mark.ts";
import type { Need } from "#app/domain/demand/need.ts";
import type { Condition, Listing, ListingKind } from "#app/domain/supply/listing.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Instant } from "#app/domain/shared/time.ts";
import type { FamilyCode, SectorRowId } from "#app/domain/vocabulary/vocabulary.ts";

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
  readonly facets: readonly FacetName[];
  readonly sort: SortOrder;
  /** From 1; pages stop at 1,000 hits. */
  readonly page: number;
  readonly perPage: number;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchPage {
  readonly ids: readonly Id[];
  readonly total: number;
  /** Each facet counts as if its own filter were not set. */
  readonly facets: Partial<Record<FacetName, readonly FacetCount[]>>;
  /** The second engine answered, because the first one failed. */
  readonly fellBack?: boolean;
}

/** What matching asks for: everything that could fit, in the engine's own order. */
export interface CandidateRequest {
  readonly index: SearchIndex;
  readonly families: readonly FamilyCode[];
  /** Rare words of the posting, already segmented; the engine weighs them. */
  readonly terms: readonly string[];
  readonly models: readonly string[];
  readonly limit: number;
}

export interface SearchEngine {
  readonly name: "postgres" | "meilisearch";
  search(request: SearchRequest): Promise<SearchPage>;
  candidates(request: CandidateRequest): Promise<readonly Id[]>;
  /** Whether it answers, and how far it is behind Postgres. */
  health(): Promise<{ readonly healthy: boolean; readonly lagSeconds: number }>;
}

/** The pure projection of a posting: an allow-list, and nothing of what is not published. */
export interface SearchDocuments {
  listing(listing: Listing, marks: readonly Mark[]): SearchDocument | null;
  need(need: Need): SearchDocument | null;
}

/** Where the PostgreSQL engine's projection is written: in the verb's own transaction. */
export interface SearchProjection {
  put(document: SearchDocument): Promise<void>;
  putMany(documents: readonly SearchDocument[]): Promise<void>;
  remove(index: SearchIndex, id: Id): Promise<void>;
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

/** Segmentation and synonyms, shared by both engines. */
export interface TextAnalysis {
  query(text: string): AnalysedQuery;
  /** Words of a long text that are worth asking for, vocabulary terms first. */
  telling(text: string): { readonly terms: readonly string[]; readonly models: readonly string[] };
}
