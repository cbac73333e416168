import {
  boilerSize,
  inferredBudget,
  inferredDeadline,
  statedPrice,
} from "#app/domain/matching/reading/inferred-terms.ts";
import { mentionsOf } from "#app/domain/matching/reading/family-mentions.ts";
import type { Span } from "#app/domain/matching/reading/clauses.ts";
import {
  proposeFromText,
  type Proposal,
  type ProposedFamily,
} from "#app/domain/matching/reading/propose.ts";
import { statedBrand, statedModel } from "#app/domain/matching/reading/stated-model.ts";
import { statedOffer } from "#app/domain/matching/reading/stated-offer.ts";
import { statedOldMachine } from "#app/domain/matching/reading/stated-old-machine.ts";
import { statedPlace } from "#app/domain/matching/reading/stated-place.ts";
import type {
  ReadSource,
  ReadTerm,
  StatedTerm,
} from "#app/domain/matching/reading/stated-terms.ts";
import { budgetIn, deadlineIn } from "#app/domain/matching/reading/terms-read.ts";
import { statedTitle } from "#app/domain/matching/reading/stated-title.ts";
import type { SectorRow } from "#app/domain/policy/sector-row.ts";
import { fen, type Fen } from "#app/domain/shared/money.ts";
import { placeName, type Place } from "#app/domain/shared/place.ts";
import { addDays, longDay, type Day } from "#app/domain/shared/time.ts";
import {
  chargingLabels,
  conditionLabels,
  deliveryLabels,
  isDigital,
  listingKindLabels,
} from "#app/domain/supply/listing.ts";
import { formatFigure, formatWanted } from "#app/domain/units/format-quantity.ts";
import type { Vocabulary } from "#app/domain/vocabulary/vocabulary-of.ts";
import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { withSource } from "./field-source.ts";
import { inFormUnit } from "./form-unit.ts";
import { valueOf, type FormValues } from "./form-values.ts";
import { wan } from "./listing-form.ts";

export type PostingNoun = "listing" | "need";

/** One value that a text suggests for the form, for a person to take or to leave. */
export interface FieldProposal {
  /** The field that it is about; names it in the list of what is taken. */
  readonly field: string;
  readonly label: string;
  /** As people read it: ≥ 95 %, 湖北襄阳. */
  readonly shown: string;
  readonly source: ReadSource;
  /** Where the text says it; null where it follows from something else. */
  readonly passage: Span | null;
  /** Why it is assumed, where the passage alone does not say it. */
  readonly reason: string | null;
  readonly fields: FormValues;
}

/** What a text is read with. */
export interface ReadingReference {
  readonly vocabulary: Vocabulary;
  readonly sectorRows: readonly SectorRow[];
  readonly today: Day;
  /** Where the organisation is: assumed where the text names no place. */
  readonly place: Place | null;
  /** Nobody confirms what is read: a family that is not sure is left open. */
  readonly onlySure?: boolean;
}

/**
 * Everything that a text suggests for the form of a posting, in the order of the form. `oldModel` is what stands in
 * the field of the machine in service.
 */
export function readProposals(
  text: string,
  noun: PostingNoun,
  reference: ReadingReference,
  oldModel = "",
): FieldProposal[] {
  const { vocabulary, place, sectorRows } = reference;
  const read = proposeFromText(text, vocabulary, oldModel);
  const open = reference.onlySure && read.family?.sure === false;
  // Figures belong to a family's attributes: without one there are none.
  const proposal = open ? { ...read, family: null, requirements: [], specs: [] } : read;
  const family = proposal.family && vocabulary.family(proposal.family.value);
  const found = new Proposals(text);
  if (family && proposal.family) addFamily(found, proposal.family, family);
  found.add("title", "标题", statedTitle(text, proposal.family?.passage ?? null));
  if (noun === "listing") addOffer(found, text);
  if (family) addFigures(found, text, noun, proposal, family, vocabulary);
  if (noun === "listing") addListingTerms(found, text, proposal);
  else addNeedTerms(found, text, proposal, reference, family);
  addPlace(found, noun, statedPlace(text), place);
  const rows = sectorRows.filter(({ id }) => family?.sectorRows.includes(id));
  if (rows.length > 0)
    found.list.push({
      field: "sectorRows",
      label: "专栏行",
      shown: `${[...new Set(rows.map((row) => row.sector))].join("、")}，${rows.length} 行`,
      source: "inferred",
      passage: null,
      reason: "按设备类别",
      fields: { sectorRows: rows.map(({ id }) => id) },
    });
  return found.list;
}

