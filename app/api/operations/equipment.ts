import { z } from "zod";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { markFacets } from "#app/domain/catalogue/mark.ts";
import { conditions, listingKinds } from "#app/domain/supply/listing.ts";
import { originFacets } from "#app/use-cases/search-port.ts";
import { nearSortName, readSearchParams, sortsOf } from "#app/forms/search-params.ts";
import { specName, specSortName } from "#app/forms/spec-params.ts";
import { patchEquipment, readEquipment } from "../equipment-input.ts";
import { equipmentJson } from "../equipment-json.ts";
import { judgementJson, needJson } from "../need-json.ts";
import { operation, type ApiContext } from "../operation.ts";
import { placedRefusal } from "../posting-input.ts";
import { equipmentInput, equipmentPatch, equipmentSchema } from "../schemas/equipment.ts";
import { matchedNeedSchema } from "../schemas/match.ts";
import {
  cursorSchema,
  countedAmongSchema,
  facetsSchema,
  idSchema,
  nearSchema,
  ownStateSchema,
  pageQuery,
  postedSchema,
  specFacetsSchema,
} from "../schemas/posting.ts";
import { answerList, specFacetsJson } from "../search-answer.ts";
import {
  besideCursor,
  movedTo,
  readingOf,
  unknownParameters,
  versionFrom,
} from "./posting-steps.ts";

const tag = "供给";
const one = z.object({ id: idSchema });
const several = (values: readonly string[]) =>
  z.union([z.enum(values), z.array(z.enum(values))]).optional();

export const searchEquipment = operation({
  method: "get",
  path: "/equipment",
  name: "searchEquipment",
  tag,
  summary: "搜索供给，或用 cursor 走完全部供给",
  description:
    "与网站的供给列表同一套搜索：q 是自由文字，其余是筛选；同名参数可重复，组内为“或”，组间为“且”。最多翻到第 1000 条。要取全部数据请用 cursor：从空的 cursor= 开始，之后用上次回答里的 next，直到它是 null；此时不能带其他条件。",
  scope: null,
  params: z.object({}),
  query: z
    .object({
      q: z.string().max(500),
      family: z.union([z.string(), z.array(z.string())]),
      sector: z.union([z.string(), z.array(z.string())]),
      origin: several(originFacets).unwrap(),
      kind: several(listingKinds).unwrap(),
      condition: several(conditions).unwrap(),
      mark: several(markFacets).unwrap(),
      "price.gte": z.string().meta({ description: "万元/台" }),
      "price.lte": z.string().meta({ description: "万元/台" }),
      "lead.lte": z.coerce.number().int().min(0).meta({ description: "交期不超过，天" }),
      near: nearSchema,
      exact: z.literal("1").meta({ description: "按原样搜索，不更正错字" }),
      sort: z
        .union([z.enum([...sortsOf("equipment"), nearSortName]), z.string().regex(specSortName)])
        .meta({
          description:
            "distance 由近到远，与 near 同用；spec.<参数代码> 按该参数从低到高，-spec.<参数代码> 从高到低；未填写的排最后",
        }),
      cursor: cursorSchema,
    })
    .partial()
    .extend(pageQuery),
  named: {
    pattern: /^spec\./,
    as: "spec",
    schema: z
      .record(z.string().regex(specName), z.union([z.string(), z.array(z.string())]))
      .optional()
      .meta({
        description:
          "按参数筛选，代码见 /families/{code}：spec.<代码>.gte、spec.<代码>.lte 是数值范围（与标注的范围有重叠即算），单位由 spec.<代码>.unit 给出，没有时为标准单位，也可直接写 75kW；spec.<代码>=值 用于选项，可重复；spec.<代码>.missing=1 是未填写的。同一参数内为“或”，参数间为“且”。",
        example: { "spec.ratedPower.gte": "75", "spec.ratedPower.unit": "kW" },
        param: { style: "form", explode: true },
      }),
  },
  body: null,
  answer: z.object({
    hits: z.array(equipmentSchema),
    total: z.int().nullable().meta({ description: "用 cursor 时为 null" }),
    totalIsAtLeast: z
      .boolean()
      .optional()
      .meta({ description: "为 true 时实际更多：只统计到 total 条" }),
    facets: facetsSchema,
    countedAmong: countedAmongSchema,
    specFacets: specFacetsSchema,
    correctedQuery: z.string().nullable(),
    next: cursorSchema.nullable().meta({ description: "下一段的 cursor；搜索时总是 null" }),
  }),
  status: 200,
  keptSeconds: 30,
  async handle(context, { query }) {
    if (query.cursor !== undefined) return walk(context, query.cursor, query.perPage);
    const { question, ignored } = readSearchParams(context.search, "equipment", context.reference);
    const unknown = unknownParameters(ignored);
    if (unknown) return unknown;
    const answer = await context.useCases.searchEquipment({ ...question, perPage: query.perPage });
    if (!answer.ok) return answer;
    return ok({
      hits: answer.value.hits.map((hit) => equipmentJson(hit, context)),
      ...answerList(answer.value),
      specFacets: specFacetsJson(answer.value, context.reference),
      next: null,
    });
  },
});

