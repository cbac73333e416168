import type { NeedContent, OldMachine } from "#app/domain/demand/need.ts";
import { parseMoney, type Fen } from "#app/domain/shared/money.ts";
import type { Place } from "#app/domain/shared/place.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import {
  isDigital,
  type Condition,
  type ListingContent,
  type ListingKind,
  type ServiceTerms,
  type UsedMachine,
} from "#app/domain/supply/listing.ts";
import type {
  EquipmentFamily,
  FamilyCode,
  SectorRowId,
} from "#app/domain/vocabulary/vocabulary.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { OfferRow, WantRow } from "./offer.ts";
import { offers } from "./offers/index.ts";
import {
  demoFactories,
  demoSuppliers,
  type DemoOrganisation,
  type DemoSupplier,
} from "./organisations.ts";
import { pick, randomFrom, shuffled, type Random } from "./random.ts";
import { readRequirements, readSpecs } from "./spec-line.ts";
import { closings } from "./voices.ts";
import { changedOffer, waitingOffers, waitingWants } from "./waiting.ts";
import { wants } from "./wants/index.ts";

/** A posting as it should stand in the end; organisation and title together name it. */
export interface DemoPosting<Content> {
  /** Key of the organisation. */
  readonly organisation: string;
  readonly content: Content;
  readonly status: PostingStatus;
}

export interface World {
  readonly organisations: readonly DemoOrganisation[];
  readonly listings: readonly DemoPosting<ListingContent>[];
  readonly needs: readonly DemoPosting<NeedContent>[];
}

/** The demo world 示例: the same for the same vocabulary, and nothing in it is real. Throws on unknown codes. */
export function demoWorld(vocabulary: Vocabulary): World {
  const random = randomFrom("示例");
  const familyOf = (code: FamilyCode) => {
    const family = vocabulary.family(code);
    if (!family) throw new Error(`demo world: no equipment family “${code}”`);
    return family;
  };
  const listings = Object.entries(offers).flatMap(([code, rows]) => {
    const family = familyOf(code);
    const suppliers = demoSuppliers.filter(({ families }) => families.includes(code));
    return rows.map((row, n) => {
      const by = row[6]?.by;
      const supplier = by
        ? demoSuppliers.find(({ key }) => key === by)
        : suppliers[n % suppliers.length];
      if (!supplier) throw new Error(`demo world: nobody offers “${row[0]}”`);
      return listingOf(row, supplier, family, vocabulary, random);
    });
  });
  const needs = Object.entries(wants).flatMap(([code, rows]) => {
    const family = familyOf(code);
    return rows.map((row) => needOf(row, family, vocabulary, random));
  });
  return {
    organisations: [...demoSuppliers, ...demoFactories],
    listings: [...shuffled(random, listings), ...waitingListings(vocabulary, familyOf)],
    needs: [...shuffled(random, needs), ...waitingNeeds(vocabulary, familyOf)],
  };
}

type FamilyOf = (code: FamilyCode) => EquipmentFamily;

/** What waits for a reviewer comes last and draws its own numbers: everything else stays as it was. */
function waitingListings(vocabulary: Vocabulary, familyOf: FamilyOf) {
  const random = randomFrom("示例 待审核");
  const listed = ([family, row]: (typeof waitingOffers)[number]) =>
    listingOf(row, supplierOf(row), familyOf(family), vocabulary, random);
  const waiting = waitingOffers.map((offer) => ({
    ...listed(offer),
    status: "submitted" as const,
  }));
  return [...waiting, listed([changedOffer.family, changedOffer.row])];
}

function waitingNeeds(vocabulary: Vocabulary, familyOf: FamilyOf) {
  const random = randomFrom("示例 待审核的需求");
  return waitingWants.map(([family, row]) => ({
    ...needOf(row, familyOf(family), vocabulary, random),
    status: "submitted" as const,
  }));
}

function supplierOf(row: OfferRow): DemoSupplier {
  const supplier = demoSuppliers.find(({ key }) => key === row[6]?.by);
  if (!supplier) throw new Error(`demo world: nobody offers “${row[0]}”`);
  return supplier;
}

