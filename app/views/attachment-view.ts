import type { FormErrors } from "#app/answers.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import {
  evidenceFor,
  evidenceKindLabels,
  filePath,
  pixelsOf,
  type Attachment,
  type AttachmentOwnerKind,
} from "#app/domain/files/attachment.ts";
import { megabyte, organisationQuota } from "#app/domain/files/attachment-limits.ts";
import { pictureText } from "#app/domain/files/shown-name.ts";
import { editableStatuses, type PostingStatus } from "#app/domain/shared/posting-status.ts";

/** A picture as pages place it: its pixels are known before it loads. */
export interface PictureView {
  readonly id: string;
  readonly text: string;
  readonly caption: string;
  readonly name: string;
  readonly thumb: { readonly src: string; readonly width: number; readonly height: number };
  readonly page: { readonly src: string; readonly width: number; readonly height: number };
  readonly full: string;
}

export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** 320 KB */
  readonly size: string;
}

/** A file that only members and reviewers see, with what it proves. */
export interface EvidenceView extends DocumentView {
  readonly proves: string;
  readonly thumb: PictureView["thumb"] | null;
}

export interface Gallery {
  readonly pictures: readonly PictureView[];
  readonly documents: readonly DocumentView[];
}

export interface AttachmentsView extends Gallery {
  /** Where uploads and changes go. */
  readonly action: string;
  readonly changeable: boolean;
  readonly evidence: readonly EvidenceView[];
  readonly removed: readonly DocumentView[];
  /** 12.3 MB */
  readonly used: string;
  readonly quota: string;
  /** What files can be for; "" shows them to everybody. */
  readonly purposes: readonly { readonly value: string; readonly label: string }[];
}

/** What became of an upload or a change, for the page that shows the files. */
export interface AttachmentOutcome {
  readonly errors: FormErrors;
  /** What was done, in words. */
  readonly told?: string | null;
  /** What was typed, where it was refused. */
  readonly values?: FormValues | null;
}

/** What everybody sees of a posting's files. */
export function galleryOf(attachments: readonly Attachment[], thing: string): Gallery {
  const shown = attachments.filter(({ visibility }) => visibility === "public");
  return {
    pictures: shown
      .filter(({ kind }) => kind === "picture")
      .map((each, index) => pictureView(each, thing, index)),
    documents: shown.filter(({ kind }) => kind === "document").map(documentView),
  };
}

interface Own {
  readonly holder: { readonly status: PostingStatus | null; readonly title: string };
  readonly present: readonly Attachment[];
  readonly removed: readonly Attachment[];
  readonly used: number;
}

/** What its organisation sees and changes. `action` is the path that takes uploads. */
export function attachmentsView(
  owner: AttachmentOwnerKind,
  action: string,
  { holder, present, removed, used }: Own,
): AttachmentsView {
  const { status, title } = holder;
  return {
    ...galleryOf(present, title),
    action,
    changeable: status === null || editableStatuses.includes(status),
    evidence: present.filter(({ visibility }) => visibility === "reviewers").map(evidenceView),
    removed: removed.map(documentView),
    used: sizeText(used),
    quota: sizeText(organisationQuota),
    purposes: purposesOf(owner),
  };
}

export function evidenceView(attachment: Attachment): EvidenceView {
  const { kind, evidence } = attachment;
  return {
    ...documentView(attachment),
    proves: evidence ? evidenceKindLabels[evidence] : "",
    thumb: kind === "picture" ? sized(attachment, "thumb") : null,
  };
}

function purposesOf(owner: AttachmentOwnerKind) {
  const proofs = evidenceFor[owner].map((value) => ({
    value: value as string,
    label:
      owner === "organisation"
        ? evidenceKindLabels[value]
        : `${evidenceKindLabels[value]}（仅本企业和审核员可见）`,
  }));
  return owner === "organisation" ? proofs : [{ value: "", label: "公开展示" }, ...proofs];
}

function pictureView(attachment: Attachment, thing: string, index: number): PictureView {
  const { id, caption, name } = attachment;
  return {
    id,
    caption,
    name,
    text: pictureText(caption, thing, index),
    thumb: sized(attachment, "thumb"),
    page: sized(attachment, "page"),
    full: filePath(id, "full"),
  };
}

function sized({ id, width, height }: Attachment, size: "thumb" | "page") {
  return { src: filePath(id, size), ...pixelsOf({ width: width ?? 1, height: height ?? 1 }, size) };
}

function documentView({ id, kind, name, bytes }: Attachment): DocumentView {
  const href = filePath(id, kind === "picture" ? "full" : "file");
  return { id, name, href, size: sizeText(bytes) };
}

/** 860 KB, 12.3 MB */
export function sizeText(bytes: number): string {
  if (bytes < megabyte) return `${Math.ceil(bytes / 1024)} KB`;
  return `${Math.round((bytes / megabyte) * 10) / 10} MB`;
}
