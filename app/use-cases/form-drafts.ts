import { editableStatuses } from "#app/domain/shared/posting-status.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import type { FormValues } from "./ports.ts";
import type { Noun, Posting } from "./posting-noun.ts";
import { editPosting, ownPosting } from "./postings.ts";
import { frozenRefusal } from "./publishing.ts";
import { referenceProblems } from "./reference-problems.ts";
import type { Answer, VerbContext } from "./verb.ts";

/** A form as it stands on the screen. */
export interface UnfinishedForm<Content> {
  /** Null before the first time. */
  readonly id: Id | null;
  /** The version from which the form started. */
  readonly version: number;
  /** As far as it can be read. */
  readonly content: Content;
  readonly values: FormValues;
}

export interface SavedForm {
  readonly id: Id;
  readonly version: number;
  readonly savedAt: string;
}

/** Characters of all fields; a form that is larger was not typed. */
const largest = 100_000;

/**
 * Keeps an unfinished form: the words as they were typed, and in a draft also what can be read of them.
 * What others see of a posting that has left its draft never changes here.
 */
export async function keepForm<
  P extends Posting,
  Content extends Parameters<typeof referenceProblems>[0],
>(
  context: VerbContext,
  noun: Noun<P>,
  form: UnfinishedForm<Content>,
  fresh: (id: Id, organisationId: Id, content: Content) => P,
  edited: (posting: P, content: Content) => P,
): Answer<SavedForm> {
  const { store, ports, now, organisationId } = context;
  if (!organisationId) return refuse({ code: "not_found" });
  if (JSON.stringify(form.values).length > largest)
    return refuse({
      code: "invalid",
      problems: [{ field: "", message: "内容太长，没有自动保存" }],
    });
  const frozen = await frozenRefusal(context);
  if (frozen) return refuse(frozen);
  const content = known(form.content, context);
  const keep = async (id: Id, version: number): Answer<SavedForm> => {
    const draft = { postingId: id, organisationId, version, values: form.values, savedAt: now };
    await store.formDrafts.save(draft);
    return ok({ id, version, savedAt: now });
  };
  if (form.id === null) {
    const posting = fresh(ports.newId(), organisationId, content);
    await noun.in(store).insert(posting);
    return keep(posting.id, posting.version);
  }
  const found = await ownPosting(noun.in(store), context, form.id);
  if (!found.ok) return found;
  const { id, status, version } = found.value;
  if (!editableStatuses.includes(status) || version !== form.version)
    return refuse({ code: "conflict", message: "这条信息在别处改过了，请打开最新版本。" });
  if (status !== "draft") return keep(id, version);
  const saved = await editPosting(
    context,
    noun,
    { id, version },
    (posting) => edited(posting, content),
    [],
  );
  return saved.ok ? keep(id, version + 1) : saved;
}

/** Codes that name nothing are left out: the form keeps them and says so when it is saved by hand. */
function known<C extends Parameters<typeof referenceProblems>[0]>(
  content: C,
  { ports }: VerbContext,
): C {
  const fields = referenceProblems(content, ports.reference).map(({ field }) => field);
  return {
    ...content,
    ...(fields.includes("family") ? { family: null } : {}),
    ...(fields.includes("sectorRows") ? { sectorRows: [] } : {}),
  };
}
