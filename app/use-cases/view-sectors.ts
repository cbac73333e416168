import type { SectorRow } from "#app/domain/policy/sector-row.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { SectorRowId } from "#app/domain/vocabulary/vocabulary.ts";
import { question } from "./verb.ts";

export interface SectorCounts {
  readonly listings: Readonly<Record<SectorRowId, number>>;
  readonly needs: Readonly<Record<SectorRowId, number>>;
}

interface SectorsView {
  readonly rows: readonly SectorRow[];
  readonly counts: SectorCounts;
}

/** All 专栏 rows and body scopes with how many published listings and needs carry each. */
export const viewSectors = question<null, SectorsView>({
  name: "view-sectors",
  access: "anyone",
  async answer({ ports }) {
    const [listings, needs] = await Promise.all([
      ports.store.listings.countBySector(),
      ports.store.needs.countBySector(),
    ]);
    return ok({
      rows: ports.reference.sectorRows,
      counts: { listings: Object.fromEntries(listings), needs: Object.fromEntries(needs) },
    });
  },
});
