import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { letterDays, mostLetters } from "#app/domain/people/link-life.ts";
import { letterView } from "#app/views/letter-view.ts";

export const meta: MetaFunction = () => [{ title: "本机邮箱 · 对接" }];

/** Only where no letter leaves this machine; elsewhere there is no such page. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.mailbox) throw new Response(null, { status: 404 });
  return { letters: (await context.letters()).map(letterView) };
}

export default function Mailbox() {
  const { letters } = useLoaderData<typeof loader>();
  return (
    <div className="wrap narrow-page stack-l">
      <h1>本机邮箱</h1>
      <p className="quiet">
        没有设置 SMTP_URL，邮件不发出，都在这里，最新的在前，保留 {letterDays} 天、最多{" "}
        {mostLetters} 封。只有本机能打开这一页。
      </p>
      {letters.length === 0 && <EmptyState title="还没有邮件" ways={["邮件写好后，刷新这一页"]} />}
      {letters.map(({ id, to, subject, at, lines }) => (
        <article key={id} className="sheet pad stack letter" aria-labelledby={`letter-${id}`}>
          <h2 id={`letter-${id}`} className="text-lead">
            {subject}
          </h2>
          <p className="quiet">
            发给 {to}，{at}
          </p>
          <div className="letter-text">
            {lines.map(({ words, link }, n) => (
              <p key={n}>
                {words}
                {link && <a href={link.path}>{link.text}</a>}
              </p>
            ))}
          </div>
        </article>
      ))}
    </div>
  );
}
