import { z } from "zod";

/** Only what is read of Meilisearch's answers; whatever does not look like it is nonsense. */
const count = z.number().int().nonnegative();
const distribution = z.record(z.string(), z.record(z.string(), count));
const hits = z.array(z.object({ id: z.string().min(1).max(100) }));

export const federatedAnswer = z.object({
  hits,
  estimatedTotalHits: count,
  facetsByIndex: z.record(z.string(), z.object({ distribution })).optional(),
});

export type Counted = z.infer<typeof counted>;
const counted = z.object({
  estimatedTotalHits: count,
  facetDistribution: distribution.optional(),
});

/** One result for each query, in their order. */
export const countsOf = (queries: number) =>
  z.object({ results: z.array(counted).length(queries) });

export const healthAnswer = z.object({ status: z.literal("available") });

export const versionAnswer = z.object({ pkgVersion: z.string().regex(/^\d+\.\d+\.\d+/) });

export const documentsAnswer = z.object({
  results: z.array(z.object({ id: z.string(), digest: z.string().default("") })),
  total: count,
});
