import { z } from "zod";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { ApiRefusal, RequestProblem } from "./operation.ts";

/** RFC 9457 problem details, with a code for programs and what is wrong with which part. */
export const problemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    problems: z
      .array(
        z.object({
          at: z.string().meta({ description: "请求体里的 JSON Pointer，或参数名" }),
          message: z.string(),
        }),
      )
      .optional(),
    requestId: z.string().meta({ description: "与服务器日志中的编号相同，报障时请附上" }),
  })
  .meta({ id: "Problem", description: "RFC 9457 问题说明" });
export type Problem = z.output<typeof problemSchema>;

const statuses = {
  bad_request: [400, "请求无法识别"],
  signed_out: [401, "需要令牌"],
  invalid_token: [401, "令牌无效或已过期"],
  forbidden: [403, "没有权限"],
  not_found: [404, "没有这一项"],
  method_not_allowed: [405, "这个地址没有这个方法"],
  conflict: [409, "与现有状态冲突"],
  changed_meanwhile: [412, "内容已被修改"],
  too_large: [413, "请求体过大"],
  unsupported_type: [415, "请求体的类型不支持"],
  invalid: [422, "内容有误"],
  too_many: [429, "请求太频繁"],
  failed: [500, "服务出错"],
  unavailable: [503, "服务暂时不可用"],
} as const satisfies Record<string, readonly [number, string]>;
export type ProblemCode = keyof typeof statuses;

/** Statuses of the refusals that every operation may give. */
export const commonStatuses = [400, 401, 403, 404, 429] as const;

export function problem(
  code: ProblemCode,
  requestId: string,
  more: { readonly detail?: string; readonly problems?: readonly RequestProblem[] } = {},
): Problem {
  const [status, title] = statuses[code];
  const { detail, problems } = more;
  return {
    type: "about:blank",
    title,
    status,
    code,
    ...(detail ? { detail } : {}),
    ...(problems ? { problems: problems.map(({ at, message }) => ({ at, message })) } : {}),
    requestId,
  };
}

/** The problem that a refusal deserves. `pointerOf` says where in the body a field of the form stands. */
export function problemOf(refusal: ApiRefusal, requestId: string): Problem {
  switch (refusal.code) {
    case "bad_request":
      return problem("bad_request", requestId, { problems: refusal.problems });
    case "invalid":
      return problem("invalid", requestId, { problems: refusal.problems.map(placed) });
    case "forbidden":
    case "conflict":
      return problem(refusal.code, requestId, { detail: refusal.message });
    case "too_many":
      return problem("too_many", requestId, { detail: `请 ${refusal.retryAfterSeconds} 秒后再试` });
    case "changed_meanwhile":
      return problem("changed_meanwhile", requestId, {
        detail: "If-Match 与现在的 ETag 不同，请先读取最新版本",
      });
    default:
      return problem(refusal.code, requestId);
  }
}

function placed({ field, message }: FieldProblem): RequestProblem {
  return { at: field, message };
}
