import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject } from "zod-openapi";
import { tokenScopeLabels, tokenScopes } from "#app/domain/people/api-token.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations/index.ts";
import { commonStatuses, problemSchema } from "./problem.ts";

const problemContent = { "application/problem+json": { schema: problemSchema } };

const idempotencyKey = z
  .string()
  .max(100)
  .optional()
  .meta({ description: "同一个值在两天内重发，不会再做一次，得到第一次的回答" });
const ifMatch = z.string().optional().meta({ description: "上次读到的 ETag" });

function headersOf({ method, body }: Operation) {
  if (method === "patch") return { header: z.object({ "If-Match": ifMatch }) };
  return body ? { header: z.object({ "Idempotency-Key": idempotencyKey }) } : {};
}

const problemWords: Readonly<Record<number, string>> = {
  400: "请求无法识别",
  401: "需要令牌，或令牌无效",
  403: "令牌没有这项权限",
  404: "没有这一项，或不属于本企业",
  409: "与现有状态冲突",
  412: "内容已被修改",
  422: "内容有误，逐项说明",
  429: "请求太频繁，见 Retry-After",
};

/** The description of the API, made from the schemas that validate it. */
export function openApiDocument(siteUrl: string) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const each of operations) (paths[each.path] ??= {})[each.method] = described(each);
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "对接 JSON API",
      version: "1",
      description:
        "供给、需求、匹配和参考数据。公开数据不需要令牌；写入和读取本企业的数据用企业所有者在工作台“接口令牌”里生成的令牌。错误一律是 RFC 9457 problem+json。联系方式从不出现在接口里。",
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: tokenScopes
            .map((scope) => `${scope}：${tokenScopeLabels[scope]}`)
            .join("；"),
        },
      },
    },
  });
}

function described(operation: Operation): ZodOpenApiOperationObject {
  const { name, tag, summary, description, scope, params, body, lines, named } = operation;
  const query = named ? operation.query.extend({ [named.as]: named.schema }) : operation.query;
  const writes = body !== null;
  const statuses = [...commonStatuses, ...(writes ? [409, 412, 422] : [])].sort();
  const type = lines ? "application/x-ndjson" : "application/json";
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(scope ? { security: [{ token: [scope] }] } : { security: [{}, { token: [] }] }),
    requestParams: { path: params, query, ...headersOf(operation) },
    ...(body ? { requestBody: { required: true, content: { [type]: { schema: body } } } } : {}),
    responses: {
      [String(operation.status)]: {
        description: lines ? "每行一个结果：回答或 Problem" : "完成",
        content: { [type]: { schema: operation.answer } },
      },
      ...Object.fromEntries(
        statuses.map((status) => [
          String(status),
          { description: problemWords[status] ?? "", content: problemContent },
        ]),
      ),
    },
  } as ZodOpenApiOperationObject;
}
