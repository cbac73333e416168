import { z } from "zod";
import { ok } from "#app/domain/shared/result.ts";
import { searchIndexes } from "#app/use-cases/search-port.ts";
import { equipmentJson } from "../equipment-json.ts";
import { needJson } from "../need-json.ts";
import { operation } from "../operation.ts";
import { equipmentSchema } from "../schemas/equipment.ts";
import { needSchema } from "../schemas/need.ts";
import { idSchema } from "../schemas/posting.ts";

const changeSchema = z
  .object({
    number: z.int().meta({ description: "次序号，越晚越大" }),
    kind: z.enum(searchIndexes),
    id: idSchema,
    change: z.enum(["updated", "removed"]),
    at: z.string(),
    equipment: equipmentSchema.nullable(),
    need: needSchema.nullable(),
  })
  .meta({ id: "Change", description: "updated 时附现在的全文；removed 表示不再公开" });

export const changes = operation({
  method: "get",
  path: "/changes",
  name: "listChanges",
  tag: "变化",
  summary: "公开供给和需求的变化，供其他平台同步",
  description:
    "从 since=0 开始就是全部公开数据；之后用回答里的 next 再取。每条信息只留最近一次变化，重复应用无害。more 为 false 时已到末尾，可稍后再来。",
  scope: null,
  params: z.object({}),
  query: z.object({
    since: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  body: null,
  answer: z.object({
    changes: z.array(changeSchema),
    next: z.int(),
    more: z.boolean(),
  }),
  status: 200,
  async handle(context, { query }) {
    const answer = await context.useCases.viewChanges({ after: query.since, limit: query.limit });
    if (!answer.ok) return answer;
    const { next, more } = answer.value;
    return ok({
      changes: answer.value.changes.map((each) => ({
        number: each.number,
        kind: each.index,
        id: each.id,
        change: each.change,
        at: each.at,
        equipment:
          "listing" in each
            ? equipmentJson({ ...each, supplier: each.organisation }, context)
            : null,
        need: "need" in each ? needJson(each.need, each.organisation, context) : null,
      })),
      next,
      more,
    });
  },
});
