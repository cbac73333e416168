import { z } from "zod";
import { ok } from "#app/domain/shared/result.ts";
import { equipmentJson } from "../equipment-json.ts";
import { needJson } from "../need-json.ts";
import { operation } from "../operation.ts";
import { equipmentSchema } from "../schemas/equipment.ts";
import { needSchema } from "../schemas/need.ts";
import { pageQuery } from "../schemas/posting.ts";

const tag = "本企业";

/** Marks are read with the public listing. */
const ownEquipmentSchema = equipmentSchema.omit({ marks: true }).meta({ id: "OwnEquipment" });

export const ownEquipment = operation({
  method: "get",
  path: "/own/equipment",
  name: "listOwnEquipment",
  tag,
  summary: "本企业的全部供给，任何状态",
  scope: "read",
  params: z.object({}),
  query: z.object(pageQuery),
  body: null,
  answer: z.object({ items: z.array(ownEquipmentSchema), total: z.int() }),
  status: 200,
  async handle(context, { query }) {
    const [answer, company] = await Promise.all([
      context.useCases.viewOwnListings({ ...query, status: null }),
      context.useCases.viewOwnCompany(null),
    ]);
    if (!answer.ok) return answer;
    if (!company.ok) return company;
    const { items, total } = answer.value;
    return ok({
      items: items.map((listing) => {
        const shown = { listing, supplier: company.value, marks: [] };
        const { marks: _marks, ...own } = equipmentJson(shown, context);
        return own;
      }),
      total,
    });
  },
});

export const ownNeeds = operation({
  method: "get",
  path: "/own/needs",
  name: "listOwnNeeds",
  tag,
  summary: "本企业的全部需求，任何状态",
  scope: "read",
  params: z.object({}),
  query: z.object(pageQuery),
  body: null,
  answer: z.object({ items: z.array(needSchema), total: z.int() }),
  status: 200,
  async handle(context, { query }) {
    const [answer, company] = await Promise.all([
      context.useCases.viewOwnNeeds({ ...query, status: null }),
      context.useCases.viewOwnCompany(null),
    ]);
    if (!answer.ok) return answer;
    if (!company.ok) return company;
    const { items, total } = answer.value;
    return ok({ items: items.map((need) => needJson(need, company.value, context)), total });
  },
});
