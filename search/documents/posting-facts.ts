import type { SectorRow } from "#app/domain/policy/sector-row.ts";
import { sectorName } from "#app/domain/policy/sector-row.ts";
import { placeName, type Place } from "#app/domain/shared/place.ts";
import { formatRange } from "#app/domain/units/format-quantity.ts";
import type { QuantityRange } from "#app/domain/units/quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type {
  EquipmentFamily,
  FamilyCode,
  SectorRowId,
} from "#app/domain/vocabulary/vocabulary.ts";
import type { OriginFacet } from "#app/use-cases/search-port.ts";

/** The reference data that a projection reads. */
export interface ProjectionReference {
  readonly vocabulary: Vocabulary;
  readonly sectorRows: readonly SectorRow[];
}

/** The family and everything broader, nearest first; empty for none and for a code that is gone. */
export function lineage(
  { vocabulary }: ProjectionReference,
  code: FamilyCode | null,
): readonly EquipmentFamily[] {
  if (code === null) return [];
  return [code, ...vocabulary.ancestors(code)].flatMap((each) => vocabulary.family(each) ?? []);
}

export function sectorNames(
  { sectorRows }: ProjectionReference,
  ids: readonly SectorRowId[],
): string[] {
  return sectorRows.filter((row) => ids.includes(row.id)).map(sectorName);
}

export function originFacet({ province }: Place): OriginFacet {
  return province === "湖北" || province === "广东" || province === "重庆" ? province : "其他";
}

/** 湖北襄阳 by its two words. */
export function placeWords(place: Place): string {
  return [...new Set([place.province, place.city ?? place.province, placeName(place)])].join(" ");
}

/** One text of its pieces; a line break keeps words of two pieces apart. */
export function joined(...pieces: readonly (string | readonly string[])[]): string {
  return pieces
    .flat()
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .join("\n");
}

/** 额定功率 132 kW; a count says of what: 极数 4极. */
export function figureWords(name: string, range: QuantityRange): string {
  const counted = range.unit === "pcs" && name.endsWith("数") ? name.slice(0, -1) : "";
  return `${name} ${formatRange(range)}${counted}`;
}