class Proposals {
  readonly list: FieldProposal[] = [];
  constructor(readonly text: string) {}

  /** A term for one field; nothing when the text does not state it. */
  add(
    field: string,
    label: string,
    term: ReadTerm<string | number> | null,
    shown = String(term?.value),
    beside: { readonly reason?: string | undefined; readonly fields?: FormValues } = {},
  ): void {
    if (!term) return;
    const { value, source, passage } = term;
    this.list.push({
      field,
      label,
      shown,
      source,
      passage,
      reason: beside.reason ?? null,
      fields: { [field]: [String(value)], ...beside.fields },
    });
  }
}

/** What decided beside the passage: a word for the kind, or a number, which says less than a name. */
function addFamily(
  found: Proposals,
  { passage, source, oldModel, kindWord, sure }: ProposedFamily,
  { code, name }: EquipmentFamily,
): void {
  const unsure = sure ? null : "按用途推断，请核对";
  const byModel = oldModel === null ? null : `按旧设备型号 ${oldModel} 推断`;
  found.list.push({
    field: "family",
    label: "设备类别",
    shown: name,
    source,
    passage,
    reason: kindWord === null ? (byModel ?? unsure) : `写明“${kindWord}”`,
    fields: { family: [code] },
  });
}

function as<T, V>(
  term: StatedTerm<T> | null,
  source: ReadSource,
  value: (each: T) => V,
): ReadTerm<V> | null {
  return term && { value: value(term.value), passage: term.passage, source };
}

function addOffer(found: Proposals, text: string): void {
  const offer = statedOffer(text);
  found.add("model", "型号", statedModel(text));
  found.add("brand", "品牌", statedBrand(text));
  found.add("kind", "供给类型", offer.kind, offer.kind ? listingKindLabels[offer.kind.value] : "");
  const { condition } = offer;
  if (condition) {
    found.add("condition", "成色", condition, conditionLabels[condition.value]);
    found.add("used.yearMade", "出厂年份", offer.yearMade, `${offer.yearMade?.value} 年`);
    found.add("used.hoursRun", "累计运行", offer.hoursRun, `${offer.hoursRun?.value} 小时`);
    found.add("used.refurbishment", "大修与翻新", offer.refurbishment);
    found.add(
      "used.mayBeInspected",
      "看机",
      as(offer.mayBeInspected && { ...offer.mayBeInspected }, "text", () => "yes"),
      "可到现场看机试机",
    );
  }
  if (offer.kind && isDigital(offer.kind.value)) {
    const { delivery, charging } = offer;
    found.add(
      "terms.delivery",
      "交付方式",
      delivery,
      delivery ? deliveryLabels[delivery.value] : "",
    );
    found.add(
      "terms.charging",
      "收费方式",
      charging,
      charging ? chargingLabels[charging.value] : "",
    );
    found.add("terms.worksWith", "适用设备与系统", offer.worksWith);
  }
}

