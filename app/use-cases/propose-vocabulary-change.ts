import {
  attributeFields,
  readAttributeFields,
  type AttributeFields,
} from "#app/domain/vocabulary/attribute-fields.ts";
import {
  bodyIn,
  sameBody,
  vocabularySubjectLabels,
  type VocabularyBody,
  type VocabularyChange,
  type VocabularyEdit,
  type VocabularySubject,
} from "#app/domain/vocabulary/change.ts";
import {
  familyFields,
  readFamilyFields,
  type FamilyFields,
} from "#app/domain/vocabulary/family-fields.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { notify } from "./notify.ts";
import { personOf } from "./standing.ts";
import { fieldProblems, inUse, problemsOf } from "./vocabulary-checks.ts";
import type { StoredVocabulary } from "./vocabulary-port.ts";
import { knownIn, markOf } from "./vocabulary-words.ts";
import { verb, type VerbContext } from "./verb.ts";

interface Proposal {
  readonly subject: VocabularySubject;
  /** Null: a new one, whose code is among the fields. */
  readonly code: string | null;
  /** What the form began from, by its mark. */
  readonly seen: string;
  /** As they were typed; null: it is to be taken out of use. */
  readonly fields: Readonly<Record<string, string>> | null;
  readonly note: string;
}

export const longestNote = 300;

/** Proposes a family or an attribute as it is to stand: another reviewer decides. */
export const proposeVocabularyChange = verb<Proposal, { readonly id: Id }>({
  name: "propose-vocabulary-change",
  access: "reviewer",
  subject: (_proposal, proposed) => proposed?.id ?? "",
  async run(context, { subject, code: named, seen, fields, note: written }) {
    const { store, ports } = context;
    const stored = await store.vocabulary.stored();
    const base = named === null ? null : bodyIn(stored.data, { subject, code: named });
    if (named !== null && !base && !fields) return refuse({ code: "not_found" });
    if (markOf(subject, base, ports.tokens) !== seen)
      return refuse({
        code: "conflict",
        message: `这个${vocabularySubjectLabels[subject]}刚被别人改过。您填的内容都保留在下面，请对照现在的版本后再提出。`,
      });
    const note = written.trim();
    const problems: FieldProblem[] = [...noteProblems(note)];
    const body =
      fields && readBody(subject, { ...fields, code: named ?? fields.code ?? "" }, stored);
    problems.push(...(body?.problems ?? []));
    const edit = {
      subject,
      code: named ?? body?.body.code ?? "",
      base: named === null ? bodyIn(stored.data, { subject, code: body?.body.code ?? "" }) : base,
      body: body?.body ?? null,
    } as VocabularyEdit;
    if (named === null && edit.base)
      problems.push({ field: "code", message: `代码“${edit.code}”已经有了，请换一个` });
    if (problems.length === 0)
      problems.push(
        ...fieldProblems(problemsOf([edit], stored, ports.reference), edit, stored.data),
      );
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    if (sameBody(edit.base, edit.body) && !(await shippedMoved(context, edit, stored)))
      return refuse({
        code: "invalid",
        problems: [{ field: "", message: "内容和现在的一样，没有可以提出的改动" }],
      });
    const used = await inUse(context, [edit]);
    if (used) return refuse(used);
    const id = ports.newId();
    await store.vocabulary.insert([freshChange(edit, { id, batch: null, note }, context)]);
    const name = (edit.body ?? edit.base)?.name ?? edit.code;
    await notify(context, {
      to: { staff: true },
      kind: "review-queue",
      key: "vocabulary",
      words: `词表有新的修改提议：“${name}”`,
      link: "/workbench/vocabulary/proposals",
    });
    return ok({ id });
  },
});

/** A proposal that waits. */
export function freshChange(
  edit: VocabularyEdit,
  said: Pick<VocabularyChange, "id" | "batch" | "note">,
  context: Pick<VerbContext, "actor" | "now">,
): VocabularyChange {
  return {
    ...edit,
    ...said,
    state: "proposed",
    proposedBy: personOf(context),
    proposedAt: context.now,
    decidedBy: null,
    decidedAt: null,
    reason: "",
    version: null,
    shipped: null,
  };
}

/** A note is read by other reviewers and stays in the history. */
export function noteProblems(note: string): FieldProblem[] {
  const length = [...note].length;
  if (length > longestNote)
    return [{ field: "note", message: `说明最多 ${longestNote} 字，现在 ${length} 字` }];
  return contactProblems({ note });
}

function readBody(
  subject: VocabularySubject,
  fields: Readonly<Record<string, string>>,
  { data }: StoredVocabulary,
): { readonly body: VocabularyBody; readonly problems: readonly FieldProblem[] } {
  const of = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, fields[name] ?? ""]));
  return subject === "family"
    ? readFamilyFields(of(familyFields) as FamilyFields, knownIn(data))
    : readAttributeFields(of(attributeFields) as AttributeFields);
}

/** What we have is confirmed although the shipped text has moved on: that is a change worth deciding. */
async function shippedMoved(
  { store }: Pick<VerbContext, "store">,
  edit: VocabularyEdit,
  { laid }: StoredVocabulary,
): Promise<boolean> {
  const own = laid.find(({ subject, code }) => subject === edit.subject && code === edit.code);
  return own !== undefined && !sameBody(own.shipped, await store.vocabulary.shipped(edit));
}
