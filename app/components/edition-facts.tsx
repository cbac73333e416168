import type { EditionFacts as Facts } from "#app/views/catalogue-view.ts";

/** What an edition says about itself, with its source and what is missing. */
export function EditionFacts({ edition }: { edition: Facts }) {
  const none = <span className="none">未写明</span>;
  return (
    <dl className="facts sourced">
      <div>
        <dt>状态</dt>
        <dd>
          <b>{edition.standing}</b>
          {edition.endedOn && `，${edition.endedOn}`}
        </dd>
      </div>
      <div>
        <dt>文号</dt>
        <dd>{edition.document}</dd>
      </div>
      <div>
        <dt>印发日期</dt>
        <dd>{edition.issued ?? none}</dd>
      </div>
      <div>
        <dt>有效期</dt>
        <dd>{edition.valid ?? none}</dd>
      </div>
      <div>
        <dt>缺少的内容</dt>
        <dd>
          {edition.gaps.length === 0 ? (
            "没有已知的缺漏"
          ) : (
            <ul className="plain-list">
              {edition.gaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          )}
        </dd>
      </div>
      <div>
        <dt>来源文件</dt>
        <dd>
          {edition.sourceFile}，{edition.origin}
          <br />
          <span className="quiet">SHA-256 </span>
          <code className="hash">{edition.sourceSha256}</code>
        </dd>
      </div>
    </dl>
  );
}
