import { z } from "zod";
import { refuse, ok, type Result } from "#app/domain/shared/result.ts";

const place = z.object({ province: z.string(), city: z.string().nullish() }).nullish();
const amount = z.number().nonnegative().nullish();
const words = z
  .string()
  .nullish()
  .transform((text) => text ?? "");

const figure = z.object({ name: z.string(), value: z.number(), unit: words });
const worded = z.object({ name: z.string(), text: z.string() });

const listing = z.object({
  id: z.string().min(1),
  title: z.string(),
  description: words,
  brand: words,
  model: words,
  supplier: words,
  origin: place,
  specs: z.array(z.union([figure, worded])).default([]),
  priceMin: amount,
  priceMax: amount,
  leadTimeDays: z.number().int().nonnegative().nullish(),
});

/** How the file writes a comparison, by our own name of it. */
export const comparisons = { ">=": "gte", "<=": "lte", "=": "eq", between: "between" } as const;

const wish = figure.extend({
  op: z.enum(Object.keys(comparisons) as (keyof typeof comparisons)[]),
  max: z.number().nullish(),
});

const need = z.object({
  id: z.string().min(1),
  title: z.string(),
  description: words,
  specs: z.array(z.union([wish, worded])).default([]),
  quantity: z.number().int().positive().nullish(),
  budgetMax: amount,
  location: place,
  deadline: z.iso.date().nullish(),
  existing: z
    .object({ name: words, model: words, commissionedYear: z.number().int().nullish() })
    .nullish(),
});

const judgment = z.object({
  need: z.string(),
  listing: z.string(),
  grade: z.number().int().min(0).max(3),
});

const format = z
  .object({
    name: z.string().default("evaluation"),
    listings: z.array(listing),
    needs: z.array(need),
    judgments: z.array(judgment),
    /** Needs that are left out unless they are asked for. */
    heldBack: z.array(z.string()).default([]),
  })
  .superRefine((file, context) => {
    const wrong = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const listings = idsOf(file.listings, "listings", wrong);
    const needs = idsOf(file.needs, "needs", wrong);
    const graded = new Map<string, number>();
    for (const [n, { need: needId, listing: listingId, grade }] of file.judgments.entries()) {
      if (!needs.has(needId)) wrong(["judgments", n, "need"], `no need has the id ${needId}`);
      if (!listings.has(listingId))
        wrong(["judgments", n, "listing"], `no listing has the id ${listingId}`);
      const pair = JSON.stringify([needId, listingId]);
      if ((graded.get(pair) ?? grade) !== grade)
        wrong(["judgments", n], `${needId} and ${listingId} have another grade already`);
      graded.set(pair, grade);
    }
    for (const [n, id] of file.heldBack.entries())
      if (!needs.has(id)) wrong(["heldBack", n], `no need has the id ${id}`);
  });

export type EvaluationFile = z.output<typeof format>;
export type GradedListing = EvaluationFile["listings"][number];
export type GradedNeed = EvaluationFile["needs"][number];

/** Grade by listing, by need. */
export type Grades = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** An evaluation file, or what is wrong with which place of it: “needs[3].specs[0].op: …”. */
export function readEvaluation(json: unknown): Result<EvaluationFile, readonly string[]> {
  const read = format.safeParse(json);
  if (read.success) return ok(read.data);
  return refuse(read.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
}

export function gradesOf({ judgments }: Pick<EvaluationFile, "judgments">): Grades {
  const grades = new Map<string, Map<string, number>>();
  for (const { need: needId, listing: listingId, grade } of judgments) {
    const ofNeed = grades.get(needId) ?? new Map<string, number>();
    grades.set(needId, ofNeed.set(listingId, grade));
  }
  return grades;
}

/** The same pairs seen from the listings: grade by need, by listing; only of these needs. */
export function mirrored(grades: Grades, needIds: ReadonlySet<string>): Grades {
  return gradesOf({
    judgments: [...grades].flatMap(([needId, ofNeed]) =>
      needIds.has(needId)
        ? [...ofNeed].map(([listingId, grade]) => ({ need: listingId, listing: needId, grade }))
        : [],
    ),
  });
}

function idsOf(
  rows: readonly { readonly id: string }[],
  noun: string,
  wrong: (path: PropertyKey[], message: string) => void,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [n, { id }] of rows.entries()) {
    if (ids.has(id)) wrong([noun, n, "id"], `${id} stands here twice`);
    ids.add(id);
  }
  return ids;
}

function placeOf(path: readonly PropertyKey[]): string {
  const words = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return words.join("").replace(/^\./, "") || "file";
}
