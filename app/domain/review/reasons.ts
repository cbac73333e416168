import type { Decision, Finding, ReviewKind } from "./review.ts";

type NeedsReason = Exclude<Decision, "approve">;

const posting: Record<NeedsReason, readonly string[]> = {
  return: [
    "请补充型号和主要参数，便于买方核对。",
    "请核对数值和单位。",
    "标题请写明设备名称，不要写广告语。",
    "请选择正确的设备类别。",
  ],
  refuse: ["内容与设备更新无关。", "与已发布的信息重复。", "内容无法核实，疑似虚假信息。"],
  suspend: ["收到投诉，核实前停用。", "信息与实际不符。", "企业已不再供应。"],
};
const organisation: Record<NeedsReason, readonly string[]> = {
  return: ["企业名称与统一社会信用代码不一致，请更正。", "请上传营业执照或授权书。"],
  refuse: ["名称和代码无法核实。", "同一企业已登记，请申请加入。"],
  suspend: ["企业归属有争议，核实前停用。", "收到投诉，核实前停用。"],
};
const claim: Record<NeedsReason, readonly string[]> = {
  return: ["请补充能证明与企业关系的材料。"],
  refuse: ["材料不能证明与企业的关系。", "企业所有者已说明不认识申请人。"],
  suspend: ["归属有争议，核实前停用。"],
};

const mark: Record<NeedsReason, readonly string[]> = {
  return: ["请补充能证明列入目录的文件页。", "型号与目录条目不一致，请说明。"],
  refuse: ["材料不能证明符合该条目。", "参数不满足条目的条件。"],
  suspend: ["收到投诉，核实前停用。"],
};

/** Ready-made reasons of a decision, what the checks found first. */
export function readyReasons(
  kind: ReviewKind,
  decision: NeedsReason,
  findings: readonly Finding[] = [],
): readonly string[] {
  const found = decision === "return" ? findings.map(({ words }) => `${words}。`) : [];
  const usual = { organisation, claim, mark, listing: posting, need: posting }[kind][decision];
  return [...new Set([...found, ...usual])].slice(0, 8);
}

export const longestReason = 300;
