import { z } from "zod";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { isZhuanlanRow, sectorKinds } from "#app/domain/policy/sector-row.ts";
import { directions, synonymRelations } from "#app/domain/vocabulary/vocabulary.ts";
import { operation } from "../operation.ts";
import { familySchema } from "../schemas/posting.ts";

const tag = "参考数据";
const keptSeconds = 3600;

export const sectors = operation({
  method: "get",
  path: "/sectors",
  name: "listSectors",
  tag,
  summary: "各省方案的专栏行和正文条文，原文照录",
  scope: null,
  params: z.object({}),
  query: z.object({}),
  body: null,
  answer: z.object({
    sectors: z.array(
      z
        .object({
          id: z.string(),
          kind: z.enum(sectorKinds),
          document: z.object({ title: z.string(), docNo: z.string(), jurisdiction: z.string() }),
          zhuanlan: z.int().nullable(),
          clause: z.string().nullable(),
          sector: z.string(),
          scope: z.string(),
          listings: z.int(),
          needs: z.int(),
        })
        .meta({ id: "SectorRow" }),
    ),
  }),
  status: 200,
  keptSeconds: 60,
  async handle({ useCases }) {
    const answer = await useCases.viewSectors(null);
    if (!answer.ok) return answer;
    const { rows, counts } = answer.value;
    return ok({
      sectors: rows.map((row) => {
        const { title, docNo, jurisdiction } = row.document;
        return {
          id: row.id,
          kind: row.kind,
          document: { title, docNo, jurisdiction },
          zhuanlan: isZhuanlanRow(row) ? row.zhuanlan : null,
          clause: isZhuanlanRow(row) ? null : row.clause,
          sector: row.sector,
          scope: row.scope,
          listings: counts.listings[row.id] ?? 0,
          needs: counts.needs[row.id] ?? 0,
        };
      }),
    });
  },
});

export const families = operation({
  method: "get",
  path: "/families",
  name: "listFamilies",
  tag,
  summary: "设备类别",
  scope: null,
  params: z.object({}),
  query: z.object({}),
  body: null,
  answer: z.object({
    families: z.array(
      familySchema.extend({
        english: z.string(),
        group: z.string(),
        broader: z.string().nullable(),
      }),
    ),
  }),
  status: 200,
  keptSeconds,
  async handle({ reference }) {
    return ok({
      families: reference.vocabulary.families.map(({ code, name, english, group, broader }) => ({
        code,
        name,
        english,
        group,
        broader,
      })),
    });
  },
});

export const family = operation({
  method: "get",
  path: "/families/{code}",
  name: "getFamily",
  tag,
  summary: "一个设备类别：名称、参数、单位、专栏行",
  scope: null,
  params: z.object({ code: z.string().max(80) }),
  query: z.object({}),
  body: null,
  answer: familySchema
    .extend({
      english: z.string(),
      group: z.string(),
      broader: z.string().nullable(),
      names: z.array(z.object({ name: z.string(), relation: z.enum(synonymRelations) })),
      sectors: z.array(z.string()),
      attributes: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          kind: z.string(),
          unit: z.string().nullable(),
          units: z.array(z.string()),
          choices: z.array(z.string()),
          direction: z
            .enum(directions)
            .meta({ description: "more 大为好、less 小为好、fit 需相符" }),
        }),
      ),
    })
    .meta({ id: "Family" }),
  status: 200,
  keptSeconds,
  async handle({ reference: { vocabulary } }, { params }) {
    const found = vocabulary.family(params.code);
    if (!found) return refuse({ code: "not_found" });
    const { code, name, english, group, broader, synonyms, sectorRows } = found;
    return ok({
      code,
      name,
      english,
      group,
      broader,
      names: synonyms.map(({ term, relation }) => ({ name: term, relation })),
      sectors: [...sectorRows],
      attributes: vocabulary.attributesOf(code).map((attribute) => ({
        code: attribute.code,
        name: attribute.name,
        kind: attribute.kind,
        unit: attribute.unit,
        units: [...attribute.allowedUnits],
        choices: [...attribute.choices],
        direction: attribute.direction,
      })),
    });
  },
});
