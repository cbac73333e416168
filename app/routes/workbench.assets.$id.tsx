import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm, requireAccess, valueOr } from "#app/answers.ts";
import { AssetForm } from "#app/components/asset-form.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { FindingSheet } from "#app/components/machine-finding.tsx";
import { Nameplate } from "#app/components/nameplate.tsx";
import { Told } from "#app/components/told.tsx";
import { checkResultLabels } from "#app/domain/catalogue/phase-out/check.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { machineFormValues, readMachineForm } from "#app/forms/machine-form.ts";
import { assetsPath } from "#app/views/asset-row.ts";
import { mayNeed, needLink, savingLink } from "#app/views/machine-check.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.asset.model || page?.asset.type || "在役设备"} · 对接` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asset = valueOr(await context.useCases.viewOldAsset({ id: params.id ?? "" }), request);
  const { vocabulary } = context.reference;
  return {
    asset,
    values: { ...machineFormValues(asset), version: [String(asset.version)] },
    need: mayNeed(asset.check) ? needLink(asset, asset.check, vocabulary) : null,
    saving: savingLink(asset, asset.check),
    mayWrite: mayUse("editor", context.actor),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const values = formValues(await request.formData());
  switch (valueOf(values, "intent")) {
    case "save": {
      const { machine, problems } = readMachineForm(values);
      if (problems.length > 0) {
        valueOr(await useCases.viewOldAsset({ id }), request);
        return data({ errors: formErrors(problems), values }, { status: 422 });
      }
      const version = Number(valueOf(values, "version"));
      const edited = await useCases.editOldAsset({ id, version, content: machine });
      if (!edited.ok) return refusedForm(edited.error, values, request);
      return redirect(`${assetsPath}/${id}`);
    }
    case "retire":
    case "restore": {
      const retired = valueOf(values, "intent") === "retire";
      valueOr(await useCases.retireOldAsset({ id, retired }), request);
      return redirect(`${assetsPath}/${id}`);
    }
    case "delete":
      valueOr(await useCases.deleteOldAsset({ id }), request);
      return redirect(assetsPath);
    default:
      throw new Response("没有这个操作。", { status: 400 });
  }
}

export default function Asset() {
  const { asset, values, need, saving, mayWrite } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { model, type, check, checkedOn, earlier, retiredOn } = asset;
  const shown = (value: number | null, unit: string) =>
    value === null ? null : `${value} ${unit}`;
  return (
    <>
      <p className="crumbs">
        <Link to={assetsPath}>在役设备</Link>
      </p>
      <h1>{model || type}</h1>
      {retiredOn && <Told tone="open">{retiredOn} 停用，不再重新体检。</Told>}
      <div className="machine-check">
        <div className="stack">
          <Nameplate
            name={type || "在役设备"}
            cells={[
              { name: "型号", value: model || null, width: 6, model: true },
              { name: "功率", value: shown(asset.powerKw, "kW"), width: 2 },
              { name: "容量", value: asset.capacity || null, width: 2 },
              { name: "电压", value: asset.voltage || null, width: 2 },
              { name: "出厂年份", value: shown(asset.yearMade, "年") },
              { name: "投运年份", value: shown(asset.yearCommissioned, "年") },
              { name: "资产编号", value: asset.number || null },
              { name: "安装位置", value: asset.place || null },
            ]}
          />
          {need && !retiredOn && (
            <div className="actions">
              <ButtonLink to={need} look="main">
                生成更新需求
              </ButtonLink>
            </div>
          )}
          {saving && (
            <p>
              <Link to={saving}>算一算换新电机省多少电</Link>
            </p>
          )}
          {earlier.length > 0 && (
            <section className="sheet pad stack" aria-labelledby="earlier-title">
              <h2 id="earlier-title">以前的体检结果</h2>
              <ul>
                {earlier.map(({ on, result }) => (
                  <li key={on + result}>
                    {on}　{checkResultLabels[result]}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {mayWrite && (
            <Form method="post" className="actions">
              {retiredOn ? (
                <Button name="intent" value="restore" small>
                  恢复在役
                </Button>
              ) : (
                <Button name="intent" value="retire" small>
                  登记停用
                </Button>
              )}
              <Button name="intent" value="delete" small>
                删除这台
              </Button>
            </Form>
          )}
        </div>
        <FindingSheet check={check} model={model || type} on={checkedOn} />
      </div>
      {mayWrite && (
        <details className="sheet pad" open={refused !== undefined}>
          <summary>修改铭牌</summary>
          <AssetForm
            key={values.version[0]}
            values={refused?.values ?? values}
            errors={refused?.errors}
            back={assetsPath}
          />
        </details>
      )}
    </>
  );
}
