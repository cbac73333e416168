import type {
  Attachment,
  AttachmentKind,
  AttachmentOwner,
  StoredSize,
} from "#app/domain/files/attachment.ts";
import type { FileRefusal } from "#app/domain/files/file-refusal.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Instant } from "#app/domain/shared/time.ts";

/**
 * Files by name: pictures, attachments, imported sheets. Names are ours, never the uploader's. The
 * database says which of them are wanted; a file that it does not name is an orphan.
 */
export interface Files {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | null>;
  remove(name: string): Promise<void>;
  list(): Promise<readonly { readonly name: string; readonly changedAt: Instant }[]>;
  /** Removes what was left half-written before then. */
  tidy(before: Instant): Promise<void>;
}

/** A file as it can be kept: a picture in all its sizes, without what the camera wrote into it. */
export type ReadFile =
  | {
      readonly kind: "picture";
      /** Pixels of the largest size. */
      readonly width: number;
      readonly height: number;
      readonly sizes: ReadonlyMap<StoredSize, Uint8Array>;
    }
  | { readonly kind: "document"; readonly sizes: ReadonlyMap<StoredSize, Uint8Array> };

/** Looks at what people send: by content, never by name. */
export interface FileIntake {
  read(bytes: Uint8Array): Promise<Result<ReadFile, FileRefusal>>;
}

/** Which files hang on a posting or an organisation. What was removed is only in `removedOf`. */
export interface Attachments {
  /** In their order. */
  of(owner: AttachmentOwner): Promise<readonly Attachment[]>;
  /** Taken away and not yet swept. */
  removedOf(owner: AttachmentOwner): Promise<readonly Attachment[]>;
  byId(id: Id): Promise<Attachment | null>;
  insert(attachment: Attachment): Promise<void>;
  /** Position, caption and removal; the file itself never changes. */
  save(attachment: Attachment): Promise<void>;
  /** Bytes of all its files, removed ones included. */
  bytesOf(organisationId: Id): Promise<number>;
  /** Waits until no other transaction adds or orders files of the organisation. */
  takeTurn(organisationId: Id): Promise<void>;
  /** Deletes the rows that were taken away before then; gives how many. */
  forget(removedBefore: Instant): Promise<number>;
  /** Every file that a row names, for the sweep. */
  stored(): Promise<readonly { readonly id: Id; readonly kind: AttachmentKind }[]>;
}
