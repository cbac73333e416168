import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { formErrors, refusedForm, valueOr, type FormErrors } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import {
  Checkbox,
  ErrorSummary,
  Field,
  FieldError,
  plainGroup,
  Select,
  SubmitButton,
} from "#app/components/form/index.ts";
import { Told } from "#app/components/told.tsx";
import { TokenList } from "#app/components/token-list.tsx";
import { tokenLives, tokenScopeLabels, tokenScopes } from "#app/domain/people/api-token.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { tokenRow } from "#app/views/token-rows.ts";

export const meta: MetaFunction = () => [{ title: "接口令牌 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const tokens = valueOr(await context.useCases.viewTokens(null), request);
  return { tokens: tokens.map(tokenRow) };
}

interface Acted {
  readonly errors: FormErrors;
  readonly values: FormValues;
  /** Shown in this answer only. */
  readonly secret: string | null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const { useCases } = context;
  if (valueOf(values, "intent") === "revoke") {
    valueOr(await useCases.revokeToken({ id: valueOf(values, "id") }), request);
    return redirect("/workbench/organisation/tokens?revoked=1");
  }
  const made = await useCases.createToken({
    name: valueOf(values, "name"),
    scopes: tokenScopes.filter((scope) => values.scopes?.includes(scope)),
    days: Number(valueOf(values, "days")),
  });
  if (made.ok) return data<Acted>({ errors: {}, values: {}, secret: made.value.secret });
  if (made.error.code === "invalid")
    return data<Acted>(
      { errors: formErrors(made.error.problems), values, secret: null },
      { status: 422 },
    );
  const { data: refused, init } = refusedForm(made.error, values, request);
  return data<Acted>({ ...refused, secret: null }, init ?? undefined);
}

export default function TokensPage() {
  const { tokens } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const [params] = useSearchParams();
  const { errors = {}, values = {}, secret = null } = acted ?? {};
  return (
    <>
      <Crumbs way={[{ name: "企业与成员", to: "/workbench/organisation" }]} here="接口令牌" />
      <h1>接口令牌</h1>
      <p className="quiet">
        让本企业的系统通过 JSON 接口读写供给和需求。用法见<Link to="/developers">接口说明</Link>。
      </p>
      <ErrorSummary errors={errors} />
      {params.has("revoked") && !acted && <Told tone="done">令牌已吊销，立即失效。</Told>}
      {secret && (
        <Told tone="done">
          <p>令牌已生成。它只显示这一次，请现在复制到您的系统里：</p>
          <p>
            <code className="secret">{secret}</code>
          </p>
        </Told>
      )}
      <Form key={tokens.length} method="post" className="sheet pad stack" noValidate>
        <h2>生成令牌</h2>
        <div className="field-pair">
          <Field
            name="name"
            label="用途"
            hint="例如 ERP 同步，只供自己辨认"
            required
            defaultValue={valueOf(values, "name")}
            errors={errors.name}
          />
          <Select
            name="days"
            label="有效期"
            groups={plainGroup(
              tokenLives.map((days) => ({ value: String(days), label: `${days} 天` })),
            )}
            defaultValue={valueOf(values, "days") || String(tokenLives[1])}
            errors={errors.days}
          />
        </div>
        <fieldset className="stack" id="scopes">
          <legend>权限</legend>
          {tokenScopes.map((scope) => (
            <Checkbox
              key={scope}
              name="scopes"
              value={scope}
              checked={values.scopes?.includes(scope) ?? false}
            >
              {tokenScopeLabels[scope]}
            </Checkbox>
          ))}
          <FieldError name="scopes" errors={errors.scopes} />
        </fieldset>
        <SubmitButton name="intent" value="create">
          生成
        </SubmitButton>
      </Form>
      <section className="sheet pad stack" aria-labelledby="tokens-title">
        <h2 id="tokens-title">已有令牌</h2>
        {tokens.length === 0 ? (
          <p className="quiet">还没有令牌。</p>
        ) : (
          <TokenList tokens={tokens} />
        )}
      </section>
    </>
  );
}
