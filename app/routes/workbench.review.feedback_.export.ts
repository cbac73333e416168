import type { LoaderFunctionArgs } from "@remix-run/node";
import { valueOr } from "#app/answers.ts";
import { evaluationOf } from "#app/evaluation/feedback-file.ts";

/** Opinions of one file, the newest. */
const mostExported = 10_000;

/** What people say of matches, as a file of `npm run eval`. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const everything = { opinion: null, side: null, reason: null, surprising: false };
  const page = { page: 1, perPage: mostExported };
  const { items } = valueOr(
    await context.useCases.viewFeedback({ ...everything, ...page }),
    request,
  );
  const file = evaluationOf(items, `feedback ${context.today}`);
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="match-feedback-${context.today}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
