import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Chips, type ChosenCondition } from "./chips.tsx";
import { ExportLinks } from "./export-links.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Facets, FacetsLink, type FacetGroup } from "./facets.tsx";
import { Link } from "./link.tsx";
import { pageAddress, Paging } from "./paging.tsx";
import { SaveSearch, type SavingSearch } from "./save-search.tsx";
import {
  NothingFoundPage,
  SpellingTold,
  type NothingFound,
  type SpellingWords,
} from "./search-told.tsx";
import {
  SortLinks,
  type NearSortChoice,
  type SortChoice,
  type SpecSortChoice,
} from "./sort-links.tsx";
import { Told } from "./told.tsx";

/** Everything around the rows of a result page. */
export interface ResultFrame {
  readonly heading: string;
  /** 38 条 */
  readonly count: string;
  readonly caption: string;
  /** Counts with a + are of so many postings, not of all; null where all are counted. */
  readonly counted: number | null;
  readonly empty: boolean;
  /** Null where there is something, on this page or an earlier one. */
  readonly nothing: NothingFound | null;
  readonly spelling: SpellingWords | null;
  readonly told: ToldWords | null;
  /** The usual search engine is away. */
  readonly fellBack: boolean;
  /** Parameters that the platform does not know. */
  readonly ignored: readonly string[];
  /** The page of the family that is listed. */
  readonly family: { readonly name: string; readonly to: string } | null;
  readonly chips: readonly (readonly ChosenCondition[])[];
  /** The same search without conditions. */
  readonly clear: string;
  readonly chosen: number;
  readonly groups: readonly FacetGroup[];
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly sorts: readonly SortChoice[];
  readonly specSorts: readonly SpecSortChoice[];
  readonly nearSort: NearSortChoice;
  readonly page: number;
  readonly pages: number;
  /** The address of the first page, which the others' begin with. */
  readonly firstPage: string;
}

/**
 * How the words of a query were understood. family: as the canonical name of a family. either: as any of
 * several. relaxed: found only without these words, by the machine or, where none is named, by part of them.
 */
export type ToldWords =
  | { readonly kind: "family"; readonly family: string }
  | { readonly kind: "either"; readonly term: string; readonly families: readonly string[] }
  | {
      readonly kind: "relaxed";
      readonly words: readonly string[];
      readonly by: string | null;
    };

interface ResultPageProps {
  frame: ResultFrame;
  action: string;
  /** What can be done to keep the search; null where nothing is asked. */
  saving: SavingSearch | null;
  /** Stands beside the paging: the key of the marks. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Filters left, what was understood and the rows right; on phones the filters are a sheet. */
export function ResultPage({ frame, action, saving, aside, children }: ResultPageProps) {
  const { heading, count, told, ignored, firstPage, page, pages } = frame;
  const { search } = useLocation();
  return (
    <div className="wrap browse">
      <Facets action={action} groups={frame.groups} kept={frame.kept} />
      <section className="stack" id="results" aria-labelledby="results-title">
        {frame.fellBack && (
          <Told tone="open">搜索服务暂时由备用引擎回答，结果照常可用，排序可能略有不同。</Told>
        )}
        {frame.spelling && <SpellingTold spelling={frame.spelling} />}
        {told && (
          <Told tone={told.kind === "relaxed" ? "open" : "plain"}>
            <span>{toldSentence(told)}</span>
          </Told>
        )}
        {frame.counted !== null && (
          <Told tone="plain">
            这样的信息很多，带“+”的条数是在其中 {frame.counted.toLocaleString("zh-CN")}{" "}
            条里数的，实际只多不少；选一个条件或多写一个词会更准。
          </Told>
        )}
        {ignored.length > 0 && <Told tone="open">不认识的条件没有使用：{ignored.join("、")}</Told>}
        <div className="between">
          <h1 id="results-title">
            {heading} <span className="quiet">{count}</span>
          </h1>
          {frame.family && (
            <Link className="quiet family-link" to={frame.family.to}>
              {frame.family.name}：参数与价格分布
            </Link>
          )}
          {saving && <SaveSearch saving={saving} />}
        </div>
        <div className="bar">
          <Chips groups={frame.chips} clear={frame.clear} />
          <div className="sortbar">
            <FacetsLink chosen={frame.chosen} />
            <SortLinks choices={frame.sorts} bySpec={frame.specSorts} near={frame.nearSort} />
          </div>
        </div>
        {frame.empty ? <NoResults frame={frame} action={action} /> : children}
        <div className="between">
          <Paging page={page} pages={pages} hrefOf={(each) => pageAddress(firstPage, each)} />
          {!frame.empty && aside}
          {!frame.empty && <ExportLinks to={`${action}/export${search}`} />}
        </div>
      </section>
    </div>
  );
}

function toldSentence(told: ToldWords): ReactNode {
  switch (told.kind) {
    case "family":
      return (
        <>
          按设备类别“<strong>{told.family}</strong>”查找，同义名称和更细的类别一并列出。
        </>
      );
    case "either":
      return (
        <>
          “{told.term}”可能指<strong>{told.families.join("或")}</strong>，都已列出。
        </>
      );
    case "relaxed": {
      const words = told.words.map((word) => `“${word}”`).join("");
      if (told.by) return `没有同时写明${words}的信息，以下按“${told.by}”列出。`;
      return told.words.length > 1
        ? `没有同时写明${words}的信息，以下按其中任一词列出。`
        : `没有写明${words}的信息，以下按相近的条件列出。`;
    }
  }
}

function NoResults({ frame, action }: { frame: ResultFrame; action: string }) {
  if (frame.nothing) return <NothingFoundPage found={frame.nothing} all={action} />;
  return (
    <EmptyState
      title={`没有第 ${frame.page} 页，一共 ${frame.pages} 页`}
      ways={[
        <Link key="last" to={pageAddress(frame.firstPage, frame.pages)}>
          看最后一页
        </Link>,
      ]}
    />
  );
}
