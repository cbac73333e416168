import type { FormErrors } from "#app/answers.ts";

interface ErrorSummaryProps {
  errors: FormErrors | undefined;
  /** The form was saved as it stands; what is wrong only keeps it from being published. */
  kept?: boolean;
}

/**
 * What stopped the form, first on the page and in the order of the fields; each line leads to its
 * field. "" holds what concerns the whole form.
 */
export function ErrorSummary({ errors, kept = false }: ErrorSummaryProps) {
  const lines = Object.entries(errors ?? {}).flatMap(([field, messages]) =>
    messages.map((message) => ({ field, message })),
  );
  if (lines.length === 0) return null;
  return (
    <section className="error-summary" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">
        {kept ? "填写的内容已保留" : "没有保存"}，{lines.length} 处需要修改
      </h2>
      <ul>
        {lines.map(({ field, message }) => (
          <li key={field + message}>
            {field === "" ? message : <a href={`#${field}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}
