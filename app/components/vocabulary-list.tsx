import { Form, Link } from "@remix-run/react";
import { Field, plainGroup, Select } from "#app/components/form/index.ts";
import type { EntryRow } from "#app/views/vocabulary-list.ts";
import { standingLabels, standings, type ListAsked } from "#app/views/vocabulary-paths.ts";
import { Button } from "./button.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

interface VocabularyFiltersProps {
  asked: ListAsked;
  groups: readonly { readonly value: string; readonly label: string }[];
}

/** Which entries to show; a form that only changes the address. */
export function VocabularyFilters({ asked, groups }: VocabularyFiltersProps) {
  const isFamily = asked.subject === "family";
  return (
    <Form method="get" className="sheet pad vocabulary-filters" aria-label="筛选">
      {!isFamily && <input type="hidden" name="kind" value="attributes" />}
      <Field
        name="q"
        label={isFamily ? "名称、叫法、老型号或代码" : "名称、写法或代码"}
        defaultValue={asked.text}
        maxLength={40}
      />
      <Select
        name="group"
        label={isFamily ? "分组" : "量"}
        empty="全部"
        groups={plainGroup(groups)}
        defaultValue={asked.group}
      />
      <Select
        name="standing"
        label="状态"
        empty="全部"
        groups={plainGroup(standings.map((value) => ({ value, label: standingLabels[value] })))}
        defaultValue={asked.standing ?? ""}
      />
      <p className="actions">
        <Button look="ink">筛选</Button>
        <Link to={isFamily ? "?" : "?kind=attributes"}>清除条件</Link>
      </p>
    </Form>
  );
}

interface VocabularyRowsProps {
  rows: readonly EntryRow[];
  subject: ListAsked["subject"];
}

/** Families or attributes, each with what people did to it. */
export function VocabularyRows({ rows, subject }: VocabularyRowsProps) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption={subject === "family" ? "设备类别" : "参数"}>
        <DataHead>
          <DataRow>
            <ColumnHead>名称</ColumnHead>
            <ColumnHead>{subject === "family" ? "分组" : "量"}</ColumnHead>
            <ColumnHead>内容</ColumnHead>
            <ColumnHead>状态</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map((row) => (
            <DataRow key={row.code}>
              <RowHead>
                <Link to={row.to}>{row.name}</Link>
                <small className="model">{row.code}</small>
              </RowHead>
              <Cell data-label={subject === "family" ? "分组" : "量"}>{row.group}</Cell>
              <Cell data-label="内容">{row.holds}</Cell>
              <Cell data-label="状态">
                {row.tags.length > 0 ? (
                  <span className="vocabulary-tags">
                    {row.tags.map(({ label, tone }) => (
                      <span key={label} className={`vocabulary-tag ${tone}`}>
                        {label}
                      </span>
                    ))}
                  </span>
                ) : (
                  <span className="quiet">出厂</span>
                )}
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
