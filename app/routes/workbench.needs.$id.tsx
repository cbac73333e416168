import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, requireAccess, valueOr } from "#app/answers.ts";
import { NeedForm } from "#app/components/need-form.tsx";
import { Told } from "#app/components/told.tsx";
import { needGaps } from "#app/domain/demand/need.ts";
import { needFormValues } from "#app/forms/need-form.ts";
import { ReadNotice } from "#app/components/posting-fields.tsx";
import { needFormAction } from "#app/posting-form-action.server.ts";
import { postingFormChoices } from "#app/views/posting-form.ts";

export const meta: MetaFunction = () => [{ title: "编辑更新需求 · 对接" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const need = valueOr(await context.useCases.viewOwnNeed({ id: params.id ?? "" }), request);
  const asked = new URL(request.url).searchParams.has("missing");
  return {
    id: need.id,
    status: need.status,
    choices: postingFormChoices(context.reference, need.family),
    fields: {
      ...needFormValues(need, context.reference.vocabulary),
      version: [String(need.version)],
    },
    gaps: asked ? formErrors(needGaps(need)) : {},
  };
}

export const action = needFormAction;

export default function EditNeed() {
  const start = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { choices, fields } = refused?.values ?? start;
  const incomplete = !refused && Object.keys(start.gaps).length > 0;
  return (
    <>
      <h1>编辑更新需求</h1>
      {incomplete && <Told tone="open">已存为草稿。补齐下面标出的内容后就可以发布。</Told>}
      <ReadNotice read={refused?.values.read ?? null} />
      <NeedForm
        key={`${start.id} ${choices.familyName} ${refused?.values.read?.join() ?? ""}`}
        choices={choices}
        values={fields}
        errors={refused?.errors ?? start.gaps}
        published={start.status === "published" || start.status === "paused"}
      />
    </>
  );
}
