import type { PhaseOutEdition, PhaseOutEntry } from "./edition.ts";
import { halfWidth, modelKey } from "./model-key.ts";

/** How closely a nameplate names an entry's model. */
export type Closeness = "same" | "series" | "review" | "loose";

export interface NamedEntry {
  readonly edition: PhaseOutEdition;
  readonly entry: PhaseOutEntry;
  readonly closeness: Closeness;
  /** What was left out of the nameplate, or read into it; empty for the first reading. */
  readonly reading: string;
}

export interface Placed {
  readonly edition: PhaseOutEdition;
  readonly entry: PhaseOutEntry;
}

interface PatternEntry extends Placed {
  readonly pattern: RegExp;
}

/** The entries of some editions, ready to be asked for many machines. */
interface ModelIndex {
  readonly byKey: ReadonlyMap<string, readonly Placed[]>;
  /** By the first two signs of the key, which every pattern begins with. */
  readonly patterns: ReadonlyMap<string, readonly PatternEntry[]>;
  readonly series: ReadonlyMap<string, readonly Placed[]>;
  /** The first two signs of every key that is no review. */
  readonly starts: ReadonlySet<string>;
  readonly reviewByKey: ReadonlyMap<string, readonly Placed[]>;
  readonly shortReviews: readonly Placed[];
}

const indexes = new WeakMap<readonly PhaseOutEdition[], ModelIndex>();

const startOf = (key: string) => key.slice(0, 2);

