import type { Finding } from "../review.ts";
import type { CheckedPosting } from "./posting-facts.ts";

/** A machine has a nameplate, and the nameplate a model; lines, software and services need none. */
export function missingModelCheck({ kind, machine, model }: CheckedPosting): Finding[] {
  if (kind !== "listing" || !machine || model.trim() !== "") return [];
  return [
    {
      code: "model",
      seriousness: "notice",
      words: "没有填写型号，买方无法核对铭牌和目录",
      evidence: "类型为“设备”，型号为空",
    },
  ];
}
