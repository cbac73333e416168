import { z } from "zod";
import { catalogueKinds, catalogueLevels } from "#app/domain/catalogue/catalogue.ts";
import { editionStandings, standingOf } from "#app/domain/catalogue/edition.ts";
import { catalogueMarkStates } from "#app/domain/catalogue/mark.ts";
import { ok } from "#app/domain/shared/result.ts";
import { operation } from "../operation.ts";

const tag = "参考数据";

const editionSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    documentNo: z.string(),
    documentNoChecked: z.boolean().meta({ description: "false：文号待核对" }),
    issued: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    standing: z.enum(editionStandings),
    gaps: z.array(z.string()).meta({ description: "缺少的内容" }),
    sourceFile: z.string(),
    sourceSha256: z.string(),
    entries: z.int(),
  })
  .meta({ id: "CatalogueEdition" });

export const catalogues = operation({
  method: "get",
  path: "/catalogues",
  name: "listCatalogues",
  tag,
  summary: "目录与标准：各版的文号、有效期、来源文件和缺少的内容",
  description: "没有列出的类型表示该版目录尚未导入。invented 为 true 的是演示用的虚构目录。",
  scope: null,
  params: z.object({}),
  query: z.object({}),
  body: null,
  answer: z.object({
    catalogues: z.array(
      z
        .object({
          id: z.string(),
          kind: z.enum(catalogueKinds),
          level: z.enum(catalogueLevels),
          province: z.string().nullable(),
          name: z.string(),
          invented: z.boolean(),
          url: z.string(),
          editions: z.array(editionSchema),
        })
        .meta({ id: "Catalogue" }),
    ),
  }),
  status: 200,
  keptSeconds: 60,
  async handle({ useCases, today, siteUrl }) {
    const answer = await useCases.viewCatalogues(null);
    if (!answer.ok) return answer;
    return ok({
      catalogues: answer.value.map(({ catalogue, editions }) => ({
        id: catalogue.id,
        kind: catalogue.kind,
        level: catalogue.level,
        province: catalogue.province,
        name: catalogue.name,
        invented: catalogue.invented,
        url: `${siteUrl}/catalogues/${catalogue.id}`,
        editions: editions.map((edition) => ({
          id: edition.id,
          label: edition.label,
          documentNo: edition.documentNo,
          documentNoChecked: edition.documentNoChecked,
          issued: edition.issued,
          validFrom: edition.validFrom,
          validTo: edition.validTo,
          standing: standingOf(edition, today),
          gaps: [...edition.gaps],
          sourceFile: edition.sourceFile,
          sourceSha256: edition.sourceSha256,
          entries: edition.entries,
        })),
      })),
    });
  },
});

const entrySchema = z
  .object({
    id: z.string(),
    number: z.string(),
    name: z.string(),
    parameters: z.string(),
    conditions: z.array(
      z.object({
        written: z.string(),
        computed: z.boolean().meta({ description: "能自动对照参数；false 由人核对" }),
      }),
    ),
    page: z.string(),
    verbatim: z.string(),
    url: z.string(),
    listings: z.array(z.object({ id: z.string(), state: z.enum(catalogueMarkStates) })),
  })
  .meta({ id: "CatalogueEntry" });

export const catalogueEntries = operation({
  method: "get",
  path: "/catalogues/{id}/entries",
  name: "listCatalogueEntries",
  tag,
  summary: "一版目录的条目，以及标了它的供给",
  description: "id 是一版的编号；用目录的编号时取它最新的一版。next 不为 null 时还有下一页。",
  scope: null,
  params: z.object({ id: z.string().max(80) }),
  query: z.object({
    q: z.string().max(60).default(""),
    cursor: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: null,
  answer: z.object({
    edition: z.string(),
    total: z.int(),
    entries: z.array(entrySchema),
    next: z.int().nullable().meta({ description: "下一页的 cursor" }),
  }),
  status: 200,
  keptSeconds: 60,
  async handle({ useCases, siteUrl }, { params, query }) {
    const { q, cursor, limit } = query;
    // One more than asked tells whether anything is left.
    const asked = { id: params.id, q, after: cursor, skip: 0, limit: limit + 1 };
    const answer = await useCases.viewEdition(asked);
    if (!answer.ok) return answer;
    const { edition, entries, listings, total } = answer.value;
    const shown = entries.slice(0, limit);
    return ok({
      edition: edition.id,
      total,
      entries: shown.map((entry) => ({
        id: entry.id,
        number: entry.number,
        name: entry.name,
        parameters: entry.parameters,
        conditions: entry.conditions.map(({ written, requirement }) => ({
          written,
          computed: requirement !== null,
        })),
        page: entry.page,
        verbatim: entry.verbatim,
        url: `${siteUrl}/catalogues/${edition.id}/entries/${entry.id}`,
        listings: listings
          .filter(({ entryId }) => entryId === entry.id)
          .map(({ listingId, state }) => ({ id: listingId, state })),
      })),
      next: entries.length > limit ? (shown.at(-1)?.position ?? null) : null,
    });
  },
});
