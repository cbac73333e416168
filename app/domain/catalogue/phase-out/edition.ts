/** What the catalogues' rows are about, as their transcription sorts them. */
export const phaseOutFamilies = [
  "motor",
  "pump",
  "fan",
  "boiler",
  "transformer",
  "compressor",
  "welder",
  "furnace",
  "machine-tool",
  "forming-machine",
  "lv-apparatus",
  "hv-apparatus",
  "air-separation",
  "valve",
  "refrigeration",
  "capacitor",
  "expander",
  "meter-part",
  "diesel-engine",
  "other",
] as const;
export type PhaseOutFamily = (typeof phaseOutFamilies)[number];

/** exact: this very model. series: the token and whatever stands behind it apart. review: a person decides, always. */
export const matchKinds = ["exact", "series", "review"] as const;
export type MatchKind = (typeof matchKinds)[number];

/** One model of an item of a phase-out catalogue. */
export interface PhaseOutEntry {
  /** As printed: 1-1. */
  readonly itemNo: string;
  readonly category: string;
  readonly productName: string;
  /** As transcribed: 30Ⅲ, 200QJ50×12. */
  readonly model: string;
  /** Normalised as `modelKey` does. */
  readonly modelKey: string;
  readonly matchKind: MatchKind;
  /** A regular expression on the normalised nameplate; empty where equality with `modelKey` decides. */
  readonly pattern: string;
  readonly family: PhaseOutFamily;
  /** The last year that the entry covers, itself included; null without such a condition. */
  readonly madeBeforeYear: number | null;
  /** As printed, or the printed figures; empty without any. */
  readonly condition: string;
  /** 2015-12-31, 立即, or empty. */
  readonly deadline: string;
  /** The item's list of models, its figures and the reason for phasing it out, as printed. */
  readonly itemModels: string;
  readonly spec: string;
  readonly remark: string;
  /** Key of sources.csv. */
  readonly source: string;
}

/** A part of an edition that the transcription lacks: what touches it is never answered with 未收录. */
export interface PhaseOutGap {
  readonly section: string;
  readonly words: string;
  readonly families: readonly PhaseOutFamily[];
  /** Words of the type that touch it; with neither words nor pattern the whole family does. */
  readonly typeWords: readonly string[];
  readonly modelPattern: string;
  /** An item that is there only in part: what it says is not certain either. */
  readonly cutsItem: string | null;
}

export interface PhaseOutEdition {
  /** phase-out-1 … phase-out-4, industry-2024. */
  readonly id: string;
  /** 第一批 … 第四批, 产业目录2024. */
  readonly batch: string;
  readonly catalogue: string;
  readonly documentNumber: string;
  /** Nobody has compared the number with the document yet: 文号待核对. */
  readonly documentNumberFromMemory: boolean;
  readonly complete: boolean;
  /** How its rows compare with what the document says of itself. */
  readonly counted: string;
  readonly gaps: readonly PhaseOutGap[];
  readonly entries: readonly PhaseOutEntry[];
}

export const unconfirmedNumber = "文号待核对";

/** 《高耗能落后机电设备（产品）淘汰目录（第二批）》 公告2012年第14号（文号待核对） */
export function documentOf(edition: PhaseOutEdition): string {
  const { catalogue, documentNumber, documentNumberFromMemory } = edition;
  const doubt = documentNumberFromMemory ? `（${unconfirmedNumber}）` : "";
  return `《${catalogue}》 ${documentNumber}${doubt}`;
}
