import { z } from "zod";
import { idAlphabet, idLength } from "#app/domain/shared/id.ts";
import { postingStatuses } from "#app/domain/shared/posting-status.ts";
import { factSources } from "#app/domain/supply/spec-value.ts";
import { trustLevels } from "#app/domain/people/organisation.ts";

export const idSchema = z
  .string()
  .regex(new RegExp(`^[${idAlphabet}]{${idLength}}$`))
  .meta({ description: "平台编号" });

export const familySchema = z
  .object({ code: z.string(), name: z.string() })
  .meta({ id: "FamilyRef", description: "设备类别" });

export const placeSchema = z.object({ province: z.string(), city: z.string().nullable() });

export const organisationSchema = z
  .object({
    name: z.string(),
    place: placeSchema,
    trust: z.enum(trustLevels).meta({ description: "登记、已审核、已核验" }),
    demo: z.boolean().meta({ description: "示例企业，不是真实企业" }),
  })
  .meta({ id: "Organisation", description: "企业的公开资料；联系方式从不出现在接口里" });

export const sourceSchema = z
  .enum(factSources)
  .meta({ description: "entered 企业填写、text 读自原文、inferred 推断、computed 计算" });

/** Figures as they were stated: open ends are null. */
export const figureSchema = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
});

export const ownStateSchema = z
  .object({
    status: z.enum(postingStatuses),
    createdAt: z.string(),
    expiresAt: z.string().nullable(),
  })
  .meta({ description: "只给本企业的令牌" });

export const pageQuery = {
  page: z.coerce.number().int().min(1).max(50).default(1),
  perPage: z.coerce.number().int().min(1).max(100).default(20),
};

/** From where a traversal goes on: what the answer before called `next`. */
export const cursorSchema = z.string().max(60);

export const facetsSchema = z.record(
  z.string(),
  z.array(z.object({ value: z.string(), count: z.int() })),
);

/** Where a broad search counts not all. */
export const countedAmongSchema = z
  .object({
    documents: z.int(),
    facets: z.array(z.string()),
    specFacets: z.array(z.string()),
  })
  .optional()
  .meta({
    description:
      "信息很多时才有：所列的 facets 和 specFacets 只在其中 documents 条里统计，实际只多不少",
  });

const whether = { stated: z.int(), missing: z.int().meta({ description: "未填写的" }) };

/** The place from which distances count: 湖北武汉, 广东. */
export const nearSchema = z.string().max(20).meta({
  description: "从哪里算起，省或省加市：湖北武汉；与 sort=distance 同用",
  example: "湖北武汉",
});

export const specFacetsSchema = z
  .record(
    z.string(),
    z.union([
      z.object({
        kind: z.literal("range"),
        name: z.string(),
        unit: z.string().nullable(),
        buckets: z
          .array(
            z.object({
              from: z.number().nullable(),
              to: z.number().nullable(),
              count: z.int(),
            }),
          )
          .meta({
            description:
              "含左端、不含右端；两头开口为 null。写成范围的计入它跨过的每一格，只写一端的按写明的一端计；不足 5 条时为空",
          }),
        ...whether,
      }),
      z.object({
        kind: z.literal("choice"),
        name: z.string(),
        values: z.array(z.object({ value: z.string(), count: z.int() })),
        ...whether,
      }),
    ]),
  )
  .meta({
    description: "所列设备类别的可筛选参数，按参数代码；计数不受该参数自身的筛选影响",
  });

export const inferredSchema = z
  .array(
    z.object({
      at: z.string(),
      label: z.string(),
      value: z.string(),
      source: z.enum(["text", "inferred"]),
      passage: z.string(),
    }),
  )
  .meta({ description: "平台从文字里读出或推断、并已写入的内容" });

export const postedSchema = z.object({
  id: idSchema,
  url: z.string(),
  status: z.enum(postingStatuses),
  outcome: z.enum(["created", "updated", "unchanged"]),
  inferred: inferredSchema,
});
