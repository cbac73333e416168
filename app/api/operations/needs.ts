import { z } from "zod";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { originFacets } from "#app/use-cases/search-port.ts";
import { nearSortName, readSearchParams, sortsOf } from "#app/forms/search-params.ts";
import { equipmentJson } from "../equipment-json.ts";
import { patchNeed, readNeed } from "../need-input.ts";
import { judgementJson, needJson } from "../need-json.ts";
import { operation, type ApiContext } from "../operation.ts";
import { placedRefusal } from "../posting-input.ts";
import { matchedListingSchema } from "../schemas/match.ts";
import { needInput, needPatch, needSchema } from "../schemas/need.ts";
import {
  cursorSchema,
  countedAmongSchema,
  facetsSchema,
  idSchema,
  nearSchema,
  ownStateSchema,
  pageQuery,
  postedSchema,
} from "../schemas/posting.ts";
import { answerList } from "../search-answer.ts";
import {
  besideCursor,
  movedTo,
  readingOf,
  unknownParameters,
  versionFrom,
} from "./posting-steps.ts";

const tag = "需求";
const one = z.object({ id: idSchema });
const several = z.union([z.string(), z.array(z.string())]);

export const searchNeeds = operation({
  method: "get",
  path: "/needs",
  name: "searchNeeds",
  tag,
  summary: "搜索需求，或用 cursor 走完全部需求",
  scope: null,
  params: z.object({}),
  query: z
    .object({
      q: z.string().max(500),
      family: several,
      sector: several,
      origin: z.union([z.enum(originFacets), z.array(z.enum(originFacets))]),
      sort: z.enum([...sortsOf("needs"), nearSortName]),
      near: nearSchema,
      exact: z.literal("1").meta({ description: "按原样搜索，不更正错字" }),
      cursor: cursorSchema,
    })
    .partial()
    .extend(pageQuery),
  body: null,
  answer: z.object({
    hits: z.array(needSchema),
    total: z.int().nullable(),
    totalIsAtLeast: z.boolean().optional(),
    facets: facetsSchema,
    countedAmong: countedAmongSchema,
    correctedQuery: z.string().nullable(),
    next: cursorSchema.nullable(),
  }),
  status: 200,
  keptSeconds: 30,
  async handle(context, { query }) {
    if (query.cursor !== undefined) return walk(context, query.cursor, query.perPage);
    const { question, ignored } = readSearchParams(context.search, "needs", context.reference);
    const unknown = unknownParameters(ignored);
    if (unknown) return unknown;
    const answer = await context.useCases.searchNeeds({ ...question, perPage: query.perPage });
    if (!answer.ok) return answer;
    return ok({
      hits: answer.value.hits.map(({ need, factory }) => needJson(need, factory, context)),
      ...answerList(answer.value),
      next: null,
    });
  },
});

async function walk(context: ApiContext, cursor: string, limit: number) {
  const refused = besideCursor(context);
  if (refused) return refused;
  const answer = await context.useCases.walkNeeds({ after: cursor || null, limit });
  if (!answer.ok) return answer;
  const full = answer.value.length === limit;
  return ok({
    hits: answer.value.map(({ need, factory }) => needJson(need, factory, context)),
    total: null,
    facets: {},
    correctedQuery: null,
    next: full ? (answer.value.at(-1)?.need.id ?? null) : null,
  });
}

export const readNeedById = operation({
  method: "get",
  path: "/needs/{id}",
  name: "getNeed",
  tag,
  summary: "一条需求",
  scope: null,
  params: one,
  query: z.object({}),
  body: null,
  answer: needSchema,
  status: 200,
  async handle(context, { params }) {
    const answer = await context.useCases.viewNeed(params);
    return answer.ok ? ok(needJson(answer.value.need, answer.value.factory, context)) : answer;
  },
});

export const postNeed = operation({
  method: "post",
  path: "/needs",
  name: "postNeed",
  tag,
  summary: "新建需求，或按本企业编号修改",
  description:
    "可以只给一段文字 text：类别、要求、数量、预算、期限由平台读出并在 inferred 里列明。publish 为 true 时随即发布；按规则需要审核的，状态是 submitted。",
  scope: "needs:write",
  params: z.object({}),
  query: z.object({}),
  body: needInput,
  answer: postedSchema,
  status: 201,
  async handle(context, { body }) {
    const reading = await readingOf(context);
    if (!reading.ok) return reading;
    const { fields, content, inferred } = readNeed(body, reading.value);
    if (!content.ok) return content;
    const { reference = null, publish } = body;
    const posted = await context.once.postNeed({ content: content.value, reference, publish });
    if (!posted.ok) return refuse(placedRefusal(fields, posted.error));
    const url = `${context.siteUrl}/needs/${posted.value.id}`;
    return ok({ ...posted.value, url, inferred: [...inferred] });
  },
});

export const postNeedLines = operation({
  ...postNeed,
  path: "/needs/bulk",
  name: "postNeedLines",
  summary: "批量新建或修改需求（NDJSON）",
  description: "与 /equipment/bulk 相同：每行一个 NeedInput，行行都要有 reference，每行一个结果。",
  lines: true,
  body: needInput.required({ reference: true }),
  status: 200,
  handle: postNeed.handle as never,
});

export const patchNeedById = operation({
  method: "patch",
  path: "/needs/{id}",
  name: "patchNeed",
  tag,
  summary: "修改一条需求，或它的状态",
  scope: "needs:write",
  params: one,
  query: z.object({}),
  body: needPatch,
  answer: z.object({ id: idSchema, status: ownStateSchema.shape.status }),
  status: 200,
  async handle(context, { params: { id }, body }) {
    const { useCases, reference } = context;
    const own = await useCases.viewOwnNeed({ id });
    if (!own.ok) return own;
    const version = versionFrom(context, own.value.version);
    if (!version.ok) return version;
    if (body.status !== undefined)
      return movedTo(body.status, id, {
        published: useCases.publishNeed,
        paused: useCases.pauseNeed,
        closed: useCases.closeNeed,
      });
    const { fields, content } = patchNeed(own.value, body, reference.vocabulary);
    if (!content.ok) return content;
    const edited = await useCases.editNeed({ id, version: version.value, content: content.value });
    return edited.ok ? edited : refuse(placedRefusal(fields, edited.error));
  },
});

export const needMatches = operation({
  method: "get",
  path: "/needs/{id}/matches",
  name: "getNeedMatches",
  tag,
  summary: "适合一条需求的供给，逐条说明理由",
  scope: null,
  params: one,
  query: z.object({ limit: z.coerce.number().int().min(1).max(20).default(20) }),
  body: null,
  answer: z.object({ matches: z.array(matchedListingSchema) }),
  status: 200,
  async handle(context, { params, query }) {
    const answer = await context.useCases.viewNeed(params);
    if (!answer.ok) return answer;
    return ok({
      matches: answer.value.matches.slice(0, query.limit).map((each) => ({
        listing: equipmentJson(each, context),
        ...judgementJson(each.match),
      })),
    });
  },
});
