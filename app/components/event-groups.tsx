import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { groupLimits, type GroupState } from "#app/domain/events/event-group.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { PostingFormChoices } from "#app/views/posting-form.ts";
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
import { EmptyState } from "./empty-state.tsx";
import { GroupStateTag } from "./event-list.tsx";
import { Checkbox, ErrorSummary, Field, SubmitButton } from "./form/index.ts";
import { SectorFields } from "./posting-fields.tsx";

interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly state: GroupState;
  readonly about: string;
  readonly edit: string;
}

/** Who looks after whom, and how each answered. */
export function GroupTable({ rows, may }: { rows: readonly GroupRow[]; may: boolean }) {
  if (rows.length === 0)
    return (
      <EmptyState title="还没有协办方">
        <p>
          请协会、园区或链主企业照看一组参会企业：他们接受后，可以审核这一组的报名、邀请企业进组，看不到别的企业。
        </p>
      </EmptyState>
    );
  return (
    <div className="sheet">
      <DataTable className="postings" caption="协办组">
        <DataHead>
          <DataRow>
            <ColumnHead>协办组</ColumnHead>
            <ColumnHead>协办方</ColumnHead>
            <ColumnHead>答复</ColumnHead>
            <ColumnHead>企业</ColumnHead>
            {may && <ColumnHead>操作</ColumnHead>}
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map(({ id, name, organisation, state, about, edit }) => (
            <DataRow key={id}>
              <RowHead>{name}</RowHead>
              <Cell data-label="协办方">{organisation}</Cell>
              <Cell data-label="答复">
                <GroupStateTag state={state} />
              </Cell>
              <Cell data-label="企业">{about}</Cell>
              {may && (
                <Cell className="todo">
                  <Link to={edit}>
                    修改<span className="vh">：{name}</span>
                  </Link>
                </Cell>
              )}
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}

interface GroupFormProps {
  /** The group that is changed; null for a new one. */
  group: { readonly id: string; readonly organisation: string } | null;
  values: FormValues;
  errors: FormErrors;
  choices: PostingFormChoices;
  coming: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  back: string;
}

/** Which organisation looks after whom: by sector row, or picked by hand. */
export function GroupForm({ group, values, errors, choices, coming, back }: GroupFormProps) {
  const members = new Set(values.members ?? []);
  return (
    <Form method="post" className="sheet pad stack posting-form" noValidate>
      <h2>{group ? `修改协办组：${group.organisation}` : "请一家企业协办"}</h2>
      <ErrorSummary errors={errors} />
      {group && <input type="hidden" name="group" value={group.id} />}
      <input type="hidden" name="version" value={valueOf(values, "version")} />
      <div className="field-pair">
        {!group && (
          <Field
            name="organisation"
            label="协办方"
            defaultValue={valueOf(values, "organisation")}
            errors={errors.organisation}
            hint="企业全称或统一社会信用代码"
          />
        )}
        <Field
          name="name"
          label="组名"
          maxLength={groupLimits.name}
          defaultValue={valueOf(values, "name")}
          errors={errors.name}
          hint="例如 汽车零部件组"
        />
      </div>
      <SectorFields values={values} errors={errors} choices={choices} />
      <p className="quiet">带来这些专栏行的供给或需求的企业都在这一组。</p>
      {coming.length > 0 && (
        <fieldset className="field" id="members">
          <legend>另外勾选企业</legend>
          <details open={members.size > 0 || errors.members !== undefined}>
            <summary>从报名和受邀的 {coming.length} 家里选</summary>
            <div className="choices names">
              {coming.map(({ id, name, about }) => (
                <Checkbox key={id} name="members" value={id} checked={members.has(id)}>
                  {name} <span className="quiet">{about}</span>
                </Checkbox>
              ))}
            </div>
          </details>
        </fieldset>
      )}
      <div className="actions">
        <SubmitButton main name="intent" value={group ? "edit" : "ask"}>
          {group ? "保存" : "发出协办邀请"}
        </SubmitButton>
        {group && (
          <Button name="intent" value="remove">
            结束这家企业的协办
          </Button>
        )}
        {group && <Link to={back}>返回</Link>}
      </div>
    </Form>
  );
}
