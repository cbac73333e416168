import {
  evidenceFor,
  storedName,
  type AttachmentOwner,
  type EvidenceKind,
} from "#app/domain/files/attachment.ts";
import { noRoom } from "#app/domain/files/attachment-limits.ts";
import { fileRefusalWords, fileRefused } from "#app/domain/files/file-refusal.ts";
import { sentName, shownName } from "#app/domain/files/shown-name.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import { changeableHolder, filesChanged, type Changed } from "./attachment-owner.ts";
import type { ReadFile } from "./ports.ts";
import { verb, type QuestionContext } from "./verb.ts";

interface SentFile {
  /** As the browser named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that lies in the store under an id of its own and waits for its row. */
interface KeptFile {
  readonly id: Id;
  readonly name: string;
  readonly file: ReadFile;
  readonly bytes: number;
}

interface Attaching {
  readonly owner: AttachmentOwner;
  /** What the files prove, for reviewers only; null shows them to everybody. */
  readonly evidence: EvidenceKind | null;
  readonly files: readonly SentFile[];
  /** What came of each file; made by `prepare`. */
  readonly kept?: readonly Result<KeptFile, string>[];
}

interface Attached extends Changed {
  readonly ids: readonly Id[];
  /** Files that were not taken; the others are. */
  readonly problems: readonly FieldProblem[];
}

/**
 * Hangs files on one's own posting or organisation. They are read and stored first, then named by rows
 * in one transaction: a crash in between leaves files that nobody names, for the sweep.
 */
export const attachFiles = verb<Attaching, Attached>({
  name: "attach-files",
  access: "editor",
  subject: ({ owner }) => owner.id,
  async prepare(context, input) {
    const holder = await changeableHolder(context.ports.store, context, input.owner);
    if (!holder.ok) return holder;
    const kept = [];
    for (const file of input.files) kept.push(await keep(context, file));
    return ok({ ...input, kept });
  },
  async run(context, { owner, evidence, kept = [] }) {
    const { store, now } = context;
    const holder = await changeableHolder(store, context, owner);
    if (!holder.ok) return holder;
    if (
      evidence === null
        ? owner.kind === "organisation"
        : !evidenceFor[owner.kind].includes(evidence)
    )
      return refuse({
        code: "invalid",
        problems: [{ field: "evidence", message: "请选择这些文件证明什么" }],
      });
    const { organisationId } = holder.value;
    await store.attachments.takeTurn(organisationId);
    const present = [...(await store.attachments.of(owner))];
    let used = await store.attachments.bytesOf(organisationId);
    const problems: FieldProblem[] = [];
    const ids: Id[] = [];
    for (const [index, each] of kept.entries()) {
      const why = each.ok
        ? noRoom(owner.kind, present, used, { kind: each.value.file.kind, bytes: each.value.bytes })
        : each.error;
      if (!each.ok || why !== null) {
        const message = each.ok ? fileRefused(each.value.name, `没有上传：${why}`) : each.error;
        problems.push({ field: `attachments.${index}`, message });
        continue;
      }
      const { id, name, file, bytes } = each.value;
      const picture = file.kind === "picture";
      const attachment = {
        id,
        owner,
        organisationId,
        kind: file.kind,
        evidence,
        visibility: evidence === null ? "public" : "reviewers",
        name,
        mediaType: picture ? "image/webp" : "application/pdf",
        bytes,
        width: picture ? file.width : null,
        height: picture ? file.height : null,
        position: (present.at(-1)?.position ?? -1) + 1,
        caption: "",
        createdAt: now,
        changedAt: now,
        removedAt: null,
      } as const;
      await store.attachments.insert(attachment);
      present.push(attachment);
      used += bytes;
      ids.push(id);
    }
    if (ids.length === 0 && problems.length > 0) return refuse({ code: "invalid", problems });
    const reviewed = await filesChanged(context, owner, evidence === null && ids.length > 0);
    return reviewed.ok ? ok({ ids, problems, ...reviewed.value }) : reviewed;
  },
});

/** Reads one file and puts it into the store; why not, in a sentence that names the file. */
async function keep(
  { ports }: Pick<QuestionContext, "ports">,
  { name: uploaded, bytes }: SentFile,
): Promise<Result<KeptFile, string>> {
  const read = await ports.fileIntake.read(bytes);
  if (!read.ok) return refuse(fileRefused(sentName(uploaded), fileRefusalWords[read.error]));
  const file = read.value;
  const name = shownName(uploaded, file.kind);
  const [contact] = contactProblems({ name });
  if (contact) return refuse(fileRefused(sentName(uploaded), `没有上传：${contact.message}`));
  const id = ports.newId();
  for (const [size, stored] of file.sizes) await ports.files.put(storedName(id, size), stored);
  const total = [...file.sizes.values()].reduce((sum, stored) => sum + stored.length, 0);
  return ok({ id, name, file, bytes: total });
}
