import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Change } from "#app/domain/review/changes.ts";
import type { reviewSheet } from "#app/views/review-sheet.ts";
import { ListingSheet } from "./listing-sheet.tsx";
import { NeedSheet } from "./need-sheet.tsx";
import { TrustLine } from "./trust-badge.tsx";

type Sheet = ReturnType<typeof reviewSheet>;

/** What changed since readers saw it last. */
export function Changes({ changes }: { changes: readonly Change[] | null }) {
  if (!changes) return null;
  return (
    <section className="sheet pad stack" aria-labelledby="changes-title">
      <h2 id="changes-title">与上次公开的内容相比</h2>
      {changes.length === 0 ? (
        <p className="quiet">内容没有变化</p>
      ) : (
        <table className="lines changes">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">原来</th>
              <th scope="col">现在</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{before ? <del>{before}</del> : <span className="none">没有</span>}</td>
                <td>{after ? <ins>{after}</ins> : <span className="none">已删去</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The thing as the public would see it. */
export function AsPublic({ sheet }: { sheet: Sheet["posting"] }) {
  if (!sheet) return null;
  return (
    <section className="as-public" aria-label="公开页面的样子">
      <p className="kicker">公开后的样子</p>
      {sheet.kind === "listing" ? (
        <ListingSheet {...sheet.view} heading="h2" />
      ) : (
        <>
          <h2>{sheet.view.need.title}</h2>
          <NeedSheet {...sheet.view} />
        </>
      )}
    </section>
  );
}

interface OrganisationPartProps {
  sheet: Sheet;
  /** Leads to the organisation's own page on the desk. */
  linked?: boolean;
  children?: ReactNode;
}

/** Whose it is, with its evidence and its way on the ladder of trust. */
export function OrganisationPart({ sheet, linked = true, children }: OrganisationPartProps) {
  const { organisation, evidence, steps } = sheet;
  return (
    <section className="sheet pad stack review-organisation" aria-labelledby="organisation-title">
      <div className="between">
        <h2 id="organisation-title">企业</h2>
        {linked && <Link to={organisation.desk}>企业核验</Link>}
      </div>
      <TrustLine trust={organisation.trust} />
      <dl className="facts">
        {organisation.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>证明材料</h3>
      {evidence.length === 0 ? (
        <p className="quiet">没有上传证明材料</p>
      ) : (
        <ul className="list">
          {evidence.map(({ id, href, name, proves, size }) => (
            <li key={id}>
              <a href={href}>{name}</a>
              <span className="meta">
                {proves} {size}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Lines title="核验经过" lines={steps} />
      {children}
    </section>
  );
}

interface LinesProps {
  title: string;
  lines: Sheet["history"];
}

/** Who decided what and when, latest first; nothing when nobody has. */
export function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="list">
        {lines.map(({ id, at, words, reason }) => (
          <li key={id}>
            {words}
            <span className="meta">
              {at}
              {reason && ` · ${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
