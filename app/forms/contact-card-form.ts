import { z } from "zod";
import type { ContactCard } from "#app/domain/people/organisation.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import { valueOf, type FormValues } from "./form-values.ts";

type Card = Omit<ContactCard, "organisationId">;

const card = z.object({
  person: z.string().trim().min(1, "请填写联系人").max(30, "最多 30 字"),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()-]{5,20}$/, "请填写电话，只用数字、空格、括号和短横线，例如 027-0000 0000"),
  email: z.union([z.literal(""), z.email("邮箱格式不对，例如 name@example.org").max(200)]),
  wechat: z.string().trim().max(40, "最多 40 字"),
});

/** The organisation's contact card as its form sends it. */
export function readContactCard(values: FormValues): Result<Card, readonly FieldProblem[]> {
  const fields = Object.keys(card.shape) as (keyof Card)[];
  const parsed = card.safeParse(
    Object.fromEntries(fields.map((field) => [field, valueOf(values, field).trim()])),
  );
  if (parsed.success) return ok(parsed.data);
  return refuse(
    parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message })),
  );
}