function addFigures(
  found: Proposals,
  text: string,
  noun: PostingNoun,
  { requirements, specs }: Proposal,
  family: EquipmentFamily,
  vocabulary: Vocabulary,
): void {
  const size = boilerSize(text, family.code, mentionsOf(text, family.code, vocabulary), vocabulary);
  if (size && !specs.some(({ attribute }) => attribute === size.attribute)) {
    const { figure, code } = formatFigure(size.value);
    const wanted = noun === "need";
    const field = `${wanted ? "req" : "spec"}.${size.attribute}`;
    found.add(
      field,
      size.name,
      as(size, "inferred", () => figure),
      wanted ? formatWanted("gte", { ...size.value, max: null }) : `${figure} t/h`,
      {
        reason: "锅炉的“吨”指每小时产汽量",
        fields: { [`${field}.unit`]: [code], ...(wanted ? { [`${field}.op`]: ["gte"] } : {}) },
      },
    );
  }
  if (noun === "listing")
    for (const { attribute, name, figure, source, passage } of specs) {
      if (attribute === null) continue;
      const field = `spec.${attribute}`;
      if (figure.kind === "words") found.add(field, name, { value: figure.text, source, passage });
      else {
        const { range, reason } = inFormUnit(figure, attribute, vocabulary);
        const { figure: shown, code } = formatFigure(range);
        const words = formatWanted("between", range);
        const beside = { reason, fields: { [`${field}.unit`]: [code] } };
        found.add(field, name, { value: shown, source, passage }, words, beside);
      }
    }
  else
    for (const { attribute, name, wanted, strength, source, passage } of requirements) {
      if (attribute === null) continue;
      const field = `req.${attribute}`;
      const fields = { [`${field}.strength`]: [strength] };
      if (wanted.op === "is")
        found.add(field, name, { value: wanted.text, source, passage }, undefined, { fields });
      else {
        const { op } = wanted;
        const { range, reason } = inFormUnit(wanted.range, attribute, vocabulary);
        const bound = { ...range, min: range.min ?? range.max, max: range.max ?? range.min };
        const { figure: shown, code } = formatFigure(bound);
        found.add(field, name, { value: shown, source, passage }, formatWanted(op, range), {
          reason,
          fields: { ...fields, [`${field}.unit`]: [code], [`${field}.op`]: [op] },
        });
      }
    }
}

function addListingTerms(found: Proposals, text: string, { leadTimeDays }: Proposal): void {
  const price = statedPrice(text);
  if (price) {
    const [min, max] = [wan(price.value.min), wan(price.value.max)];
    const shown = `${min === max ? min : `${min}–${max}`} 万元`;
    found.add(
      "priceMin",
      "单价",
      as(price, "text", () => min),
      shown,
      { fields: { priceMax: [max] } },
    );
  }
  found.add(
    "leadTimeDays",
    "交期",
    as(leadTimeDays, "text", (days) => days),
    `${leadTimeDays?.value} 天`,
  );
}

/** 三个月内到货 counts from today. */
function withinDays(text: string, today: Day): StatedTerm<Day> | null {
  const read = deadlineIn(text);
  return read?.days ? { value: addDays(today, read.days), passage: read.span } : null;
}

/** A budget as people say it (拿得出两百万, 每台30-40万); for one set it is taken times the sets. */
function readBudget(text: string, quantity: number | undefined): StatedTerm<Fen> | null {
  const read = budgetIn(text);
  if (!read?.span || (read.per === "set" && quantity === undefined)) return null;
  const value = read.per === "set" ? read.max * quantity! : read.max;
  return Number.isSafeInteger(value) ? { value: fen(value), passage: read.span } : null;
}

function addNeedTerms(
  found: Proposals,
  text: string,
  { quantity, budget, deadline, exclusions, standards, family: named }: Proposal,
  { vocabulary, today }: ReadingReference,
  family: EquipmentFamily | null,
): void {
  found.add(
    "quantity",
    "数量",
    as(quantity, "text", (n) => n),
    `${quantity?.value} 台（套）`,
  );
  if (budget) found.add("budget", "总预算", as(budget, "text", wan), `${wan(budget.value)} 万元`);
  else {
    const total =
      inferredBudget(text, quantity?.value ?? null) ?? readBudget(text, quantity?.value);
    if (total)
      found.add("budget", "总预算", as(total, "inferred", wan), `${wan(total.value)} 万元`, {
        reason: quantity ? `按 ${quantity.value} 台（套）合计` : undefined,
      });
  }
  if (deadline)
    found.add(
      "deadline",
      "最晚到货",
      as(deadline, "text", (day) => day),
      longDay(deadline.value),
    );
  else {
    const by = inferredDeadline(text, today) ?? withinDays(text, today);
    if (by)
      found.add(
        "deadline",
        "最晚到货",
        as(by, "inferred", (day) => day),
        longDay(by.value),
      );
  }
  addExclusions(found, exclusions);
  addStandards(found, standards);
  const old = statedOldMachine(text, vocabulary);
  const known = old.model ?? old.yearMade;
  const name: ReadTerm<string> | null =
    old.name ??
    (known && named?.passage && family
      ? {
          value: text.slice(named.passage.from, named.passage.to),
          passage: named.passage,
          source: "inferred",
        }
      : null);
  const reason = old.name ? undefined : "与新设备同类";
  found.add("old.name", "旧设备", name, undefined, { reason });
  found.add("old.model", "旧设备型号", old.model);
  found.add("old.yearMade", "旧设备出厂年份", old.yearMade, `${old.yearMade?.value} 年`);
}

