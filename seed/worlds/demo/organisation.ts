import type { TrustLevel } from "#app/domain/people/organisation.ts";
import type { Province } from "#app/domain/shared/place.ts";
import type { FamilyCode } from "#app/domain/vocabulary/vocabulary.ts";
import type { Voice } from "./voices.ts";

export interface DemoOrganisation {
  /** Part of the ids: never changes. */
  readonly key: string;
  readonly name: string;
  readonly province: Province;
  readonly city: string;
  readonly trust: TrustLevel;
  /** The invented person of its contact card. */
  readonly person: string;
}

export interface DemoSupplier extends DemoOrganisation {
  readonly brand: string;
}

/** The first suppliers: rows without `by` fall to them, and their texts end in a sentence of their own. */
export interface VoicedSupplier extends DemoSupplier {
  readonly voice: Voice;
  /** It takes its turn in offering these. */
  readonly families: readonly FamilyCode[];
}

/** Key, name with 示例, place ("湖北 武汉"), step of trust, family name of its invented person. */
export type FactoryRow = readonly [
  key: string,
  name: string,
  place: `${Province} ${string}`,
  trust: TrustLevel,
  surname: string,
];

/** A factory's columns and the brand, "" for none. */
export type SupplierRow = readonly [...row: FactoryRow, brand: string];

export type VoicedSupplierRow = readonly [...row: SupplierRow, voice: Voice, families: string];

export function factoryOf([key, name, place, trust, surname]: FactoryRow): DemoOrganisation {
  const [province, city] = place.split(" ") as [Province, string];
  return { key, name, province, city, trust, person: `示例联系人·${surname}` };
}

export function supplierOf([key, name, place, trust, surname, brand]: SupplierRow): DemoSupplier {
  return { ...factoryOf([key, name, place, trust, surname]), brand };
}

export function voicedSupplierOf([
  key,
  name,
  place,
  trust,
  surname,
  brand,
  voice,
  families,
]: VoicedSupplierRow): VoicedSupplier {
  return {
    ...supplierOf([key, name, place, trust, surname, brand]),
    voice,
    families: families.split(" ").filter((code) => code !== ""),
  };
}
