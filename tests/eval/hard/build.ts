import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AuthoredListing, AuthoredNeed, Cluster } from "./authoring.ts";
import { air } from "./air.ts";
import { crossJudgments } from "./cross.ts";
import { cutting } from "./cutting.ts";
import { electronics } from "./electronics.ts";
import { environment } from "./environment.ts";
import { food } from "./food.ts";
import { forming } from "./forming.ts";
import { handling } from "./handling.ts";
import { joining } from "./joining.ts";
import { materials } from "./materials.ts";
import { measuring } from "./measuring.ts";
import { paper } from "./paper.ts";
import { placeOf } from "./places.ts";
import { plastics } from "./plastics.ts";
import { power } from "./power.ts";
import { ranges } from "./ranges.ts";
import { software } from "./software.ts";
import { textile } from "./textile.ts";

const clusters: readonly Cluster[] = [
  cutting,
  forming,
  joining,
  plastics,
  textile,
  paper,
  food,
  electronics,
  air,
  power,
  materials,
  environment,
  measuring,
  handling,
  software,
  ranges,
].flat();

const guidelines =
  "3=同类设备且满足需求写明的硬指标;2=同类设备,指标未知或只能部分核实;1=相关(违反一项指标或一项排除,或近似替代);0=不相关(未列出的配对一律为0,列出的0为难负例)。「最好」「优先」「可选」一类的愿望不计入等级;预算、交期、所在地不计入等级。budgetMax 为全部数量的总预算(元),priceMin/priceMax 为单台(套)价(元)。";

export type SpecValue =
  { name: string; value: number; unit: string } | { name: string; text: string };

/** A listing's row: "排气量=6 m³/min" is a number, anything else after "=" is text. */
export function listingSpecs(written: string): SpecValue[] {
  if (written === "") return [];
  return written.split("; ").map((row) => {
    const at = row.indexOf("=");
    if (at < 1) throw new Error(`no name: ${row}`);
    const name = row.slice(0, at);
    const said = row.slice(at + 1);
    const number = /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)(?: (.+))?$/.exec(said);
    return number
      ? { name, value: Number(number[1]), unit: number[2] ?? "" }
      : { name, text: said };
  });
}

/** A need's row: "锁模力>=630 tf". */
export function needSpec(written: string): {
  name: string;
  op: ">=" | "<=" | "=";
  value: number;
  unit: string;
} {
  const read = /^(.+?)(>=|<=|=)(-?\d+(?:\.\d+)?)(?: (.+))?$/.exec(written);
  if (!read?.[1]) throw new Error(`not a requirement: ${written}`);
  return { name: read[1], op: read[2] as ">=", value: Number(read[3]), unit: read[4] ?? "" };
}

const yuan = (tenThousands: number) => Math.round(tenThousands * 10_000);

function price(written: string): { priceMin: number; priceMax: number } {
  const [from, to] = written.split("-").map(Number);
  if (!from || !to || from > to) throw new Error(`not a price: ${written}`);
  return { priceMin: yuan(from), priceMax: yuan(to) };
}

function existing(written: string | undefined) {
  if (!written) return null;
  const year = written.slice(written.lastIndexOf("/") + 1);
  const name = written.slice(0, written.indexOf("/"));
  const model = written.slice(written.indexOf("/") + 1, written.lastIndexOf("/"));
  return { name, model: model === "-" ? null : model, commissionedYear: Number(year) };
}

function need(id: string, written: AuthoredNeed) {
  return {
    id,
    title: written.title,
    description: written.text,
    specs: (written.specs ?? []).map(needSpec),
    quantity: written.count,
    budgetMax: yuan(written.budget),
    location: placeOf(written.at),
    deadline: written.by,
    existing: existing(written.old),
  };
}

function listing(id: string, written: AuthoredListing, supplier: string) {
  const [, title, description, city, money, leadTimeDays, specs, model] = written;
  return {
    id,
    title,
    description,
    brand: null,
    model: model ?? null,
    supplier,
    origin: placeOf(city),
    specs: listingSpecs(specs),
    ...price(money),
    leadTimeDays,
  };
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** The whole set: listings in an order that says nothing about grades, every third need held back. */
export function hardSet() {
  const written = clusters.flatMap((cluster, at) =>
    cluster.listings.map((line, index) => ({
      line,
      at,
      supplier: cluster.from[index % cluster.from.length] ?? "",
      order: digest(line[1] + line[2]),
    })),
  );
  written.sort((a, b) => (a.order < b.order ? -1 : 1));
  const named = written.map((one, index) => ({
    ...one,
    id: `HL${String(index + 1).padStart(3, "0")}`,
  }));

  const needs = clusters.flatMap((cluster, at) =>
    cluster.needs.map((authored, place) => ({ authored, at, place })),
  );
  const numbered = needs.map((one, index) => ({
    ...one,
    id: `H${String(index + 1).padStart(2, "0")}`,
  }));
  const inClusters = numbered.flatMap(({ id, at, place }) =>
    named
      .filter((one) => one.at === at && one.line[0][place] !== "-")
      .map((one) => ({ need: id, listing: one.id, grade: Number(one.line[0][place]) })),
  );
  const across = crossJudgments.map(({ need: needTitle, listing: listingTitle, grade }) => ({
    need: idOf(numbered, needTitle, ({ authored }) => authored.title),
    listing: idOf(named, listingTitle, ({ line }) => line[1]),
    grade,
  }));
  return {
    name: "hard",
    version: 1,
    guidelines,
    heldBack: numbered.filter((_, index) => index % 3 === 2).map(({ id }) => id),
    listings: named.map(({ id, line, supplier }) => listing(id, line, supplier)),
    needs: numbered.map(({ id, authored }) => need(id, authored)),
    judgments: [...inClusters, ...across],
  };
}

/** The id of the only one with this title; throws when there is none or more than one. */
function idOf<T extends { id: string }>(
  rows: readonly T[],
  title: string,
  titleOf: (row: T) => string,
) {
  const found = rows.filter((row) => titleOf(row) === title);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} times: ${title}`);
  return found[0].id;
}

/** The text of hard.json. */
export function hardSetText(): string {
  return `${JSON.stringify(hardSet(), null, 1)}\n`;
}

export const hardSetFile = fileURLToPath(new URL("../hard.json", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(hardSetFile, hardSetText());
  const { needs, listings, judgments } = hardSet();
  console.log(`${needs.length} needs, ${listings.length} listings, ${judgments.length} judgments`);
}
