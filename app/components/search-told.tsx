import type { SearchIndex } from "#app/use-cases/search-port.ts";
import { EmptyState } from "./empty-state.tsx";
import { Link } from "./link.tsx";
import { Told } from "./told.tsx";

interface Way {
  readonly to: string;
  /** 12 or 500+ */
  readonly total: string;
}

/** What became of words that look misspelt. */
export type SpellingWords =
  | {
      readonly kind: "corrected";
      readonly text: string;
      readonly typed: string;
      /** The same search with the words as typed. */
      readonly asTyped: string;
    }
  | { readonly kind: "offered"; readonly offers: readonly (Way & { readonly text: string })[] };

/** The ways on from a page without results. */
export interface NothingFound {
  /** Conditions without which there are some. */
  readonly drops: readonly (Way & { readonly words: string })[];
  /** The same words without any condition; null where that finds nothing either. */
  readonly unfiltered: Way | null;
  readonly near: readonly (Way & { readonly name: string })[];
  /** Where the words can be posted; null where nothing was asked in words. */
  readonly post: { readonly of: SearchIndex; readonly to: string } | null;
}

export function SpellingTold({ spelling }: { spelling: SpellingWords }) {
  if (spelling.kind === "corrected")
    return (
      <Told>
        <span>
          已按“<strong>{spelling.text}</strong>”搜索。
        </span>
        <Link to={spelling.asTyped}>仍要搜索“{spelling.typed}”</Link>
      </Told>
    );
  return (
    <Told tone="open">
      <span>您是不是要找：</span>
      {spelling.offers.map(({ text, total, to }) => (
        <Link key={to} to={to}>
          {text}（{total} 条）
        </Link>
      ))}
    </Told>
  );
}

interface NothingFoundPageProps {
  found: NothingFound;
  /** The page of everything. */
  all: string;
}

const posts: Record<SearchIndex, string> = {
  equipment: "把它发布成需求，让供应商来找您",
  needs: "发布相应的供给，有新需求时通知您",
};

/** Nothing meets all that was asked: what would, what is close, and who else may help. */
export function NothingFoundPage({ found, all }: NothingFoundPageProps) {
  const { drops, unfiltered, near, post } = found;
  return (
    <EmptyState title="没有符合全部条件的信息">
      <div className="ways">
        {unfiltered && (
          <section aria-labelledby="drops-title">
            <h3 id="drops-title">放宽条件</h3>
            <ul>
              {drops.map(({ words, total, to }) => (
                <li key={to}>
                  <Link to={to}>去掉“{words}”</Link> <span className="quiet">{total} 条</span>
                </li>
              ))}
              <li>
                <Link to={unfiltered.to}>去掉全部条件</Link>{" "}
                <span className="quiet">{unfiltered.total} 条</span>
              </li>
            </ul>
          </section>
        )}
        {near.length > 0 && (
          <section aria-labelledby="near-title">
            <h3 id="near-title">相近的设备类别</h3>
            <ul>
              {near.map(({ name, total, to }) => (
                <li key={to}>
                  <Link to={to}>{name}</Link> <span className="quiet">{total} 条</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="more-title">
          <h3 id="more-title">还可以</h3>
          <ul>
            {post && (
              <li>
                <Link to={post.to}>{posts[post.of]}</Link>
              </li>
            )}
            <li>
              <Link to={all}>看全部</Link>
            </li>
            <li>换一个说法，例如写设备的通用名称或型号</li>
          </ul>
        </section>
      </div>
    </EmptyState>
  );
}
