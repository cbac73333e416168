import { ok } from "#app/domain/shared/result.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import { question } from "./verb.ts";

export interface FamilyCounts {
  /** Published listings by their own family, narrower ones apart. */
  readonly listings: ReadonlyMap<FamilyCode, number>;
  readonly needs: ReadonlyMap<FamilyCode, number>;
}

/** How many published listings and needs each equipment family has. */
export const viewFamilies = question<null, FamilyCounts>({
  name: "view-families",
  access: "anyone",
  async answer({ ports: { store } }) {
    const [listings, needs] = await Promise.all([
      store.listings.countByFamily(),
      store.needs.countByFamily(),
    ]);
    return ok({ listings, needs });
  },
});
