import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { ClaimView } from "#app/views/mark-view.ts";
import type { ClaimableView } from "#app/views/mark-claims-view.ts";
import type { EvidenceView } from "#app/views/attachment-view.ts";
import { CatalogueBadge } from "./badge.tsx";
import { Button } from "./button.tsx";
import { ConditionAnswers } from "./catalogue-proof.tsx";
import { Checkbox, ErrorSummary, Field, SubmitButton, TextArea } from "./form/index.ts";
import { InventedNote } from "./invented-note.tsx";

/** What the supplier has claimed, with the reviewer's answer. */
export function OwnMarkClaims({
  claims,
  mayWrite,
}: {
  claims: readonly ClaimView[];
  mayWrite: boolean;
}) {
  if (claims.length === 0) return <p className="quiet">这条供给还没有申报过目录标识。</p>;
  return (
    <ul className="plain-list">
      {claims.map((claim) => (
        <li key={claim.id} className="candidate stack">
          <p>
            <CatalogueBadge mark={claim.mark} to={claim.to} /> {claim.sentence}
          </p>
          <ConditionAnswers answers={claim.answers} />
          <ClaimWords claim={claim} />
          {claim.reason && (
            <p>
              审核员 {claim.decidedAt}：{claim.reason}
            </p>
          )}
          {mayWrite && (claim.state === "claimed" || claim.state === "verified") && (
            <Form method="post">
              <input type="hidden" name="id" value={claim.id} />
              <Button small name="intent" value="withdraw">
                撤回<span className="vh">：{claim.name}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The supplier's words and files. */
export function ClaimWords({ claim }: { claim: ClaimView }) {
  return (
    <>
      <p>
        {claim.claimedAt} 申报：{claim.words}
      </p>
      {claim.files.length > 0 && (
        <p>
          材料：
          {claim.files.map(({ id, name, href }, n) => (
            <span key={id}>
              {n > 0 && "、"}
              <a href={href}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Words that look for an entry by hand, where no name is near. */
export function EntryFinder({ q }: { q: string }) {
  return (
    <Form method="get" className="entry-search" aria-label="在目录中查找条目">
      <Field name="q" label="没有合适的？按编号或名称查找" defaultValue={q} maxLength={60} />
      <p className="actions">
        <Button look="ink">查找</Button>
        {q !== "" && <Link to="?">按名称推荐</Link>}
      </p>
    </Form>
  );
}

interface ClaimableEditionProps {
  edition: ClaimableView;
  files: readonly EvidenceView[];
  refused: { readonly entryId: string; readonly words: string; readonly errors: FormErrors } | null;
  mayWrite: boolean;
}

/** Entries of one edition that the listing may be, each with its conditions and the way to claim it. */
export function ClaimableEdition({ edition, files, refused, mayWrite }: ClaimableEditionProps) {
  return (
    <section className="sheet pad stack" aria-labelledby={`edition-${edition.id}`}>
      <h2 id={`edition-${edition.id}`}>
        {edition.kind}：<Link to={edition.to}>{edition.title}</Link>
      </h2>
      {edition.invented && <InventedNote />}
      {edition.candidates.length === 0 && <p className="quiet">这一版里没有名称相近的条目。</p>}
      {edition.candidates.map((candidate) => {
        const wrong = refused?.entryId === candidate.id ? refused : null;
        return (
          <div key={candidate.id} id={`e-${candidate.id}`} className="candidate stack">
            <h3>
              <span className="model">{candidate.number}</span>{" "}
              <Link to={candidate.to}>{candidate.name}</Link>
            </h3>
            {candidate.parameters && <p className="quiet">{candidate.parameters}</p>}
            <ConditionAnswers answers={candidate.answers} />
            {candidate.claimed && <p>已申报这个条目。</p>}
            {mayWrite && !candidate.claimed && (
              <details className="evidence" open={wrong !== null}>
                <summary>申报这个条目</summary>
                <Form method="post" className="stack">
                  <ErrorSummary errors={wrong?.errors} />
                  <input type="hidden" name="entry" value={candidate.id} />
                  <TextArea
                    name={`words-${candidate.id}`}
                    fieldName="words"
                    label="依据"
                    hint="写明认定文件、日期，或参数怎样满足条件；只有审核员看得到"
                    rows={3}
                    maxLength={1000}
                    defaultValue={wrong?.words}
                    errors={wrong?.errors.words}
                  />
                  <Files files={files} />
                  <SubmitButton>提交申报</SubmitButton>
                </Form>
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Files({ files }: Pick<ClaimableEditionProps, "files">) {
  if (files.length === 0)
    return (
      <p className="quiet">
        这条供给还没有附件。需要附材料时，先在供给的编辑页上传，再回到这里选择。
      </p>
    );
  return (
    <fieldset>
      <legend>附上供给已有的材料（选填）</legend>
      {files.map(({ id, name, proves }) => (
        <Checkbox key={id} name="attachments" value={id}>
          {name} {proves}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** For staff: takes a verified mark back, with the reason. */
export function RevokeMark({ id, errors }: { id: string; errors: FormErrors | undefined }) {
  return (
    <details className="reason" open={errors !== undefined}>
      <summary className="btn">撤销核验</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="staff" value="revoke-mark" />
        <input type="hidden" name="id" value={id} />
        <TextArea
          name="revoke-reason"
          fieldName="reason"
          label="理由，企业会看到"
          rows={2}
          maxLength={300}
          errors={errors?.reason}
        />
        <Button look="ink">撤销核验</Button>
      </Form>
    </details>
  );
}
