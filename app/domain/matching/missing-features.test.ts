import { expect, test } from "vitest";
import { missingFeatures } from "./missing-features.ts";
import { readListing } from "./reading/read-listing.ts";
import { readNeed } from "./reading/read-need.ts";
import { aListing, aNeed } from "./testing/postings.ts";
import { smallVocabulary } from "./testing/small-vocabulary.ts";

test.each([
  ["要带自调匀整", "双眼，无匀整", ["匀整 must"]],
  ["背轴必须有", "单主轴，无背轴", ["背轴 must"]],
  ["最好带在线称重", "手动进料，不带在线称重", ["在线称重 nice"]],
  ["能用热熔胶，双工位", "冷胶锅（不支持热熔胶）", ["热熔胶 must"]],
  ["价格要含储气罐", "整机报价，不含储气罐", ["储气罐 must"]],
  ["前后接输送线", "裸机，不含输送线", []],
  ["可切非金属，要切金属", "可切割金属、非金属", []],
  ["付款方式货到付款", "不支持货到付款", []],
  // What nobody asks for, what is ruled out, the old machine, and words that are no feature.
  ["双工位", "无背轴", []],
  ["不要背轴的", "无背轴", []],
  ["原来的机器带背轴", "无背轴", []],
  ["不需要背轴", "无背轴", []],
  ["老是泄漏，要不漏的", "机封改进，无泄漏", []],
  ["要无油的", "无油润滑，无级调速", []],
])("%s beside %s", (wanted, offered, expected) => {
  const need = readNeed(aNeed({ title: "求设备", description: wanted }), smallVocabulary);
  const listing = readListing(aListing({ description: offered }), smallVocabulary);
  const found = missingFeatures(need, listing);
  expect(found.map((each) => `${each.wanted} ${each.strength}`)).toEqual(expected);
});
