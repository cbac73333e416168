import type { NeedContent, OldMachine } from "#app/domain/demand/need.ts";
import { parseMoney, type Fen } from "#app/domain/shared/money.ts";
import type { Place, Province } from "#app/domain/shared/place.ts";
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
import { demoHosts } from "./hosts.ts";
import { areaOffers, firstOffers } from "./offers/index.ts";
import type { DemoOrganisation, DemoSupplier } from "./organisation.ts";
import { demoFactories, demoSuppliers, voicedSuppliers } from "./organisations.ts";
import { pick, randomFrom, shuffled } from "./random.ts";
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
  const familyOf = (code: FamilyCode) => {
    const family = vocabulary.family(code);
    if (!family) throw new Error(`demo world: no equipment family “${code}”`);
    return family;
  };
  const first = firstOffers.flatMap(([code, rows]) => {
    const family = familyOf(code);
    const inTurn = voicedSuppliers.filter(({ families }) => families.includes(code));
    return rows.map((row, n) => {
      const supplier = row[6]?.by ? supplierOf(row) : inTurn[n % inTurn.length];
      if (!supplier) throw new Error(`demo world: nobody offers “${row[0]}”`);
      return voiced(listingOf(row, supplier, family, vocabulary), supplier);
    });
  });
  const further = areaOffers.flatMap(([code, rows]) =>
    rows.map((row) => listingOf(row, supplierOf(row), familyOf(code), vocabulary)),
  );
  const needs = wants.flatMap(([code, rows]) =>
    rows.map((row) => needOf(row, familyOf(code), vocabulary)),
  );
  return {
    organisations: [...demoSuppliers, ...demoFactories, ...demoHosts],
    listings: [...mixed([...first, ...further]), ...waitingListings(vocabulary, familyOf)],
    needs: [...mixed(needs), ...waitingNeeds(vocabulary, familyOf)],
  };
}

type FamilyOf = (code: FamilyCode) => EquipmentFamily;

/** Every posting draws from its own seed, so that a new row moves no other. */
function mixed<Content extends { readonly title: string }>(
  postings: readonly DemoPosting<Content>[],
): DemoPosting<Content>[] {
  const places = postings.map((posting) => ({
    posting,
    place: randomFrom(`place of ${posting.organisation} ${posting.content.title}`)(),
  }));
  return places.sort((a, b) => a.place - b.place).map(({ posting }) => posting);
}

/** What waits for a reviewer comes last. */
function waitingListings(vocabulary: Vocabulary, familyOf: FamilyOf) {
  const listed = ([family, row]: (typeof waitingOffers)[number]) => {
    const supplier = supplierOf(row);
    return voiced(listingOf(row, supplier, familyOf(family), vocabulary), supplier);
  };
  const waiting = waitingOffers.map((offer) => ({
    ...listed(offer),
    status: "submitted" as const,
  }));
  return [...waiting, listed([changedOffer.family, changedOffer.row])];
}

function waitingNeeds(vocabulary: Vocabulary, familyOf: FamilyOf) {
  return waitingWants.map(([family, row]) => ({
    ...needOf(row, familyOf(family), vocabulary),
    status: "submitted" as const,
  }));
}

function supplierOf(row: OfferRow): DemoSupplier {
  const supplier = demoSuppliers.find(({ key }) => key === row[6]?.by);
  if (!supplier) throw new Error(`demo world: nobody offers “${row[0]}”`);
  return supplier;
}

/** The text with a closing sentence of the supplier's; never one as long as the text, or texts grow alike. */
function voiced(
  posting: DemoPosting<ListingContent>,
  { key }: DemoSupplier,
): DemoPosting<ListingContent> {
  const { kind, title, description } = posting.content;
  const voice = voicedSuppliers.find((each) => each.key === key)?.voice;
  if (!voice || kind !== "equipment") return posting;
  const random = randomFrom(`closing of ${key} ${title}`);
  const closing = pick(
    random,
    closings[voice].filter(({ length }) => length * 2 <= description.length),
  );
  return { ...posting, content: { ...posting.content, description: description + closing } };
}

function listingOf(
  [title, model, specs, price, leadTimeDays, text, more = {}]: OfferRow,
  supplier: DemoSupplier,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): DemoPosting<ListingContent> {
  const kind = more.kind ?? "equipment";
  const condition = more.condition ?? "new";
  const [priceMin, priceMax] = priceRange(price);
  return {
    organisation: supplier.key,
    status: more.status ?? "published",
    content: {
      kind,
      condition,
      family: family.code,
      title,
      model,
      brand: more.brand ?? supplier.brand,
      description: text,
      origin: more.origin ? placeIn(more.origin) : placeOf(supplier),
      sectorRows: rowsOf(family, more.rows ?? [], `${supplier.key} ${title}`),
      specs: readSpecs(specs, vocabulary.attribute),
      used: usedOf(title, condition, more.used),
      terms: termsOf(title, kind, more.terms),
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
      sectorRows: rowsOf(family, more.rows ?? [], `${factory.key} ${title}`),
      oldMachine: oldMachineOf(more.old),
      exclusions: [],
    },
  };
}

/** What the row says; else the year that the title states, and the rest invented. */
function usedOf(
  title: string,
  condition: Condition,
  said: Partial<UsedMachine> = {},
): UsedMachine | null {
  if (condition === "new") return null;
  const random = randomFrom(`used ${title}`);
  const stated = /(20[0-2]\d)\s*年/.exec(title)?.[1];
  const remade = condition === "remanufactured";
  return {
    yearMade: stated ? Number(stated) : 2012 + Math.floor(random() * 9),
    hoursRun: random() < 0.5 ? null : 1000 * (3 + Math.floor(random() * 30)),
    refurbishment: remade ? "更换轴承与密封件，重新喷漆，出厂前复试。" : "",
    mayBeInspected: random() < 0.8,
    ...said,
  };
}

function termsOf(
  title: string,
  kind: ListingKind,
  said: Partial<ServiceTerms> = {},
): ServiceTerms | null {
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
    ...said,
  };
}

/** Two to four rows of the family, then what the posting names itself. */
function rowsOf(
  { sectorRows }: EquipmentFamily,
  named: readonly SectorRowId[],
  seed: string,
): SectorRowId[] {
  const random = randomFrom(`rows of ${seed}`);
  const some = shuffled(random, sectorRows).slice(0, 2 + Math.floor(random() * 3));
  return [...new Set([...some, ...named])].sort();
}

function placeIn(written: `${Province} ${string}`): Place {
  const [province, city] = written.split(" ") as [Province, string];
  return { province, city };
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