async function walk(context: ApiContext, cursor: string, limit: number) {
  const refused = besideCursor(context);
  if (refused) return refused;
  const answer = await context.useCases.walkEquipment({ after: cursor || null, limit });
  if (!answer.ok) return answer;
  const full = answer.value.length === limit;
  return ok({
    hits: answer.value.map((hit) => equipmentJson(hit, context)),
    total: null,
    facets: {},
    specFacets: {},
    correctedQuery: null,
    next: full ? (answer.value.at(-1)?.listing.id ?? null) : null,
  });
}

export const readEquipmentById = operation({
  method: "get",
  path: "/equipment/{id}",
  name: "getEquipment",
  tag,
  summary: "一条供给",
  description: "已发布的对所有人；本企业的令牌也能读自己未发布的。",
  scope: null,
  params: one,
  query: z.object({}),
  body: null,
  answer: equipmentSchema,
  status: 200,
  async handle(context, { params }) {
    const answer = await context.useCases.viewListing(params);
    return answer.ok ? ok(equipmentJson(answer.value, context)) : answer;
  },
});

export const postEquipment = operation({
  method: "post",
  path: "/equipment",
  name: "postEquipment",
  tag,
  summary: "新建供给，或按本企业编号修改",
  description:
    "可以只给一段文字 text：类别、专栏行、参数、价格由平台读出并在 inferred 里列明。publish 为 true 时随即发布；按规则需要审核的，状态是 submitted。",
  scope: "equipment:write",
  params: z.object({}),
  query: z.object({}),
  body: equipmentInput,
  answer: postedSchema,
  status: 201,
  async handle(context, { body }) {
    const reading = await readingOf(context);
    if (!reading.ok) return reading;
    const { fields, content, inferred } = readEquipment(body, reading.value);
    if (!content.ok) return content;
    const { reference = null, publish } = body;
    const posted = await context.once.postListing({ content: content.value, reference, publish });
    if (!posted.ok) return refuse(placedRefusal(fields, posted.error));
    const url = `${context.siteUrl}/equipment/${posted.value.id}`;
    return ok({ ...posted.value, url, inferred: [...inferred] });
  },
});

export const postEquipmentLines = operation({
  ...postEquipment,
  path: "/equipment/bulk",
  name: "postEquipmentLines",
  summary: "批量新建或修改供给（NDJSON）",
  description:
    "每行一个 EquipmentInput，行行都要有 reference；每行单独成败，回答也是每行一个结果，次序相同。一次最多 1000 行、5 MB。重发整个请求不会产生重复。",
  lines: true,
  body: equipmentInput.required({ reference: true }),
  status: 200,
  handle: postEquipment.handle as never,
});

export const patchEquipmentById = operation({
  method: "patch",
  path: "/equipment/{id}",
  name: "patchEquipment",
  tag,
  summary: "修改一条供给，或它的状态",
  description:
    "只改给出的部分；specs 给出时整体替换。带 If-Match（上次读到的 ETag）时，内容已被别人修改则回答 412。",
  scope: "equipment:write",
  params: one,
  query: z.object({}),
  body: equipmentPatch,
  answer: z.object({ id: idSchema, status: ownStateSchema.shape.status }),
  status: 200,
  async handle(context, { params: { id }, body }) {
    const { useCases, reference, today } = context;
    const own = await useCases.viewOwnListing({ id });
    if (!own.ok) return own;
    const version = versionFrom(context, own.value.version);
    if (!version.ok) return version;
    if (body.status !== undefined)
      return movedTo(body.status, id, {
        published: useCases.publishListing,
        paused: useCases.pauseListing,
        closed: useCases.closeListing,
      });
    const { fields, content } = patchEquipment(own.value, body, reference.vocabulary, today);
    if (!content.ok) return content;
    const edited = await useCases.editListing({
      id,
      version: version.value,
      content: content.value,
    });
    return edited.ok ? edited : refuse(placedRefusal(fields, edited.error));
  },
});

export const equipmentMatches = operation({
  method: "get",
  path: "/equipment/{id}/matches",
  name: "getEquipmentMatches",
  tag,
  summary: "本企业一条供给适合的需求",
  scope: "read",
  params: one,
  query: z.object({ limit: z.coerce.number().int().min(1).max(20).default(20) }),
  body: null,
  answer: z.object({ matches: z.array(matchedNeedSchema) }),
  status: 200,
  async handle(context, { params, query }) {
    const own = await context.useCases.viewOwnListing(params);
    if (!own.ok) return own;
    const answer = await context.useCases.viewListing(params);
    if (!answer.ok) return answer;
    return ok({
      matches: answer.value.matches.slice(0, query.limit).map(({ match, need, factory }) => ({
        need: needJson(need, factory, context),
        ...judgementJson(match),
      })),
    });
  },
});
