import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Crumbs } from "#app/components/crumbs.tsx";
import { VocabularyForm } from "#app/components/vocabulary-form.tsx";
import { vocabularySubjectLabels } from "#app/domain/vocabulary/change.ts";
import { vocabularyFormFields } from "#app/domain/vocabulary/form-fields.ts";
import { listPath } from "#app/views/vocabulary-paths.ts";
import { namedSubject, proposeEntry } from "#app/vocabulary-action.server.ts";

export const meta: MetaFunction = () => [{ title: "新建 · 词表 · 对接" }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  const subject = namedSubject(params, context.actor, request);
  return {
    subject,
    fields: vocabularyFormFields(subject),
    groups: context.reference.vocabulary.groups().map(({ name }) => name),
  };
}

export const action = (args: ActionFunctionArgs) =>
  proposeEntry(args, {
    subject: namedSubject(args.params, args.context.actor, args.request),
    code: null,
  });

export default function NewVocabularyEntry() {
  const { subject, fields, groups } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const label = vocabularySubjectLabels[subject];
  return (
    <>
      <Crumbs way={[{ name: "词表", to: listPath(subject) }]} here={`新建${label}`} />
      <h1>新建{label}</h1>
      <VocabularyForm
        fields={fields}
        values={refused?.values ?? {}}
        errors={refused?.errors}
        mark=""
        fresh
        entry={listPath(subject)}
        help={{ groups }}
      />
    </>
  );
}
