import { idAlphabet, idLength, type Id } from "#app/domain/shared/id.ts";
import type { Fen } from "#app/domain/shared/money.ts";
import type { Listing } from "#app/domain/supply/listing.ts";
import type { SpecValue } from "#app/domain/supply/spec-value.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import { pick, randomFrom, type Random } from "#seed/worlds/demo/random.ts";
import { demoWorld } from "#seed/worlds/demo/world.ts";

/** So many listings share a supplier. */
export const listingsPerSupplier = 50;

const newest = Date.UTC(2026, 10, 1);
const minutesApart = 5;
const words = ["高效", "节能型", "智能", "全自动", "国产", "改进型", "加强型"];
/** A title in so many gets a word more. */
const worded = 0.15;
const stops = /(?<=[。；])/u;

/** Listing number n of an endless row: the same for the same vocabulary on every machine. */
export type ListingOf = (n: number) => Listing;

/**
 * Each listing takes one of the demo world and changes what suppliers change: a word of the title, digits of the
 * model, figures, prices, place, and one or two sentences, which come from another one. So words keep the
 * frequencies that they have in the demo world, and no two listings are alike.
 */
export function listingsLike(vocabulary: Vocabulary): ListingOf {
  const models = demoWorld(vocabulary)
    .listings.filter(({ status }) => status === "published")
    .map(({ content }) => content);
  return (n) => {
    const random = randomFrom(`bench ${n}`);
    const own = pick(random, models);
    const other = pick(random, models);
    const word = random() < worded ? pick(random, words) : "";
    const title = own.title.includes(word) ? own.title : `${word}${own.title}`;
    const scale = 0.5 + random() * 1.5;
    const at = new Date(newest - n * minutesApart * 60_000).toISOString();
    return {
      ...own,
      id: idOf(n),
      organisationId: supplierOf(n),
      status: "published",
      version: 2,
      title,
      model: own.model.replace(/\d/g, (digit) => (random() < 0.3 ? digitOf(random) : digit)),
      description: mixed(random, own.description, other.description),
      specs: own.specs.map((spec) => scaled(spec, scale)),
      origin: random() < 0.5 ? own.origin : pick(random, models).origin,
      priceMin: own.priceMin && (Math.round(own.priceMin * scale) as Fen),
      priceMax: own.priceMax && (Math.round(own.priceMax * scale) as Fen),
      leadTimeDays: own.leadTimeDays && own.leadTimeDays + Math.floor(random() * 30),
      createdAt: at,
      updatedAt: at,
      publishedAt: at,
      expiresAt: null,
      originVerifiedUntil: null,
    };
  };
}

/** Ids in the order of the numbers. */
export function idOf(n: number): Id {
  return coded("bk", n);
}

export function supplierOf(n: number): Id {
  return supplierNumber(Math.floor(n / listingsPerSupplier));
}

export function supplierNumber(n: number): Id {
  return coded("bs", n);
}

function coded(prefix: string, n: number): Id {
  const base = idAlphabet.length;
  let rest = n;
  let text = "";
  while (text.length < idLength - prefix.length) {
    text = idAlphabet.charAt(rest % base) + text;
    rest = Math.floor(rest / base);
  }
  return prefix + text;
}

function digitOf(random: Random): string {
  return String(Math.floor(random() * 10));
}

function mixed(random: Random, own: string, other: string): string {
  const sentences = own.split(stops);
  sentences.splice(Math.floor(random() * sentences.length), 1, pick(random, other.split(stops)));
  return sentences.join("");
}

function scaled(spec: SpecValue, scale: number): SpecValue {
  const { figure } = spec;
  // A count of poles or axes is no figure that grows.
  if (figure.kind === "words" || figure.unit === "pcs") return spec;
  const times = (value: number | null) =>
    value === null ? null : Number((value * scale).toPrecision(3));
  return { ...spec, figure: { ...figure, min: times(figure.min), max: times(figure.max) } };
}