/** All that is ruled out goes into one field; the first passage stands for it. */
function addExclusions(found: Proposals, exclusions: Proposal["exclusions"]): void {
  const [first] = exclusions;
  if (!first) return;
  const words = [...new Set(exclusions.map(({ value }) => value))];
  found.add("exclusions", "不要什么", { ...first, value: words.join("；") }, words.join("、"));
}

/** Standards and certificates are a line of their own among the other demands. */
function addStandards(found: Proposals, standards: Proposal["standards"]): void {
  const [first] = standards;
  if (!first) return;
  const words = [...new Set(standards.map((each) => each.words.trim()))].join("、");
  const strength = standards.every((each) => each.strength === "nice") ? "nice" : "must";
  const term = { value: words, passage: first.span, source: "text" as const };
  const fields = { "other.0.name": ["标准与认证"], "other.0.strength": [strength] };
  found.add("other.0.value", "标准与认证", term, words, { fields });
}

function addPlace(
  found: Proposals,
  noun: PostingNoun,
  stated: ReadTerm<Place> | null,
  own: Place | null,
): void {
  const [prefix, label] =
    noun === "listing" ? (["origin", "产地"] as const) : (["site", "使用地点"] as const);
  const place = stated?.value ?? own;
  if (!place) return;
  found.list.push({
    field: `${prefix}.province`,
    label,
    shown: placeName(place),
    source: stated?.source ?? "inferred",
    passage: stated?.passage ?? null,
    reason: stated ? null : "按本企业所在地",
    fields: { [`${prefix}.province`]: [place.province], [`${prefix}.city`]: [place.city ?? ""] },
  });
}

/** The words that a proposal was read from, or why it is assumed. */
export function proposalPassage({ passage, reason }: FieldProposal, text: string): string {
  const words = passage ? `“${text.slice(passage.from, passage.to)}”` : "";
  return [words, reason].filter(Boolean).join("，");
}

/** The form filled with the proposals that were taken; figures and 专栏 rows go with their family. */
export function acceptedFields(
  text: string,
  proposals: readonly FieldProposal[],
  accepted: ReadonlySet<string>,
): FormValues {
  const withFamily = accepted.has("family");
  const taken = proposals.filter(
    ({ field }) =>
      accepted.has(field) && (withFamily || !/^(?:spec|req)\.|^sectorRows$/.test(field)),
  );
  return taken.reduce((values, each) => fill(values, each, text), {
    description: [text],
  } as FormValues);
}

function fill(values: FormValues, proposal: FieldProposal, text: string): FormValues {
  const { field, source, fields } = proposal;
  return withSource({ ...values, ...fields }, field, {
    source,
    passage: proposalPassage(proposal, text),
  });
}

/** A form with empty fields filled from its own title and description, and the names of what was read. */
export interface ReadForm {
  readonly fields: FormValues;
  /** 额定功率 75 kW; empty when the text says nothing that is certain. */
  readonly read: readonly string[];
}

/**
 * Proposes for empty fields what the text states. What was typed is never replaced, and nothing is
 * stored: the person checks the filled form and saves it.
 */
export function fillFromText(
  typed: FormValues,
  noun: PostingNoun,
  reference: ReadingReference,
): ReadForm {
  const text = `${valueOf(typed, "title")}\n${valueOf(typed, "description")}`;
  const oldModel = noun === "need" ? valueOf(typed, "old.model") : "";
  const proposals = readProposals(text, noun, { ...reference, place: null }, oldModel);
  const family = proposals.find(({ field }) => field === "family")?.fields.family?.[0];
  const chosen = valueOf(typed, "family");
  let fields = typed;
  const read: string[] = [];
  for (const proposal of proposals) {
    const { field, label, shown } = proposal;
    if (["title", "sectorRows"].includes(field) || valueOf(typed, field) !== "") continue;
    // Figures belong to the attributes of the family that was read: another one chosen by hand stays.
    if (/^(?:spec|req)\./.test(field) && chosen !== "" && chosen !== family) continue;
    fields = fill(fields, proposal, text);
    read.push(`${label} ${shown}`);
  }
  return { fields, read };
}
