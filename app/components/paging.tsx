import { Link } from "./link.tsx";

interface PagingProps {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Of a page of the list whose first page has this address. */
export function pageAddress(first: string, page: number): string {
  return page === 1 ? first : `${first}${first.includes("?") ? "&" : "?"}page=${page}`;
}

/** First, last and the neighbours of the page; nothing for a single page. */
export function Paging({ page, pages, hrefOf }: PagingProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="分页">
      {page > 1 && (
        <Link to={hrefOf(page - 1)} rel="prev">
          上一页
        </Link>
      )}
      {shownPages(page, pages).map((each, index, all) => (
        <PageLink
          key={each}
          page={each}
          here={each === page}
          afterGap={index > 0 && each > all[index - 1]! + 1}
          to={hrefOf(each)}
        />
      ))}
      {page < pages && (
        <Link to={hrefOf(page + 1)} rel="next">
          下一页
        </Link>
      )}
    </nav>
  );
}

interface PageLinkProps {
  page: number;
  here: boolean;
  afterGap: boolean;
  to: string;
}

function PageLink({ page, here, afterGap, to }: PageLinkProps) {
  return (
    <>
      {afterGap && (
        <span className="gap" aria-hidden="true">
          …
        </span>
      )}
      {here ? (
        <span className="here" aria-current="page">
          {page}
        </span>
      ) : (
        <Link to={to} aria-label={`第 ${page} 页`}>
          {page}
        </Link>
      )}
    </>
  );
}

function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  return [...new Set(wanted)].sort((a, b) => a - b);
}
