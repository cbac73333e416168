import { Link } from "@remix-run/react";
import type { EventPageView } from "#app/views/event-page.ts";
import { Paging } from "./paging.tsx";
import { StatusTabs } from "./workbench-nav.tsx";

/** Who comes and agreed to stand here, with what they bring. */
export function EventParticipants({
  total,
  tabs,
  rows,
  page,
  pages,
  address,
}: EventPageView["participants"]) {
  return (
    <section className="sheet pad stack" aria-labelledby="participants">
      <h2 id="participants">
        参加企业 <span className="count">只列出同意公开的企业</span>
      </h2>
      {total === 0 ? (
        <p className="quiet">还没有同意公开的企业。</p>
      ) : (
        <>
          <StatusTabs tabs={tabs} label="按身份" />
          <ul className="coming">
            {rows.map(({ id, name, about, brings }) => (
              <li key={id}>
                <span>
                  <strong>{name}</strong> <span className="quiet">{about}</span>
                </span>
                <ul>
                  {brings.map(({ id: posting, title, to }) => (
                    <li key={posting}>
                      <Link to={to}>{title}</Link>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <Paging
            page={page}
            pages={pages}
            hrefOf={(each) =>
              `${address}${address.includes("?") ? "&" : "?"}page=${each}#participants`
            }
          />
        </>
      )}
    </section>
  );
}
