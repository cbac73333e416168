import type { Instant } from "../shared/time.ts";
import type { Attachment, AttachmentKind, AttachmentOwnerKind } from "./attachment.ts";

export const megabyte = 1024 * 1024;

/** Bytes of one file as it is sent. */
export const largestFile = 10 * megabyte;

/** Pixels of one picture: a phone's largest, and far below what a decompression bomb unpacks to. */
export const mostPixels = 52_000_000;

/** Bytes that one organisation may keep, removed files included until they are swept. */
export const organisationQuota = 500 * megabyte;

/** Hours in which a removed file can be brought back; afterwards the sweep may take it. */
export const restorableHours = 24;

/** What was removed, or put without being named, before this instant may be swept. */
export function sweptBefore(now: Instant): Instant {
  return new Date(Date.parse(now) - restorableHours * 3_600_000).toISOString();
}

export const longestName = 80;
export const longestCaption = 60;

/** Files that may hang on one posting, or prove something about one organisation. */
export const mostAttachments: Record<AttachmentOwnerKind, Record<AttachmentKind, number>> = {
  listing: { picture: 12, document: 4 },
  need: { picture: 12, document: 4 },
  organisation: { picture: 12, document: 12 },
};

/** Most files of one upload. */
export function mostFilesOf(owner: AttachmentOwnerKind): number {
  const { picture, document } = mostAttachments[owner];
  return picture + document;
}

const countWords: Record<AttachmentKind, (most: number) => string> = {
  picture: (most) => `图片最多 ${most} 张`,
  document: (most) => `PDF 文件最多 ${most} 个`,
};

/** Why one more file finds no room, in words; null when it does. */
export function noRoom(
  owner: AttachmentOwnerKind,
  present: readonly Pick<Attachment, "kind">[],
  used: number,
  file: Pick<Attachment, "kind" | "bytes">,
): string | null {
  const most = mostAttachments[owner][file.kind];
  const count = present.filter(({ kind }) => kind === file.kind).length;
  if (count >= most) return `${countWords[file.kind](most)}，请先删除不用的`;
  if (used + file.bytes > organisationQuota)
    return `本企业的文件合计不能超过 ${organisationQuota / megabyte} MB，请先删除不用的`;
  return null;
}
