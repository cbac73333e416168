/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Rows become cards on phones by `display`; WebKit then forgets that this is a table unless the roles say so. */
import type {
  HTMLAttributes,
  ReactElement,
  ReactNode,
  TdHTMLAttributes,
  ThHTMLAttributes,
} from "react";
import { KeptParts } from "./kept-parts.tsx";

interface DataTableProps {
  className: string;
  caption: ReactNode;
  /** The caption is printed above the table; otherwise it is only read aloud. */
  captionShown?: boolean;
  children: ReactNode;
}

/** A ruled table whose rows may become cards. Only for tables that change shape on phones. */
export function DataTable({ className, caption, captionShown = false, children }: DataTableProps) {
  return (
    <table className={`lines ${className}`} role="table">
      <caption className={captionShown ? undefined : "vh"}>{caption}</caption>
      {children}
    </table>
  );
}

export function DataHead({ children }: { children: ReactNode }) {
  return <thead role="rowgroup">{children}</thead>;
}

export function DataBody({ children }: { children: ReactNode }) {
  return <tbody role="rowgroup">{children}</tbody>;
}

/** Rows that other pages list too: see `KeptParts`. */
export function KeptDataBody({ rows }: { rows: readonly ReactElement<object>[] }) {
  return <KeptParts tag="tbody" role="rowgroup" parts={rows} />;
}

export function DataRow(props: HTMLAttributes<HTMLTableRowElement>) {
  return <tr {...props} role="row" />;
}

export function ColumnHead(props: ThHTMLAttributes<HTMLTableCellElement>) {
  return <th scope="col" {...props} role="columnheader" />;
}

export function RowHead(props: ThHTMLAttributes<HTMLTableCellElement>) {
  return <th scope="row" {...props} role="rowheader" />;
}

/** `data-label` repeats the column's head where the row is a card. */
export function Cell(props: TdHTMLAttributes<HTMLTableCellElement>) {
  return <td {...props} role="cell" />;
}
