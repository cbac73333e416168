import {
  data,
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { formErrors, refusedForm, requireAccess, valueOr, type FormErrors } from "#app/answers.ts";
import {
  evidenceKinds,
  type AttachmentOwner,
  type AttachmentOwnerKind,
} from "#app/domain/files/attachment.ts";
import { largestFile, mostFilesOf, restorableHours } from "#app/domain/files/attachment-limits.ts";
import { fileRefusalWords, fileRefused } from "#app/domain/files/file-refusal.ts";
import { orderMoves } from "#app/domain/files/picture-order.ts";
import { sentName } from "#app/domain/files/shown-name.ts";
import { organisationOf } from "#app/domain/people/actor.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { PostingStatus } from "#app/domain/shared/posting-status.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { formValues, valueOf, type FormValues } from "#app/forms/form-values.ts";
import { readUpload } from "#app/upload.server.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import { attachmentsView, type AttachmentsView } from "#app/views/attachment-view.ts";

const pathOf: Record<AttachmentOwnerKind, (id: string) => string> = {
  listing: (id) => `/workbench/listings/${id}/upload`,
  need: (id) => `/workbench/needs/${id}/upload`,
  organisation: () => "/workbench/organisation/upload",
};

/** The files of one's own posting or organisation, for their section on a page. */
export async function loadAttachments(
  context: AppLoadContext,
  request: Request,
  owner: AttachmentOwner,
): Promise<AttachmentsView> {
  const own = valueOr(await context.useCases.viewOwnAttachments(owner), request);
  return attachmentsView(owner.kind, pathOf[owner.kind](owner.id), own);
}

function ownerOf(
  kind: AttachmentOwnerKind,
  { context, params }: Pick<LoaderFunctionArgs, "context" | "params">,
): AttachmentOwner {
  const id = kind === "organisation" ? organisationOf(context.actor) : params.id;
  return { kind, id: id ?? "" };
}

/** The page that holds nothing but the files: it takes the uploads, and shows what is wrong with them. */
export function attachmentsLoader(kind: AttachmentOwnerKind) {
  return async (args: LoaderFunctionArgs) => {
    const { context, request } = args;
    requireAccess("editor", context.actor, request);
    const owner = ownerOf(kind, args);
    const asked = new URL(request.url).searchParams;
    const done = doings.find((each) => each === asked.get("told"));
    const told = done ? toldWords(done, asked.has("review")) : null;
    return { view: await loadAttachments(context, request, owner), told };
  };
}

const doings = ["added", "captioned", "moved", "removed", "restored"] as const;
type Doing = (typeof doings)[number];
const doneWords: Record<Doing, string> = {
  added: "已上传。",
  captioned: "图片说明已保存。",
  moved: "顺序已调整。",
  removed: `已删除，${restorableHours} 小时内可以恢复。`,
  restored: "已恢复，排在最后。",
};

/** `review`: the change took a published posting back to the reviewers. */
function toldWords(done: Doing, review: boolean): string {
  return doneWords[done] + (review ? "这条信息重新进入审核，通过前不公开。" : "");
}

/** Takes files (multipart), or one change of a file that is there (an ordinary form). */
export function attachmentsAction(kind: AttachmentOwnerKind) {
  return async (args: ActionFunctionArgs) => {
    const { context, request } = args;
    requireAccess("editor", context.actor, request);
    const owner = ownerOf(kind, args);
    const isUpload = request.headers.get("Content-Type")?.startsWith("multipart/form-data");
    return isUpload ? upload(context, request, owner) : change(context, request, owner);
  };
}

async function upload(context: AppLoadContext, request: Request, owner: AttachmentOwner) {
  // Nothing is read for a posting that is not theirs.
  valueOr(await context.useCases.viewOwnAttachments(owner), request);
  const limits = { fileSize: largestFile, files: mostFilesOf(owner.kind) };
  const { values, files, tooLarge, tooMany } = await readUpload(request, limits);
  const problems: FieldProblem[] = tooLarge.map((name, index) => ({
    field: `too-large.${index}`,
    message: fileRefused(sentName(name), fileRefusalWords["too-large"]),
  }));
  if (tooMany)
    problems.push({
      field: "files",
      message: `一次最多上传 ${limits.files} 个文件，多出的没有上传`,
    });
  if (files.length === 0 && problems.length === 0)
    problems.push({ field: "files", message: "请先选择要上传的文件" });
  const evidence = evidenceKinds.find((each) => each === valueOf(values, "purpose")) ?? null;
  let review = false;
  let taken = 0;
  if (files.length > 0) {
    const attached = await context.useCases.attachFiles({ owner, evidence, files });
    if (!attached.ok && attached.error.code !== "invalid")
      return refusedForm(attached.error, null, request);
    if (attached.ok) {
      taken = attached.value.ids.length;
      review = attached.value.status === "submitted";
    }
    problems.push(
      ...(attached.ok
        ? attached.value.problems
        : attached.error.code === "invalid"
          ? attached.error.problems
          : []),
    );
  }
  const told = taken > 0 ? toldWords("added", review) : null;
  if (problems.length > 0) return data({ errors: formErrors(problems), told }, { status: 422 });
  return answered(values, owner, "added", review);
}

async function change(context: AppLoadContext, request: Request, owner: AttachmentOwner) {
  const values = formValues(await request.formData());
  const { done, answer } = await changeOf(context, values);
  if (!answer.ok) return refusedForm(answer.error, values, request);
  // What waits for a reviewer cannot be changed: it was this change that took it there.
  return answered(values, owner, done, answer.value.status === "submitted");
}

type Changing = Answer<{ readonly id?: Id; readonly status?: PostingStatus | null }>;

function changeOf(
  { useCases }: AppLoadContext,
  values: FormValues,
): Promise<{ done: Doing; answer: Awaited<Changing> }> {
  const id = valueOf(values, "id");
  const as = async (done: Doing, answer: Changing) => ({ done, answer: await answer });
  switch (valueOf(values, "intent")) {
    case "caption": {
      const caption = valueOf(values, `caption.${id}`);
      return as("captioned", useCases.captionAttachment({ id, caption }));
    }
    case "remove":
      return as("removed", useCases.removeAttachment({ id }));
    case "restore":
      return as("restored", useCases.restoreAttachment({ id }));
    default: {
      const move = orderMoves.find((each) => each === valueOf(values, "intent"));
      if (!move) throw new Response("没有这个操作。", { status: 400 });
      return as("moved", useCases.moveAttachment({ id, move }));
    }
  }
}

/** With scripts the page stays as it is (`stay`), with whatever else is being typed on it. */
function answered(values: FormValues, owner: AttachmentOwner, done: Doing, review: boolean) {
  if (valueOf(values, "stay"))
    return data({ errors: {} as FormErrors, told: toldWords(done, review) });
  const asked = `told=${done}${review ? "&review=1" : ""}`;
  return redirect(`${pathOf[owner.kind](owner.id)}?${asked}#attachments`);
}
