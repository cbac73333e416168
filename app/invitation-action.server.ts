import { data, type ActionFunctionArgs } from "@remix-run/node";
import { formErrors, refusedForm, type FormErrors } from "#app/answers.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import { cleanText, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { sheetFiles } from "#app/sheets/sheet-files.server.ts";
import { readUpload } from "#app/upload.server.ts";
import { invitationPreview, type InvitationPreviewView } from "#app/views/invitation-preview.ts";

/** A list that was handed in: what it names, or what is wrong with it; the text to correct stays. */
export interface ListAnswer {
  readonly preview: InvitationPreviewView | null;
  readonly text: string;
  readonly errors: FormErrors;
  /** How many were invited by this step. */
  readonly invited?: number;
}

/** Looks the list up for an event; nobody is invited by that. */
export async function previewList(
  { context, request }: Pick<ActionFunctionArgs, "context" | "request">,
  id: string,
  text: string,
) {
  const previewed = await context.useCases.previewInvitations({ id, text });
  if (!previewed.ok) {
    const refused = refusedForm(previewed.error, text, request);
    const answer: ListAnswer = { preview: null, text, errors: refused.data.errors };
    return data(answer, refused.init ?? {});
  }
  const preview = invitationPreview(previewed.value);
  return data<ListAnswer>({ preview, text: preview.unknown.join("\n"), errors: {} });
}

/** The lines of a list that named nobody, as the form that invites the others carries them on. */
export function restOf(values: FormValues): string {
  return valueOf(values, "rest").trim();
}

/** A pasted list: what a spreadsheet parts by tabs stays parted. */
export function pastedList(form: FormData): string {
  const text = form.get("list");
  return typeof text === "string" ? cleanText(text.replaceAll("\t", "|")) : "";
}

/** The first sheet of an uploaded file as text, one row a line; or what is wrong with the file. */
export async function uploadedList(request: Request): Promise<string | ReturnType<typeof wrong>> {
  const { files, tooLarge } = await readUpload(request, {
    fileSize: sheetLimits.fileBytes,
    files: 1,
  });
  if (tooLarge.length > 0)
    return wrong(`文件超过 ${sheetLimits.fileBytes / 1024 / 1024} MB，请只留企业名单`);
  const [file] = files;
  if (!file) return wrong("请选择一个 .xlsx 或 .csv 文件");
  const opened = await sheetFiles.open(file.bytes);
  if (!opened.ok) return wrong(opened.error);
  const [first] = opened.value.names;
  const rows = first === undefined ? null : await opened.value.rows(first);
  if (!rows) return wrong("这个文件里没有工作表");
  if (!rows.ok) return wrong(rows.error);
  return cleanText(rows.value.map(({ cells }) => cells.join("|")).join("\n"));
}

function wrong(message: string) {
  const answer: ListAnswer = {
    preview: null,
    text: "",
    errors: formErrors([{ field: "file", message }]),
  };
  return data(answer, { status: 422 });
}
