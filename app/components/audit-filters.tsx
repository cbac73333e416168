import { Form, Link } from "@remix-run/react";
import { Field, plainGroup, Select } from "#app/components/form/index.ts";
import type { AuditQuestion } from "#app/use-cases/ports.ts";
import { Button } from "./button.tsx";

interface AuditFiltersProps {
  asked: AuditQuestion;
  verbs: readonly { readonly value: string; readonly label: string }[];
  /** Null: people are known by their ids alone. */
  members: readonly { readonly value: string; readonly label: string }[] | null;
}

/** Which lines to show; a form that only changes the address. */
export function AuditFilters({ asked, verbs, members }: AuditFiltersProps) {
  return (
    <Form method="get" className="sheet pad audit-filters" aria-label="筛选">
      <Select
        name="verb"
        label="操作"
        empty="全部"
        groups={plainGroup(verbs)}
        defaultValue={asked.verb ?? ""}
      />
      {members ? (
        <Select
          name="actor"
          label="成员"
          empty="全部"
          groups={plainGroup(members)}
          defaultValue={asked.actor ?? ""}
        />
      ) : (
        <Field name="actor" label="账号编号" model defaultValue={asked.actor ?? ""} />
      )}
      <Field name="from" label="从" type="date" defaultValue={asked.from ?? ""} />
      <Field name="to" label="到" type="date" defaultValue={asked.to ?? ""} />
      <Select
        name="outcome"
        label="结果"
        empty="全部"
        groups={plainGroup([
          { value: "done", label: "完成" },
          { value: "refused", label: "拒绝" },
        ])}
        defaultValue={asked.outcome ?? ""}
      />
      <p className="actions">
        <Button look="ink">筛选</Button>
        <Link to="?">清除条件</Link>
      </p>
    </Form>
  );
}
