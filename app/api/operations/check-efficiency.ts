import { z } from "zod";
import { gradeEfficiency } from "#app/domain/catalogue/efficiency-grade.ts";
import { readCheckedFamily, readParameters } from "#app/domain/catalogue/efficiency-input.ts";
import { efficiencyLevels, levelMappings } from "#app/domain/catalogue/efficiency-levels.ts";
import { efficiencyOutcomes } from "#app/domain/catalogue/efficiency-outcome.ts";
import { efficiencySentence, officialTextNotice } from "#app/domain/catalogue/efficiency-words.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { operation } from "../operation.ts";

const grade = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable();
const limit = z.number().nullable();
const words = z.array(z.string());

const input = z
  .strictObject({
    family: z.string().trim().min(1).max(80).meta({
      description: "设备类别的代码、名称或同义词，例如 three-phase-motor、三相异步电动机",
    }),
    parameters: z
      .record(z.string().max(60), z.union([z.number(), z.string().max(60)]))
      .refine((given) => Object.keys(given).length <= 60, "参数不超过 60 个")
      .meta({
        description:
          "参数代码、中文名称或同义词 → 数值（按标准单位）或带单位的文字（7.5 kW），选项写选项名。效率写百分数 96.5，不写 0.965",
      }),
  })
  .meta({
    id: "EfficiencyQuestion",
    example: {
      family: "three-phase-motor",
      parameters: { 额定功率: "55 kW", 极数: 4, 效率: 96.5 },
    },
  });

const measure = z.object({
  metric: z.string(),
  name: z.string(),
  unit: z.string(),
  direction: z.enum(["higher", "lower"]),
  value: z.number().nullable(),
  limits: z.object({ 1: limit, 2: limit, 3: limit }),
  grade,
  margin: z.number().nullable(),
  next: z
    .object({ grade: z.int(), by: z.number() })
    .nullable()
    .meta({ description: "距上一级还差多少" }),
});

const answer = z
  .object({
    outcome: z.enum(efficiencyOutcomes),
    grade,
    level: z.enum(efficiencyLevels).nullable(),
    levelMapping: z.enum(levelMappings).nullable().meta({
      description: "working：与能效水平目录的对应待官方表核对",
    }),
    missing: words.meta({ description: "缺少的参数，中文名称" }),
    standard: z.string().nullable(),
    edition: z.string().nullable(),
    effectiveFrom: z.string().nullable(),
    table: z.string().nullable(),
    row: z.string().nullable().meta({ description: "转录表行的键" }),
    margin: z.number().nullable().meta({
      description: "距所达等级限值的余量，不小于 0；低于 3 级时为负；单位见 measures",
    }),
    measures: z.array(measure),
    reason: z.string().nullable().meta({ description: "没有等级时的原因代码" }),
    provisional: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal("below_3")])
      .nullable()
      .meta({ description: "待核：公式算得的等级，适用范围未知，不作为结论" }),
    presumed: words.meta({ description: "判定所依据而未给出的前提" }),
    cautions: words,
    inputs: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        value: z.union([z.number(), z.string()]),
        unit: z.string(),
      }),
    ),
    summary: z.string(),
    notice: z.string(),
  })
  .meta({ id: "EfficiencyAnswer" });

export const checkEfficiency = operation({
  method: "post",
  path: "/check/efficiency",
  name: "checkEfficiency",
  tag: "核查",
  summary: "按铭牌参数测算能效等级",
  description:
    "按已收录的国家标准限值表测算，不需要令牌，不保存任何内容。表中没有的规格不插值（not_covered），缺参数不推测（undetermined，missing 列出名称）；离心泵因转录未载明公式的适用范围而答 undetermined，provisional 给出公式算得的等级。",
  scope: null,
  params: z.object({}),
  query: z.object({}),
  body: input,
  answer,
  status: 200,
  async handle({ reference }, { body }) {
    const family = readCheckedFamily(body.family, reference.vocabulary);
    if (family === null)
      return refuse({
        code: "invalid",
        problems: [{ field: "family", message: `没有“${body.family}”这个设备类别` }],
      });
    const read = readParameters(family, body.parameters, reference.vocabulary);
    if (read.problems.length > 0)
      return refuse({
        code: "invalid",
        problems: read.problems.map(({ name, message }) => ({
          field: `parameters/${name}`,
          message,
        })),
      });
    const { parameters, bare } = read;
    const outcome = gradeEfficiency({ family, parameters, bare }, reference.efficiencyThresholds);
    return ok({
      outcome: outcome.outcome,
      grade: outcome.grade,
      level: outcome.level,
      levelMapping: outcome.levelMapping,
      missing: [...outcome.missing],
      standard: outcome.standard,
      edition: outcome.edition,
      effectiveFrom: outcome.effectiveFrom,
      table: outcome.table,
      row: outcome.row,
      margin: outcome.margin,
      measures: outcome.measures.map((each) => ({ ...each })),
      reason: outcome.reason,
      provisional: outcome.outcome === "undetermined" ? outcome.provisional : null,
      presumed: [...outcome.presumed],
      cautions: [...outcome.cautions],
      inputs: [...outcome.inputs],
      summary: efficiencySentence(outcome),
      notice: officialTextNotice,
    });
  },
});
