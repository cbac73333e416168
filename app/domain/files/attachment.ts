import type { Id } from "../shared/id.ts";
import type { Instant } from "../shared/time.ts";

/** What a file can hang on. An organisation's files are evidence for the reviewers. */
export const attachmentOwnerKinds = ["listing", "need", "organisation"] as const;
export type AttachmentOwnerKind = (typeof attachmentOwnerKinds)[number];
export interface AttachmentOwner {
  readonly kind: AttachmentOwnerKind;
  readonly id: Id;
}

export const attachmentKinds = ["picture", "document"] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** public: everybody while the posting is published. reviewers: its organisation and platform staff alone. */
export const attachmentVisibilities = ["public", "reviewers"] as const;
export type AttachmentVisibility = (typeof attachmentVisibilities)[number];
export const attachmentVisibilityLabels: Record<AttachmentVisibility, string> = {
  public: "公开",
  reviewers: "仅本企业和审核员可见",
};

/** What a file proves to a reviewer. */
export const evidenceKinds = [
  "business-licence",
  "origin-proof",
  "authorisation",
  "qualification",
  "test-report",
  "other",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export const evidenceKindLabels: Record<EvidenceKind, string> = {
  "business-licence": "营业执照",
  "origin-proof": "产地证明",
  authorisation: "授权书",
  qualification: "资质证书",
  "test-report": "检测报告",
  other: "其他证明",
};

export interface Attachment {
  readonly id: Id;
  readonly owner: AttachmentOwner;
  /** The organisation that may change it. */
  readonly organisationId: Id;
  readonly kind: AttachmentKind;
  /** What it proves; null for pictures and documents that are just shown. */
  readonly evidence: EvidenceKind | null;
  readonly visibility: AttachmentVisibility;
  /** The uploader's name for it, cleaned; shown, never a name in the store. */
  readonly name: string;
  /** Of what is stored: image/webp or application/pdf. */
  readonly mediaType: "image/webp" | "application/pdf";
  /** All stored sizes together. */
  readonly bytes: number;
  /** Pixels of the largest stored size; null for documents. */
  readonly width: number | null;
  readonly height: number | null;
  /** 0 is the cover. */
  readonly position: number;
  /** Says what the picture shows: caption and text for those who do not see it. */
  readonly caption: string;
  readonly createdAt: Instant;
  /** When readers began to see it as it is: put, captioned or brought back. */
  readonly changedAt: Instant;
  /** Taken away; can be brought back until it is swept. */
  readonly removedAt: Instant | null;
}

/** Longest side in pixels of each stored size of a picture. */
export const pictureSizes = { thumb: 320, page: 1280, full: 2400 } as const;
export type PictureSize = keyof typeof pictureSizes;
export const pictureSizeNames = Object.keys(pictureSizes) as PictureSize[];

/** What the address of a file asks for: a picture's size, or the document itself. */
export type StoredSize = PictureSize | "file";

/** The sizes that exist of a kind. */
export function sizesOf(kind: AttachmentKind): readonly StoredSize[] {
  return kind === "picture" ? pictureSizeNames : ["file"];
}

/** Names in the store begin with this: sweeping touches no other files. */
export const storedPrefix = "attachment-";

/** Name in the store. Made of our id alone: nothing that an uploader wrote. */
export function storedName(id: Id, size: StoredSize): string {
  return `${storedPrefix}${id}-${size}.${size === "file" ? "pdf" : "webp"}`;
}

export function storedNames({ id, kind }: Pick<Attachment, "id" | "kind">): readonly string[] {
  return sizesOf(kind).map((size) => storedName(id, size));
}

/** Address of a file on this site. */
export function filePath(id: Id, size: StoredSize): string {
  return `/files/${id}/${size}`;
}

/** Width and height in whole pixels of a size, as it was stored: never larger than the largest. */
export function pixelsOf(
  { width, height }: { readonly width: number; readonly height: number },
  size: PictureSize,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, pictureSizes[size] / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Proofs that make sense for each owner. What proves nothing is shown to everybody. */
export const evidenceFor: Record<AttachmentOwnerKind, readonly EvidenceKind[]> = {
  listing: ["origin-proof", "authorisation", "test-report", "qualification", "other"],
  need: ["other"],
  organisation: ["business-licence", "authorisation", "qualification", "other"],
};
