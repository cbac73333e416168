/** Where a posting begins; `?text=` is what it is read from. */
export const postingPaths = {
  listing: "/workbench/listings/new",
  need: "/workbench/needs/new",
} as const;
