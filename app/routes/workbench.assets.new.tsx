import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess } from "#app/answers.ts";
import { AssetForm } from "#app/components/asset-form.tsx";
import { cleanText, formValues, type FormValues } from "#app/forms/form-values.ts";
import { machineFields, readMachineForm } from "#app/forms/machine-form.ts";
import { assetsPath } from "#app/views/asset-row.ts";

export const meta: MetaFunction = () => [{ title: "登记在役设备 · 对接" }];

/** A check brings its nameplate along. */
export function loader({ context, request }: LoaderFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const params = new URL(request.url).searchParams;
  const values: FormValues = Object.fromEntries(
    machineFields.map((field) => [field, [cleanText((params.get(field) ?? "").slice(0, 80))]]),
  );
  return { values };
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireAccess("editor", context.actor, request);
  const values = formValues(await request.formData());
  const { machine, problems } = readMachineForm(values);
  if (problems.length > 0) return data({ errors: formErrors(problems), values }, { status: 422 });
  const kept = await context.useCases.keepOldAssets({ assets: [machine] });
  if (!kept.ok) return refusedForm(kept.error, values, request);
  return redirect(`${assetsPath}/${kept.value.ids[0]}`);
}

export default function NewAsset() {
  const { values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <h1>登记在役设备</h1>
      <AssetForm values={refused?.values ?? values} errors={refused?.errors} back={assetsPath} />
    </>
  );
}
