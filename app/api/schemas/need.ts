import { z } from "zod";
import { exclusionKinds, longestExclusion, mostExclusions } from "#app/domain/demand/exclusion.ts";
import { operators, strengths } from "#app/domain/demand/requirement.ts";
import {
  familySchema,
  figureSchema,
  idSchema,
  organisationSchema,
  ownStateSchema,
  placeSchema,
  sourceSchema,
} from "./posting.ts";

const exclusionSchema = z
  .object({
    kind: z.enum(exclusionKinds),
    words: z.string().meta({ description: "不要什么，如 开式、二手、进口" }),
    source: sourceSchema,
  })
  .meta({ id: "Exclusion" });

const oldMachineSchema = z.object({
  name: z.string(),
  model: z.string(),
  yearMade: z.int().nullable(),
});

export const requirementSchema = z
  .object({
    code: z.string().nullable(),
    name: z.string(),
    op: z.enum(operators),
    figure: figureSchema.nullable(),
    text: z.string().nullable(),
    strength: z.enum(strengths).meta({ description: "must 硬性、nice 期望" }),
    source: sourceSchema,
  })
  .meta({ id: "Requirement" });

export const needSchema = z
  .object({
    id: idSchema,
    url: z.string(),
    family: familySchema.nullable(),
    title: z.string(),
    description: z.string(),
    requirements: z.array(requirementSchema),
    quantity: z.int().meta({ description: "台（套）" }),
    budget: z.number().nullable().meta({ description: "元，全部数量合计" }),
    site: placeSchema,
    deadline: z.string().nullable(),
    sectors: z.array(z.string()),
    oldMachine: oldMachineSchema.nullable(),
    exclusions: z.array(exclusionSchema),
    factory: organisationSchema,
    version: z.int(),
    publishedAt: z.string().nullable(),
    updatedAt: z.string(),
    own: ownStateSchema.nullable(),
  })
  .meta({ id: "Need", description: "一条需求" });
export type NeedJson = z.output<typeof needSchema>;

const words = (most: number) => z.string().max(most);

const requirementInput = z.strictObject({
  code: words(60).optional(),
  name: words(60).optional(),
  op: z.enum(operators).optional().meta({ description: "不写时按参数的方向：大为好取 gte" }),
  value: z.union([z.number(), words(200)]),
  max: z.number().optional().meta({ description: "between 的上限" }),
  unit: words(20).optional(),
  strength: z.enum(strengths).optional(),
});

const fields = {
  text: words(4000).meta({
    description: "只有一段文字时：类别、要求、数量、预算、期限由平台从中读出",
  }),
  family: words(80),
  title: words(80),
  description: words(4000),
  requirements: z.array(requirementInput).max(60),
  quantity: z.int().min(1).max(100_000),
  budget: z.number().min(0).nullable().meta({ description: "元，全部数量合计" }),
  site: z.strictObject({ province: words(20), city: words(20).nullish() }),
  deadline: z.iso.date().nullable(),
  sectors: z.array(words(40)).max(30),
  oldMachine: z.strictObject(oldMachineSchema.partial().shape).nullable(),
  exclusions: z
    .array(words(longestExclusion))
    .max(mostExclusions)
    .meta({ description: "不要什么，每项一个词，如 开式、二手、进口" }),
};
const partial = z.strictObject(fields).partial();

export const needInput = partial
  .extend({
    reference: words(80).regex(/\S/).optional(),
    publish: z.boolean().default(false),
  })
  .meta({ id: "NeedInput" });
export type NeedInput = z.output<typeof needInput>;
export type NeedFields = z.output<typeof partial>;

export const needPatch = partial
  .omit({ text: true })
  .extend({ status: z.enum(["published", "paused", "closed"]).optional() })
  .refine((body) => body.status === undefined || Object.keys(body).length === 1, {
    message: "status 请单独提交，不与其他内容一起",
    path: ["status"],
  })
  .refine((body) => Object.keys(body).length > 0, { message: "没有要修改的内容" })
  .meta({ id: "NeedPatch", description: "修改内容，或只修改状态" });
