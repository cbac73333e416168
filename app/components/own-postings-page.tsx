import type { ReactNode } from "react";
import type { FormErrors } from "#app/answers.ts";
import { ButtonLink } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ErrorSummary } from "./form/index.ts";
import { Paging } from "./paging.tsx";
import { StatusTabs, type StatusTab } from "./workbench-nav.tsx";

interface OwnPostingsPageProps {
  title: string;
  create: { readonly to: string; readonly label: string } | null;
  tabs: readonly StatusTab[];
  errors: FormErrors | undefined;
  empty: boolean;
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  children: ReactNode;
}

/** A list of own postings: states as tabs, the table, paging. */
export function OwnPostingsPage(props: OwnPostingsPageProps) {
  const { title, create, tabs, errors, empty, page, pages, hrefOf, children } = props;
  return (
    <>
      <div className="between">
        <h1>{title}</h1>
        {create && (
          <ButtonLink to={create.to} look="main">
            {create.label}
          </ButtonLink>
        )}
      </div>
      <ErrorSummary errors={errors} />
      <StatusTabs tabs={tabs} />
      {empty ? <EmptyState title="这里还没有内容" /> : children}
      <Paging page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}
