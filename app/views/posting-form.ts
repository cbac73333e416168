import type { SelectGroup, SelectOption } from "#app/components/form/index.ts";
import { rowLabel } from "#app/domain/policy/sector-row.ts";
import { provinces, type Place } from "#app/domain/shared/place.ts";
import { unit } from "#app/domain/units/units.ts";
import type { Direction } from "#app/domain/vocabulary/vocabulary.ts";
import { withSource } from "#app/forms/field-source.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { Duplicate } from "#app/domain/supply/duplicates.ts";
import type { OwnOffer, Reference } from "#app/use-cases/ports.ts";

/** One attribute of the family as a line of the form. */
export interface AttributeLine {
  readonly code: string;
  readonly name: string;
  readonly direction: Direction;
  readonly units: readonly SelectOption[];
  /** Only for a choice. */
  readonly choices: readonly SelectOption[];
  readonly isFigure: boolean;
}

export interface SectorChoice {
  readonly id: string;
  readonly label: string;
  readonly scope: string;
}

/** What both posting forms offer to choose from. */
export interface PostingFormChoices {
  readonly families: readonly SelectGroup[];
  readonly familyName: string | null;
  readonly provinces: readonly SelectOption[];
  readonly attributes: readonly AttributeLine[];
  /** Rows of the family first; the rest folds. */
  readonly sectors: {
    readonly proposed: readonly SectorChoice[];
    readonly others: readonly SectorChoice[];
  };
}

export function postingFormChoices(
  { vocabulary, sectorRows }: Reference,
  family: string | null,
): PostingFormChoices {
  const known = family ? vocabulary.family(family) : null;
  const choices = sectorRows
    .filter((row) => row.kind === "equipment" || row.kind === "body")
    .map((row) => ({ id: row.id, label: `${row.sector}（${rowLabel(row)}）`, scope: row.scope }));
  const own = new Set(known?.sectorRows ?? []);
  return {
    families: vocabulary.groups().map((group) => ({
      title: group.name,
      options: group.families.map(({ code, name }) => ({ value: code, label: name })),
    })),
    familyName: known?.name ?? null,
    provinces: provinces.map((name) => ({ value: name, label: name })),
    attributes: known
      ? vocabulary.attributesOf(known.code).map((attribute) => ({
          code: attribute.code,
          name: attribute.name,
          direction: attribute.direction,
          isFigure: attribute.kind !== "choice" && attribute.kind !== "text",
          units: attribute.allowedUnits.map((code) => ({
            value: code,
            label: unitLabel(code),
          })),
          choices: attribute.choices.map((choice) => ({ value: choice, label: choice })),
        }))
      : [],
    sectors: {
      proposed: choices.filter(({ id }) => own.has(id)),
      others: choices.filter(({ id }) => !own.has(id)),
    },
  };
}

/** Counts carry no symbol: the number stands alone. */
function unitLabel(code: string): string {
  return unit(code)?.symbol || "（个数）";
}

/** A new form: the family of the address, its 专栏 rows proposed. */
export function newPostingValues({ vocabulary }: Reference, family: string | null): FormValues {
  const known = family ? vocabulary.family(family) : null;
  return known ? { family: [known.code], sectorRows: [...known.sectorRows] } : {};
}

/** The organisation's own place, marked as an assumption. */
export function assumedPlace(prefix: "origin" | "site", { province, city }: Place): FormValues {
  const field = `${prefix}.province`;
  const values = { [field]: [province], [`${prefix}.city`]: [city ?? ""] };
  return withSource(values, field, { source: "inferred", passage: "按本企业所在地" });
}

/** One's own posting that seems to say the same. */
export interface SamePosting {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly model: string;
  readonly status: PostingStatus;
  /** 型号相同, 标题相近 */
  readonly why: string;
}

const sameness = { model: "型号相同", title: "标题和类别相近" } as const;

export function samePostings(same: readonly Duplicate<OwnOffer>[], page: (id: string) => string) {
  return same.map((each): SamePosting => ({
    id: each.id,
    to: page(each.id),
    title: each.title || untitled,
    model: each.model,
    status: each.status,
    why: sameness[each.sameness],
  }));
}

/** What a draft without a title is called. */
export const untitled = "未命名草稿";
