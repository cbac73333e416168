import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { Told } from "#app/components/told.tsx";
import { VocabularyForm } from "#app/components/vocabulary-form.tsx";
import { vocabularyFormFields } from "#app/domain/vocabulary/form-fields.ts";
import { formStart, knownOf } from "#app/views/vocabulary-entry.ts";
import { entryPath, listPath } from "#app/views/vocabulary-paths.ts";
import { namedEntry, proposeEntry } from "#app/vocabulary-action.server.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const named = namedEntry(params, context.actor, request);
  const entry = valueOr(await context.useCases.viewVocabularyEntry(named), request);
  const { vocabulary } = context.reference;
  const from = new URL(request.url).searchParams.get("from");
  const older = entry.changes.find(({ id }) => id === from);
  const start = from === "shipped" ? entry.shipped : (older?.body ?? entry.body);
  const values = formStart(named.subject, start, knownOf(vocabulary));
  return {
    ...named,
    name: (entry.body ?? start)?.name ?? named.code,
    mark: entry.mark,
    fields: vocabularyFormFields(named.subject),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])),
    groups: vocabulary.groups().map(({ name }) => name),
    told:
      from === "shipped"
        ? "下面填的是出厂版本的内容。"
        : older
          ? `下面填的是${older.version === null ? "那次提议" : `第 ${older.version} 版`}的内容，不是现在的。`
          : null,
  };
}

export const action = (args: ActionFunctionArgs) =>
  proposeEntry(args, namedEntry(args.params, args.context.actor, args.request));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `修改 ${data?.name ?? ""} · 词表 · 对接` },
];

export default function EditVocabularyEntry() {
  const { subject, code, name, mark, fields, values, groups, told } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const entry = entryPath(subject, code);
  return (
    <>
      <Crumbs
        way={[
          { name: "词表", to: listPath(subject) },
          { name, to: entry },
        ]}
        here="提出修改"
      />
      <h1>
        修改{name} <span className="quiet">{code}</span>
      </h1>
      {told && <Told>{told}</Told>}
      <VocabularyForm
        fields={fields}
        values={refused?.values ?? values}
        errors={refused?.errors}
        mark={mark}
        fresh={false}
        entry={entry}
        help={{ groups }}
      />
    </>
  );
}
