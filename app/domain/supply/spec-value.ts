import type { QuantityRange } from "../units/quantity.ts";
import type { AttributeCode } from "../vocabulary/vocabulary.ts";

/** Where a fact comes from: 填 entered, 文 read from the text, 推 inferred, 算 computed. */
export const factSources = ["entered", "text", "inferred", "computed"] as const;
export type FactSource = (typeof factSources)[number];
export const factSourceLabels: Record<FactSource, { sign: string; label: string }> = {
  entered: { sign: "填", label: "企业填写" },
  text: { sign: "文", label: "读自原文" },
  inferred: { sign: "推", label: "推断" },
  computed: { sign: "算", label: "按标准计算" },
};

export type SpecFigure =
  | ({ readonly kind: "quantity" } & QuantityRange)
  | { readonly kind: "words"; readonly text: string };

/** One line of a machine's specification: 额定功率 75 kW. */
export interface SpecValue {
  /** Null when the written name is in no vocabulary attribute. */
  readonly attribute: AttributeCode | null;
  readonly name: string;
  readonly figure: SpecFigure;
  readonly source: FactSource;
}
