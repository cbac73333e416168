import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { eventPageLimits, eventPageTitles, paragraphsOf } from "#app/domain/events/event-page.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ErrorSummary, Field, SubmitButton, TextArea } from "./form/index.ts";

/** A text as its writer parted it; lines stay lines. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="paragraphs">
      {paragraphsOf(text).map((lines, n) => (
        <p key={n}>{lines.join("\n")}</p>
      ))}
    </div>
  );
}

interface EventPageRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: boolean;
  readonly changedOn: string;
  readonly edit: string;
}

/** The host's pages of an event as visitors read them, each with what can be done with it. */
export function EventPageList({ rows, may }: { rows: readonly EventPageRow[]; may: boolean }) {
  if (rows.length === 0)
    return (
      <EmptyState title="还没有公告">
        <p>写下程序、交通、须知，发布后显示在对接会的公开页面上。</p>
      </EmptyState>
    );
  return (
    <>
      {rows.map(({ id, title, text, published, changedOn, edit }) => (
        <article key={id} className="sheet pad stack" aria-labelledby={`page-${id}`}>
          <div className="between">
            <h2 id={`page-${id}`}>{title}</h2>
            <span className={`status ${published ? "published" : "draft"}`}>
              {published ? "已发布" : "草稿"}
            </span>
          </div>
          <Paragraphs text={text} />
          <p className="quiet">{changedOn} 修改</p>
          {may && (
            <Form method="post" className="actions">
              <input type="hidden" name="page" value={id} />
              <Button
                name="intent"
                value={published ? "unpublish" : "publish"}
                look={published ? "plain" : "ink"}
                small
              >
                {published ? "撤下" : "发布"}
                <span className="vh">：{title}</span>
              </Button>
              <Link to={edit}>
                修改<span className="vh">：{title}</span>
              </Link>
              {!published && (
                <Button name="intent" value="remove" look="text" small>
                  删除<span className="vh">：{title}</span>
                </Button>
              )}
            </Form>
          )}
        </article>
      ))}
    </>
  );
}

interface EventPageFormProps {
  /** The page that is changed; null for a new one. */
  pageId: string | null;
  values: FormValues;
  errors: FormErrors;
  back: string;
}

export function EventPageForm({ pageId, values, errors, back }: EventPageFormProps) {
  return (
    <Form method="post" className="sheet pad stack posting-form" noValidate>
      <h2 id="write">{pageId ? "修改公告" : "写一篇公告"}</h2>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="page" value={pageId ?? ""} />
      <input type="hidden" name="version" value={valueOf(values, "version")} />
      <Field
        name="title"
        label="标题"
        maxLength={eventPageLimits.title}
        defaultValue={valueOf(values, "title")}
        errors={errors.title}
        hint={`例如 ${eventPageTitles.join("、")}`}
      />
      <TextArea
        name="text"
        label="内容"
        rows={10}
        maxLength={eventPageLimits.text}
        defaultValue={valueOf(values, "text")}
        errors={errors.text}
        hint="空一行分段。请不要写电话、微信、邮箱"
      />
      <div className="actions">
        <SubmitButton main name="intent" value="save">
          {pageId ? "保存" : "存为草稿"}
        </SubmitButton>
        {!pageId && (
          <Button name="intent" value="save-published">
            保存并发布
          </Button>
        )}
        {pageId && <Link to={back}>返回</Link>}
      </div>
    </Form>
  );
}
