import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, valueOr } from "#app/answers.ts";
import { CheckPage } from "#app/components/check-page.tsx";
import { cleanText, formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { machineFields, readMachineForm } from "#app/forms/machine-form.ts";
import { pastedRows } from "#app/domain/sheets/machine-rows.ts";
import { listAnswer, tooMany } from "#app/old-machines.server.ts";
import { mayNeed, needLink, savingLink } from "#app/views/machine-check.ts";

export const meta: MetaFunction = () => [
  { title: "旧设备体检 · 对接" },
  {
    name: "description",
    content: "照铭牌填型号，查高耗能落后机电设备淘汰目录和设备更新方案条款。不保存所填内容。",
  },
];

/** A link may bring a nameplate along to start from; nothing is checked before somebody asks. */
export function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const brought = machineFields.flatMap((field): [string, string[]][] => {
    const value = cleanText((params.get(field) ?? "").slice(0, 80)).trim();
    return value === "" ? [] : [[field, [value]]];
  });
  return { start: Object.fromEntries(brought) as FormValues, many: params.has("many") };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const values = formValues(form);
  const many = valueOf(values, "intent") === "list";
  const refused = await tooMany(context.address, many ? "list" : "machine");
  if (refused) return data({ ...refused.data, values, one: null, list: null }, refused.init ?? {});
  if (many) {
    const rows = pastedRows(String(form.get("list") ?? ""));
    const answer = rows.length > 0 && (await listAnswer(context, request, { rows, values }));
    if (answer instanceof Response) return answer;
    if (answer) return data({ errors: {}, values: {}, one: null, list: answer });
    const errors = formErrors([{ field: "list", message: "请粘贴至少一台设备" }]);
    return data({ errors, values, one: null, list: null }, { status: 422 });
  }
  const { machine, problems } = readMachineForm(values);
  if (problems.length > 0)
    return data({ errors: formErrors(problems), values, one: null, list: null }, { status: 422 });
  const checked = valueOr(
    await context.useCases.checkOldMachines({ machines: [machine] }),
    request,
  );
  const check = checked.checks[0]!;
  const { vocabulary } = context.reference;
  const one = {
    on: checked.on,
    machine,
    check,
    need: mayNeed(check) ? needLink(machine, check, vocabulary) : null,
    saving: savingLink(machine, check),
  };
  return data({ errors: {}, values, one, list: null });
}

export default function Check() {
  const { start, many } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <CheckPage
      values={answer?.values ?? start}
      errors={answer?.errors}
      one={answer?.one ?? null}
      list={answer?.list ?? null}
      many={many}
    />
  );
}
