import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { EntryView } from "#app/views/vocabulary-entry.ts";
import { Button, ButtonLink } from "./button.tsx";
import { TextArea } from "./form/index.ts";
import { Told } from "./told.tsx";
import { ChangeLines, VocabularyDiff } from "./vocabulary-diff.tsx";

interface VocabularyEntrySheetProps {
  entry: EntryView;
  errors: FormErrors | undefined;
}

/** One family or attribute: what stands, what waits, and what came before. */
export function VocabularyEntrySheet({ entry, errors }: VocabularyEntrySheetProps) {
  return (
    <>
      {entry.moved && <ShippedMoved moved={entry.moved} />}
      {entry.waiting.length > 0 && (
        <Told tone="open">
          <span>
            有 {entry.waiting.length} 项修改等待审核：
            {entry.waiting.map(({ id, to, words }) => (
              <Link key={id} to={to}>
                {words}
              </Link>
            ))}
          </span>
        </Told>
      )}
      <section className="sheet pad stack" aria-labelledby="entry-title">
        <div className="between">
          <h2 id="entry-title">
            现在的内容 <span className="quiet">{entry.origin}</span>
          </h2>
          {entry.lines && (
            <ButtonLink to={entry.edit} look="main">
              提出修改
            </ButtonLink>
          )}
        </div>
        {entry.lines ? (
          <dl className="vocabulary-entry">
            {entry.lines.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value || <span className="none">没有</span>}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className="quiet">不在用。可以从下面的历史里恢复一版。</p>
        )}
        {entry.users.length > 0 && (
          <details>
            <summary>{entry.users.length} 个类别用这个参数</summary>
            <ul className="vocabulary-users">
              {entry.users.map(({ name, to }) => (
                <li key={to}>
                  <Link to={to}>{name}</Link>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p className="actions">
          {entry.publicPage && <Link to={entry.publicPage}>公开的类别页</Link>}
          {entry.restoreShipped && <Link to={entry.restoreShipped}>恢复出厂版本</Link>}
          <span className="quiet">{entry.usage ? `${entry.usage}在用` : "没有供需信息在用"}</span>
        </p>
        {entry.lines && (
          <details open={errors !== undefined}>
            <summary>停用这个{entry.subjectLabel}</summary>
            <Form method="post" className="stack">
              <p>
                停用后词表里不再有它，历史保留，以后可以恢复。还有供需信息在用、或别的类别写着它时不能停用。
              </p>
              <input type="hidden" name="seen" value={entry.mark} />
              <TextArea
                name="note"
                label="说明"
                rows={2}
                maxLength={300}
                optional
                errors={errors?.note}
              />
              <div className="actions">
                <Button look="ink">提出停用</Button>
              </div>
            </Form>
          </details>
        )}
      </section>
      <ChangeLines title="历史" lines={entry.history} />
    </>
  );
}

function ShippedMoved({ moved }: { moved: NonNullable<EntryView["moved"]> }) {
  return (
    <section className="sheet pad stack" aria-labelledby="moved-title">
      <h2 id="moved-title">出厂版本已更新</h2>
      <p>我们改过这一条，所以新的出厂内容没有生效。出厂版本的变化：</p>
      <VocabularyDiff diff={moved.diff} retires={moved.gone} />
      <p className="actions">
        {moved.take && <ButtonLink to={moved.take}>采用出厂版本</ButtonLink>}
        <ButtonLink to={moved.keep}>保留现有内容</ButtonLink>
        <span className="quiet">两种都作为提议提出，由另一位审核员决定</span>
      </p>
    </section>
  );
}
