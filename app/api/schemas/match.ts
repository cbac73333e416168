import { z } from "zod";
import { matchTiers, verdictWords } from "#app/domain/matching/match.ts";
import { equipmentSchema } from "./equipment.ts";
import { needSchema, requirementSchema } from "./need.ts";

const judged = {
  tier: z.enum(matchTiers).meta({
    description: "fit 全部硬性要求满足、open 有待确认、near 相近设备、failing 有硬性要求不满足",
  }),
  score: z.number().min(0).max(1),
  parts: z.array(z.object({ criterion: z.string(), score: z.number(), reason: z.string() })),
  verdicts: z.array(
    z.object({
      requirement: requirementSchema,
      verdict: z.enum(verdictWords),
      wanted: z.string(),
      offered: z.string(),
      reason: z.string(),
    }),
  ),
};

export const matchedListingSchema = z
  .object({ listing: equipmentSchema, ...judged })
  .meta({ id: "MatchedListing" });
export const matchedNeedSchema = z
  .object({ need: needSchema, ...judged })
  .meta({ id: "MatchedNeed" });
