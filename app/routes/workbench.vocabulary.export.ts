import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { vocabularySubjectLabels } from "#app/domain/vocabulary/change.ts";
import { formatAsked, sheetsResponse } from "#app/sheet-response.server.ts";
import { subjectIn } from "#app/views/vocabulary-paths.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const subject = subjectIn(params.get("kind") ?? undefined) ?? "family";
  const sheets = valueOr(await context.useCases.exportVocabulary({ subject }), request);
  const name = `词表 ${vocabularySubjectLabels[subject]} ${context.today}`;
  return sheetsResponse(name, sheets, formatAsked(params));
}
