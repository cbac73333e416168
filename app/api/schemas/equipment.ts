import { z } from "zod";
import { chargings, conditions, deliveries, listingKinds } from "#app/domain/supply/listing.ts";
import { markFacets } from "#app/domain/catalogue/mark.ts";
import {
  familySchema,
  figureSchema,
  idSchema,
  organisationSchema,
  ownStateSchema,
  placeSchema,
  sourceSchema,
} from "./posting.ts";

const usedSchema = z.object({
  yearMade: z.int().nullable(),
  hoursRun: z.int().nullable(),
  refurbishment: z.string(),
  mayBeInspected: z.boolean(),
});

const termsSchema = z.object({
  delivery: z.enum(deliveries).nullable(),
  charging: z.enum(chargings).nullable(),
  worksWith: z.string(),
  scope: z.string(),
});

export const equipmentSchema = z
  .object({
    id: idSchema,
    url: z.string(),
    kind: z.enum(listingKinds),
    condition: z.enum(conditions),
    family: familySchema.nullable(),
    title: z.string(),
    model: z.string(),
    brand: z.string(),
    description: z.string(),
    origin: placeSchema.extend({
      state: z.enum(["stated", "verified"]).meta({ description: "企业自报，或平台已核验" }),
    }),
    sectors: z.array(z.string()).meta({ description: "专栏行，见 GET /sectors" }),
    specs: z.array(
      z.object({
        code: z.string().nullable(),
        name: z.string(),
        figure: figureSchema.nullable(),
        text: z.string().nullable(),
        source: sourceSchema,
      }),
    ),
    used: usedSchema.nullable(),
    terms: termsSchema.nullable(),
    priceMin: z.number().nullable().meta({ description: "元/台（套）" }),
    priceMax: z.number().nullable().meta({ description: "元/台（套）" }),
    leadTimeDays: z.int().nullable(),
    marks: z.array(
      z.object({
        mark: z.enum(markFacets),
        state: z
          .string()
          .meta({ description: "computed 平台计算；claimed 企业申报；verified 已核验" }),
        date: z.string(),
        evidence: z.record(z.string(), z.unknown()),
      }),
    ),
    supplier: organisationSchema,
    version: z.int(),
    publishedAt: z.string().nullable(),
    updatedAt: z.string(),
    own: ownStateSchema.nullable(),
  })
  .meta({ id: "Equipment", description: "一条供给" });
export type EquipmentJson = z.output<typeof equipmentSchema>;

const words = (most: number) => z.string().max(most);
const value = z.union([z.number(), z.string().max(200)]);

const specInput = z.strictObject({
  code: words(60).optional().meta({ description: "类别的参数代码，见 GET /families/{code}" }),
  name: words(60).optional().meta({ description: "参数名称；与 code 二选一" }),
  value: value.meta({ description: '75、"75 kW"、"30-45"，或文字' }),
  unit: words(20).optional(),
});

/** What a program may say of a listing; everything else is read from the text or stays empty. */
const fields = {
  text: words(4000).meta({ description: "只有一段文字时：标题、类别、参数、价格由平台从中读出" }),
  kind: z.enum(listingKinds),
  condition: z.enum(conditions),
  family: words(80).meta({ description: "类别代码，见 GET /families" }),
  title: words(80),
  model: words(60),
  brand: words(40),
  description: words(4000),
  origin: z.strictObject({ province: words(20), city: words(20).nullish() }),
  sectors: z.array(words(40)).max(30),
  specs: z.array(specInput).max(60),
  used: z.strictObject(usedSchema.partial().shape),
  terms: z.strictObject(termsSchema.partial().shape),
  priceMin: z.number().min(0).nullable().meta({ description: "元/台（套）" }),
  priceMax: z.number().min(0).nullable().meta({ description: "元/台（套）" }),
  leadTimeDays: z.int().min(0).max(1500).nullable(),
};
const partial = z.strictObject(fields).partial();

export const equipmentInput = partial
  .extend({
    reference: words(80)
      .regex(/\S/)
      .optional()
      .meta({ description: "本企业自己的编号；同一编号再次提交就是修改" }),
    publish: z.boolean().default(false),
  })
  .meta({ id: "EquipmentInput" });
export type EquipmentInput = z.output<typeof equipmentInput>;

export const equipmentPatch = partial
  .omit({ text: true })
  .extend({ status: z.enum(["published", "paused", "closed"]).optional() })
  .refine((body) => body.status === undefined || Object.keys(body).length === 1, {
    message: "status 请单独提交，不与其他内容一起",
    path: ["status"],
  })
  .refine((body) => Object.keys(body).length > 0, { message: "没有要修改的内容" })
  .meta({ id: "EquipmentPatch", description: "修改内容，或只修改状态" });
export type EquipmentFields = z.output<typeof partial>;
