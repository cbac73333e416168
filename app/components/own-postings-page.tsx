import type { ReactNode } from "react";
import type { FormErrors } from "#app/answers.ts";
import { ButtonLink } from "./button.tsx";
import { ExportLinks } from "./export-links.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ErrorSummary } from "./form/index.ts";
import { Paging } from "./paging.tsx";
import { Told } from "./told.tsx";
import { StatusTabs, type StatusTab } from "./workbench-nav.tsx";

interface OwnPostingsPageProps {
  title: string;
  create: { readonly to: string; readonly label: string } | null;
  /** Address of this list as a file. */
  exported: string;
  /** Where a sheet comes in; null for those who may not write. */
  imported: string | null;
  tabs: readonly StatusTab[];
  errors: FormErrors | undefined;
  /** What the last action did. */
  told: string | null;
  empty: boolean;
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  children: ReactNode;
}

/** A list of own postings: states as tabs, the table, paging. */
export function OwnPostingsPage(props: OwnPostingsPageProps) {
  const {
    title,
    create,
    exported,
    imported,
    tabs,
    errors,
    told,
    empty,
    page,
    pages,
    hrefOf,
    children,
  } = props;
  return (
    <>
      <div className="between">
        <h1>{title}</h1>
        <div className="actions">
          {!empty && <ExportLinks to={exported} />}
          {imported && <ButtonLink to={imported}>导入表格</ButtonLink>}
          {create && (
            <ButtonLink to={create.to} look="main">
              {create.label}
            </ButtonLink>
          )}
        </div>
      </div>
      <ErrorSummary errors={errors} />
      {told && <Told tone="done">{told}</Told>}
      <StatusTabs tabs={tabs} />
      {empty ? <EmptyState title="这里还没有内容" /> : children}
      <Paging page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}
