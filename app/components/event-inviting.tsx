import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { listLimits } from "#app/domain/events/invitation-list.ts";
import type { InvitationPreviewView } from "#app/views/invitation-preview.ts";
import { Button } from "./button.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { Checkbox, FieldError, Hint, SubmitButton, TextArea } from "./form/index.ts";
import { Told } from "./told.tsx";

interface InvitationListFormProps {
  /** Where the list goes as text, and as a file. */
  action: string;
  /** Null where lists are only pasted. */
  upload: string | null;
  text: string;
  errors: FormErrors;
}

/** A list of names or credit codes, pasted or uploaded, to be looked at before anybody is invited. */
export function InvitationListForm({ action, upload, text, errors }: InvitationListFormProps) {
  return (
    <section className="sheet pad stack" aria-labelledby="list-title">
      <h2 id="list-title">按名单邀请</h2>
      <Form key={text} method="post" action={action} className="stack" noValidate>
        <TextArea
          name="list"
          label="企业全称或统一社会信用代码"
          rows={5}
          defaultValue={text}
          errors={errors.list}
          hint={`每行一家，可以从表格直接粘贴，一次最多 ${listLimits.entries} 家`}
        />
        <SubmitButton name="intent" value="preview">
          核对名单
        </SubmitButton>
      </Form>
      {upload && (
        <Form method="post" action={upload} encType="multipart/form-data" className="stack">
          <div className={errors.file ? "field wrong" : "field"}>
            <label htmlFor="file">或上传表格</label>
            <FieldError name="file" errors={errors.file} />
            <input
              id="file"
              name="file"
              type="file"
              accept=".xlsx,.csv"
              required
              aria-describedby="file-hint"
            />
            <Hint name="file">.xlsx 或 .csv，每行一家，读第一张工作表</Hint>
          </div>
          <Button>上传并核对</Button>
        </Form>
      )}
    </section>
  );
}

/** Whom the list named, and whom it did not; what can be invited is ticked. */
export function InvitationPreviewTable({
  preview: { rows, fresh, unknown },
  action,
}: {
  preview: InvitationPreviewView;
  action: string;
}) {
  return (
    <section className="sheet pad stack" aria-labelledby="preview-title">
      <h2 id="preview-title">
        核对结果{" "}
        <span className="count">
          可邀请 {fresh} 家，已在名单 {rows.length - fresh} 家，没有找到 {unknown.length} 家
        </span>
      </h2>
      {rows.length > 0 && (
        <Form method="post" action={action} className="stack">
          <input type="hidden" name="rest" value={unknown.join("\n")} />
          <DataTable className="postings" caption="名单上找到的企业">
            <DataHead>
              <DataRow>
                <ColumnHead>企业</ColumnHead>
                <ColumnHead>所在地</ColumnHead>
                <ColumnHead>情况</ColumnHead>
              </DataRow>
            </DataHead>
            <DataBody>
              {rows.map(({ id, name, place, words, fresh: free }) => (
                <DataRow key={id}>
                  <RowHead>
                    {free ? (
                      <Checkbox name="organisation" value={id} checked>
                        {name}
                      </Checkbox>
                    ) : (
                      name
                    )}
                  </RowHead>
                  <Cell data-label="所在地">{place}</Cell>
                  <Cell data-label="情况">{words}</Cell>
                </DataRow>
              ))}
            </DataBody>
          </DataTable>
          {fresh > 0 && (
            <SubmitButton main name="intent" value="invite">
              邀请勾选的企业
            </SubmitButton>
          )}
        </Form>
      )}
      {unknown.length > 0 && (
        <p className="quiet">
          没有找到的 {unknown.length}{" "}
          行留在下面：平台上没有这个全称或代码，请核对，或把邀请链接发给对方。
        </p>
      )}
    </section>
  );
}

interface InvitationCandidatesProps {
  rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: string;
    readonly offers: string;
    readonly fits: string;
  }[];
  action: string;
  /** What of a list is still to be corrected. */
  rest: string;
}

/** Organisations that fit what approved participants bring. */
export function InvitationCandidates({ rows, action, rest }: InvitationCandidatesProps) {
  return (
    <section className="sheet pad stack" aria-labelledby="candidates-title">
      <h2 id="candidates-title">
        按匹配推荐 <span className="count">{rows.length} 家</span>
      </h2>
      <Form method="post" action={action} className="stack">
        <input type="hidden" name="rest" value={rest} />
        <div>
          {rows.map(({ id, name, place, offers, fits }) => (
            <Checkbox key={id} name="organisation" value={id}>
              {name} <span className="quiet">{place}</span>
              <small className="quiet">
                {offers} ↔ {fits}
              </small>
            </Checkbox>
          ))}
        </div>
        <SubmitButton name="intent" value="invite">
          邀请所选
        </SubmitButton>
      </Form>
    </section>
  );
}

/** What the last step came to in words, with what of the list it left over; null where it invited nobody. */
export function InvitedTold({ words, rest }: { words: string | null; rest: string }) {
  if (words === null) return null;
  return (
    <Told tone="done">
      {words}
      {rest && `没有找到的 ${rest.split("\n").length} 行留在名单里。`}
    </Told>
  );
}

/** The address that counts as an invitation, ready to be copied. */
export function InvitationLink({ link }: { link: string | null }) {
  return (
    <section className="sheet pad stack" aria-labelledby="link-title">
      <h2 id="link-title">邀请链接</h2>
      {link ? (
        <div className="field">
          <label htmlFor="invitation-link">发给想邀请的企业，打开的企业可以报名</label>
          <textarea id="invitation-link" className="copy-link" readOnly rows={3} value={link} />
        </div>
      ) : (
        <p className="quiet">发布后这里有邀请链接；名单上的企业在发布时收到邀请。</p>
      )}
    </section>
  );
}
