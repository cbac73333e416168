import { z } from "zod";
import {
  checkResultLabels,
  checkResults,
  evaluatedOf,
} from "#app/domain/catalogue/phase-out/check.ts";
import { ok } from "#app/domain/shared/result.ts";
import { operation } from "../operation.ts";

const year = z.int().min(1940).max(2100);

const ruleSchema = z
  .object({
    ruleId: z.string(),
    title: z.string(),
    jurisdiction: z.string(),
    quote: z.string(),
    document: z.string(),
    clause: z.string(),
    evaluated: z.string(),
  })
  .meta({ id: "PlanRule" });

/** No token: anybody may ask, as often as the limit of his address allows; nothing is kept. */
export const checkOldAsset = operation({
  method: "post",
  path: "/check/old-asset",
  name: "checkOldAsset",
  tag: "核查",
  summary: "旧设备体检：是否列入淘汰目录，适用哪些方案条款",
  description:
    "不需要令牌，不保存也不记录所填内容。没有查到只表示未收录，不表示未淘汰；目录为公开资料转录，以官方文本为准。",
  scope: null,
  params: z.object({}),
  query: z.object({}),
  body: z.strictObject({
    model: z.string().max(80).meta({ description: "铭牌型号：Y2-132S-4", example: "Y2-132S-4" }),
    type: z.string().max(60).optional().meta({ description: "设备类别：三相异步电动机" }),
    powerKw: z.number().positive().max(1_000_000).optional(),
    capacity: z.string().max(80).optional().meta({ description: "500 kVA、4 t/h、5 万吨/年" }),
    voltage: z.string().max(30).optional().meta({ description: "10 kV、380 V" }),
    yearMade: year.optional(),
    yearCommissioned: year.optional(),
    inChemicalPlant: z.boolean().optional().meta({ description: "装在石化化工装置上" }),
  }),
  answer: z
    .object({
      result: z.enum(checkResults).meta({
        description: checkResults.map((each) => `${each} ${checkResultLabels[each]}`).join("；"),
      }),
      hits: z.array(
        z.object({
          batch: z.string(),
          item: z.string(),
          model: z.string(),
          outcome: z.enum(checkResults),
          quote: z.string(),
          document: z.string(),
          condition: z.string(),
          evaluated: z.string(),
        }),
      ),
      rules: z.array(ruleSchema).meta({ description: "适用的方案条款" }),
      otherRules: z
        .array(ruleSchema.extend({ verdict: z.enum(["met", "violated", "unknown"]) }))
        .meta({ description: "与这类设备有关、但不适用或无法判定的条款" }),
      searched: z.array(
        z.object({
          edition: z.string(),
          document: z.string(),
          complete: z.boolean(),
          counted: z.string(),
          gaps: z.array(z.string()),
          found: z.enum(checkResults),
        }),
      ),
    })
    .meta({ id: "OldAssetCheck" }),
  status: 200,
  async handle({ useCases }, { body }) {
    const machine = {
      model: body.model,
      type: body.type ?? "",
      powerKw: body.powerKw ?? null,
      capacity: body.capacity ?? "",
      voltage: body.voltage ?? "",
      yearMade: body.yearMade ?? null,
      yearCommissioned: body.yearCommissioned ?? null,
      inChemicalPlant: body.inChemicalPlant ?? false,
    };
    const answer = await useCases.checkOldMachines({ machines: [machine] });
    if (!answer.ok) return answer;
    const { result, hits, rules, otherRules, searched } = answer.value.checks[0]!;
    return ok({
      result,
      hits: hits.map((hit) => {
        const { batch, item, model, outcome, quote, document, condition } = hit;
        const evaluated = evaluatedOf(hit);
        return { batch, item, model, outcome, quote, document, condition, evaluated };
      }),
      rules: rules.map(ruleOf),
      otherRules: otherRules.map((rule) => ({ ...ruleOf(rule), verdict: rule.verdict })),
      searched: searched.map(({ edition, document, complete, counted, gaps, found }) => ({
        ...{ edition, document, complete, counted, found },
        gaps: [...gaps],
      })),
    });
  },
});

function ruleOf(rule: z.output<typeof ruleSchema>): z.output<typeof ruleSchema> {
  const { ruleId, title, jurisdiction, quote, document, clause, evaluated } = rule;
  return { ruleId, title, jurisdiction, quote, document, clause, evaluated };
}
