import type { Settings } from "meilisearch";

/** Stands in every document: a query for it ranks those that meet the filter without the words. */
export const everyDocument = "everydocument";

const equality = {
  facetSearch: false,
  filter: { equality: true, comparison: false },
};
const comparison = {
  facetSearch: false,
  filter: { equality: false, comparison: true },
};

/**
 * Settings of both indexes. Node has segmented, folded and expanded everything before it comes here, so
 * whatever Meilisearch would do to words is switched off: what meets a query is decided by filters on
 * `words` and `telling`, and `ta` … `td` only serve the order. Hence no dictionary, synonyms or stop words.
 */
export const indexSettings: Settings = {
  searchableAttributes: ["ta", "tb", "tc", "td"],
  displayedAttributes: ["id"],
  filterableAttributes: [
    {
      attributePatterns: [
        "words",
        "telling",
        "family",
        "families",
        "sectors",
        "origin",
        "kind",
        "condition",
        "marks",
        "stated",
        "choices.*",
        "spans.*",
      ],
      features: equality,
    },
    {
      attributePatterns: ["priceMin", "priceMax", "leadTimeDays", "specs.*"],
      features: comparison,
    },
  ],
  sortableAttributes: ["price", "leadTimeDays", "deadlineDay", "published", "id", "specs", "_geo"],
  rankingRules: ["words", "attributeRank", "sort", "published:desc", "id:asc"],
  typoTolerance: { enabled: false },
  prefixSearch: "indexingTime",
  proximityPrecision: "byAttribute",
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["eng"] }],
  faceting: { maxValuesPerFacet: 1000, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 1000 },
};
