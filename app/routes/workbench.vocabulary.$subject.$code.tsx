import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { VocabularyEntrySheet } from "#app/components/vocabulary-entry.tsx";
import { formValues, valueOf } from "#app/forms/form-values.ts";
import { entryView } from "#app/views/vocabulary-entry.ts";
import { listPath, proposalsPath } from "#app/views/vocabulary-paths.ts";
import { namedEntry } from "#app/vocabulary-action.server.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const named = namedEntry(params, context.actor, request);
  const entry = valueOr(await context.useCases.viewVocabularyEntry(named), request);
  return { entry: entryView(entry, context.reference.vocabulary), list: listPath(named.subject) };
}

/** Proposes to take the entry out of use. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const named = namedEntry(params, context.actor, request);
  const values = formValues(await request.formData());
  const note = valueOf(values, "note");
  const proposed = await context.useCases.proposeVocabularyChange({
    ...named,
    ...{ seen: valueOf(values, "seen"), fields: null, note },
  });
  if (!proposed.ok) return refusedForm(proposed.error, { note }, request);
  return redirect(`${proposalsPath}/${proposed.value.id}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.entry.name ?? ""} · 词表 · 对接` },
];

export default function VocabularyEntryPage() {
  const { entry, list } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ name: "词表", to: list }]} here={entry.name} />
      <h1>
        {entry.name}{" "}
        <span className="quiet">
          {entry.subjectLabel} {entry.code}
        </span>
      </h1>
      <ErrorSummary errors={refused?.errors} />
      <VocabularyEntrySheet entry={entry} errors={refused?.errors} />
    </>
  );
}
