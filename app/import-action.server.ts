import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { refusedForm, requireAccess } from "#app/answers.ts";
import { duplicateRules, importTargets } from "#app/domain/sheets/import.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { importsPath } from "#app/views/import-list.ts";

/** What the page of one import takes: another sheet, the meaning of the columns, and the four moves. */
export async function importAction({ context, request, params }: ActionFunctionArgs) {
  const { useCases, actor } = context;
  requireAccess("editor", actor, request);
  const id = params.id ?? "";
  const values = formValues(await request.formData());
  const answer = await (() => {
    switch (valueOf(values, "intent")) {
      case "sheet":
        return useCases.chooseSheet({ id, sheet: valueOf(values, "sheet") });
      case "map":
        return useCases.mapColumns({ id, ...mapped(values) });
      case "confirm":
        return useCases.confirmImport({ id });
      case "cancel":
        return useCases.cancelImport({ id });
      case "undo":
        return useCases.undoImport({ id });
      default:
        throw new Response("没有这个操作。", { status: 400 });
    }
  })();
  if (!answer.ok) return refusedForm(answer.error, mapped(values), request);
  return redirect(`${importsPath}/${id}`);
}

function mapped(values: FormValues) {
  const fields = Object.keys(values).flatMap((name) => /^column\.(\d{1,3})$/.exec(name)?.[1] ?? []);
  const count = Math.min(sheetLimits.columns, Math.max(0, ...fields.map((n) => Number(n) + 1)));
  return {
    mapping: Array.from({ length: count }, (_, n) => valueOf(values, `column.${n}`) || null),
    family: valueOf(values, "family") || null,
    duplicates: duplicateRules.find((each) => each === valueOf(values, "duplicates")) ?? "update",
    target: importTargets.find((each) => each === valueOf(values, "target")) ?? "draft",
  } as const;
}
