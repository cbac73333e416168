import type { SectorRow } from "#app/domain/policy/sector-row.ts";
import { sectorName } from "#app/domain/policy/sector-row.ts";
import { placeName, type Place } from "#app/domain/shared/place.ts";
import { formatRange } from "#app/domain/units/format-quantity.ts";
import { choicesNamed } from "#app/domain/matching/compare-words.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import { convertRange } from "#app/domain/units/convert.ts";
import type { QuantityRange } from "#app/domain/units/quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type {
  EquipmentFamily,
  FamilyCode,
  SectorRowId,
} from "#app/domain/vocabulary/vocabulary.ts";
import type { OriginFacet, SpecChoice, SpecSpan } from "#app/use-cases/search-port.ts";

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

/**
 * What can be filtered: figures in canonical units and choices of the vocabulary, by the first line of each
 * attribute. Words where a figure belongs and units of another kind state nothing that could be compared.
 */
export function statedSpecs(
  { vocabulary }: ProjectionReference,
  lines: readonly SpecValue[],
): { readonly specs: readonly SpecSpan[]; readonly choices: readonly SpecChoice[] } {
  const specs = new Map<string, SpecSpan>();
  const choices = new Map<string, readonly SpecChoice[]>();
  for (const { attribute: code, figure } of lines) {
    const attribute = code === null ? null : vocabulary.attribute(code);
    if (!attribute || specs.has(attribute.code) || choices.has(attribute.code)) continue;
    if (attribute.kind === "choice") {
      const text = figure.kind === "words" ? figure.text : formatRange(figure);
      const named = choicesNamed(text, attribute);
      const values = named.length > 0 ? [...new Set(named)].sort() : [""];
      choices.set(
        attribute.code,
        values.map((value) => ({ attribute: attribute.code, value })),
      );
    } else if (attribute.unit !== null && figure.kind === "quantity") {
      const moved = convertRange(figure, attribute.unit);
      if (!moved.ok || (moved.value.min === null && moved.value.max === null)) continue;
      const { min, max } = moved.value;
      specs.set(attribute.code, { attribute: attribute.code, min, max });
    }
  }
  return { specs: [...specs.values()], choices: [...choices.values()].flat() };
}