function indexOf(editions: readonly PhaseOutEdition[]): ModelIndex {
  const known = indexes.get(editions);
  if (known) return known;
  const all = editions.flatMap((edition) => edition.entries.map((entry) => ({ edition, entry })));
  const plain = all.filter(({ entry }) => entry.matchKind !== "review");
  const reviews = all.filter(({ entry }) => entry.matchKind === "review");
  const index: ModelIndex = {
    byKey: grouped(plain, ({ entry }) => entry.modelKey),
    patterns: grouped(
      plain.flatMap((placed) => {
        const { pattern } = placed.entry;
        return pattern === "" ? [] : [{ ...placed, pattern: new RegExp(pattern) }];
      }),
      ({ entry }) => startOf(entry.modelKey),
    ),
    series: grouped(
      plain.filter(({ entry }) => entry.matchKind === "series"),
      ({ entry }) => startOf(entry.modelKey),
    ),
    starts: new Set(plain.map(({ entry }) => startOf(entry.modelKey))),
    reviewByKey: grouped(reviews, ({ entry }) => entry.modelKey),
    shortReviews: reviews.filter(({ entry }) => /^[A-Z]{1,3}\d?$/.test(entry.modelKey)),
  };
  indexes.set(editions, index);
  return index;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The entries whose model a nameplate names: as it stands, else by a looser reading. */
export function entriesNamed(model: string, editions: readonly PhaseOutEdition[]): NamedEntry[] {
  const index = indexOf(editions);
  const key = modelKey(model);
  if (key === "") return [];
  const first = [...named(key, index), ...reviewed(key, index)];
  if (first.some(({ closeness }) => closeness !== "review")) return first;
  // Whatever is left out stands behind: a model that begins like none is none.
  if (!index.starts.has(startOf(key))) return first;
  const loose = looseReadings(model).flatMap(({ key: other, reading }) =>
    named(other, index).map((each) => ({ ...each, closeness: "loose" as const, reading })),
  );
  const found = loose.length > 0 ? loose : prefixed(key, index);
  return [...first, ...onceEach(found)];
}

function named(key: string, { byKey, patterns }: ModelIndex): NamedEntry[] {
  const equal = (byKey.get(key) ?? []).map((placed): NamedEntry => ({
    ...placed,
    closeness: placed.entry.matchKind === "series" ? "series" : "same",
    reading: "",
  }));
  const fitting = (patterns.get(startOf(key)) ?? [])
    .filter(({ pattern, entry }) => entry.modelKey !== key && pattern.test(key))
    .map(({ edition, entry }): NamedEntry => ({
      edition,
      entry,
      closeness: entry.matchKind === "series" ? "series" : "same",
      reading: "",
    }));
  return [...equal, ...fitting];
}

/** Short tokens that mean too much to be told from others: only for a person to look at. */
function reviewed(key: string, { reviewByKey, shortReviews }: ModelIndex): NamedEntry[] {
  const equal = reviewByKey.get(key) ?? [];
  const apart = shortReviews.filter(
    ({ entry }) => entry.modelKey !== key && startsApart(key, entry.modelKey),
  );
  return [...equal, ...apart].map((placed) => ({ ...placed, closeness: "review", reading: "" }));
}

function startsApart(key: string, token: string): boolean {
  return key.startsWith(token) && !/[0-9A-Z]/.test(key.charAt(token.length));
}

interface LooseReading {
  readonly key: string;
  readonly reading: string;
}

const volts = "(?:0\\.4|0\\.66|3|6|6\\.3|10|10\\.5|11|20|35)";
const fullVolts = "(?:220|380|400|415|440|660|690|1140|3000|3300|6000|6600|10000)";

/** What makers and owners add to a model, the last first. */
const additions: readonly (readonly [RegExp, string])[] = [
  [/[-/(]?\d+(?:\.\d+)?(?:KW|KVA|HP|千瓦)\)?$/, "功率"],
  [/[-/(]?\d+(?:\.\d+)?K?V\)?$/, "电压"],
  [new RegExp(`[-/(]${fullVolts}(?:/${fullVolts})*\\)?$`), "电压"],
  [new RegExp(`(?:/|-(?=0\\.))${volts}\\)?$`), "电压"],
  [/[-/(]?(?:IM)?-?(?:B3|B5|B6|B7|B8|B14|B34|B35|V1|V3|V5|V6|V15|V18|V36)\)?$/, "安装型式"],
];

/** The same model without what was added to it, each with what was left out. */
function looseReadings(model: string): LooseReading[] {
  const found = new Map<string, string[]>();
  const written = halfWidth(model);
  const whole = modelKey(model);
  const starts: [string, string[]][] = [[whole, []]];
  const head = /^[^\s,，、;；(（]+/.exec(written)?.[0] ?? "";
  const bare = modelKey(/^[^\u4e00-\u9fff]+/.exec(head)?.[0] ?? "");
  if (bare !== "" && bare !== whole)
    starts.push([bare, [`后面的“${written.slice(bare.length).trim().slice(0, 20)}”`]]);
  const queue = starts;
  for (let at = 0; at < queue.length && at < 24; at++) {
    const [key, left] = queue[at]!;
    if (at > 0 && !found.has(key)) found.set(key, left);
    for (const [addition, name] of additions) {
      const shorter = key.replace(addition, "");
      if (shorter.length >= 3 && shorter !== key) queue.push([shorter, [...left, name]]);
    }
    const plain = key.replace(/^(S[A-Z]{0,3}\d{1,2})-?(?:M|MR|M\.R|R)(?=-\d)/, "$1");
    if (plain !== key) queue.push([plain, [...left, "全密封代号 M"]]);
    // The tables of batch 3 print Y2-Y90S-4 where the series goes on from Y2-90L-2.
    const printed = key.replace(/^(Y2|Y3|YB2?)-90S-4$/, "$1-Y90S-4");
    if (printed !== key) queue.push([printed, [...left, "目录所印的 Y90S"]]);
  }
  found.delete(whole);
  return [...found].map(([key, left]) => ({
    key,
    reading: left.some((each) => each.startsWith("目录"))
      ? "目录印作 Y90S，与铭牌写法不同"
      : `去掉${left.join("、")}后与目录型号相同`,
  }));
}

/** Families whose series letters are followed directly by the size of the machine, not by another series. */
const sizedDirectly = new Set(["motor", "welder", "boiler", "furnace", "other", "fan"]);

/** JR115-4 begins with the series JR: it may be one of it. YB3-160M-4 begins with another series than YB. */
function prefixed(key: string, { series }: ModelIndex): NamedEntry[] {
  return (series.get(startOf(key)) ?? []).flatMap((placed): NamedEntry[] => {
    const { modelKey: token, family } = placed.entry;
    if (!key.startsWith(token) || !sizedDirectly.has(family)) return [];
    const rest = key.slice(token.length);
    const sized =
      family === "boiler"
        ? /^\d+(?:\.\d+)?-/.test(rest)
        : family === "fan"
          ? /^(?:NO\.?|№)\d/.test(rest)
          : /[A-Z]$/.test(token) && /^\d{2,}/.test(rest);
    if (!sized) return [];
    return [
      { ...placed, closeness: "loose", reading: `只有开头与系列 ${placed.entry.model} 相同` },
    ];
  });
}

function onceEach(found: readonly NamedEntry[]): NamedEntry[] {
  const seen = new Set<PhaseOutEntry>();
  return found.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}