function listingOf(
  [title, model, specs, price, leadTimeDays, text, more = {}]: OfferRow,
  supplier: DemoSupplier,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
  random: Random,
): DemoPosting<ListingContent> {
  const kind = more.kind ?? "equipment";
  const closing = pick(random, closings[supplier.voice]);
  const [priceMin, priceMax] = priceRange(price);
  return {
    organisation: supplier.key,
    status: more.status ?? "published",
    content: {
      kind,
      condition: more.condition ?? "new",
      family: family.code,
      title,
      model,
      brand: more.brand ?? supplier.brand,
      description: kind === "equipment" ? text + closing : text,
      origin: placeOf(supplier),
      sectorRows: rowsOf(family, more.rows ?? [], random),
      specs: readSpecs(specs, vocabulary.attribute),
      used: usedOf(title, more.condition ?? "new"),
      terms: termsOf(title, kind),
      priceMin,
      priceMax,
      leadTimeDays,
    },
  };
}

function needOf(
  [title, requirements, quantity, budget, deadline, text, more]: WantRow,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
  random: Random,
): DemoPosting<NeedContent> {
  const factory = demoFactories.find(({ key }) => key === more.by);
  if (!factory) throw new Error(`demo world: no factory “${more.by}”`);
  return {
    organisation: factory.key,
    status: more.status ?? "published",
    content: {
      family: family.code,
      title,
      description: text,
      requirements: readRequirements(requirements, vocabulary.attribute),
      quantity,
      budget: budget === null ? null : money(budget),
      site: placeOf(factory),
      deadline,
      sectorRows: rowsOf(family, more.rows ?? [], random),
      oldMachine: oldMachineOf(more.old),
    },
  };
}

/** The year that the title states, or an invented one; drawn apart, so that nothing else moves. */
function usedOf(title: string, condition: Condition): UsedMachine | null {
  if (condition === "new") return null;
  const random = randomFrom(`used ${title}`);
  const stated = /(20[0-2]\d)\s*年/.exec(title)?.[1];
  const remade = condition === "remanufactured";
  return {
    yearMade: stated ? Number(stated) : 2012 + Math.floor(random() * 9),
    hoursRun: random() < 0.5 ? null : 1000 * (3 + Math.floor(random() * 30)),
    refurbishment: remade ? "更换轴承与密封件，重新喷漆，出厂前复试。" : "",
    mayBeInspected: random() < 0.8,
  };
}

function termsOf(title: string, kind: ListingKind): ServiceTerms | null {
  if (!isDigital(kind)) return null;
  const random = randomFrom(`terms ${title}`);
  const software = kind === "software";
  return {
    delivery: pick(random, software ? (["on-premises", "cloud"] as const) : (["on-site"] as const)),
    charging: pick(
      random,
      software ? (["once", "yearly"] as const) : (["once", "per-use"] as const),
    ),
    worksWith: "",
    scope: "",
  };
}

/** Two to four rows of the family, then what the posting names itself. */
function rowsOf(
  { sectorRows }: EquipmentFamily,
  named: readonly SectorRowId[],
  random: Random,
): SectorRowId[] {
  const some = shuffled(random, sectorRows).slice(0, 2 + Math.floor(random() * 3));
  return [...new Set([...some, ...named])].sort();
}

function placeOf({ province, city }: DemoOrganisation): Place {
  return { province, city };
}

function priceRange(price: string | null): readonly [Fen | null, Fen | null] {
  if (price === null) return [null, null];
  const [low = "", high = low] = price.split("-");
  return [money(low), money(high)];
}

function money(wan: string): Fen {
  const parsed = parseMoney(wan, "万元");
  if (!parsed.ok) throw new Error(`demo world: ${parsed.error}`);
  return parsed.value;
}

function oldMachineOf(written: string | undefined): OldMachine | null {
  if (written === undefined) return null;
  const [name = "", model = "", year = ""] = written.split("|");
  return { name, model, yearMade: year === "" ? null : Number(year) };
}
