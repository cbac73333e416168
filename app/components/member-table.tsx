import { Form } from "@remix-run/react";
import { memberRoleLabels, memberRoles, type MemberRole } from "#app/domain/people/actor.ts";
import type { MemberRow } from "#app/views/organisation-view.ts";
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

/** The roles as options, for whoever may give them. */
export function RoleOptions() {
  return (
    <>
      {memberRoles.map((role) => (
        <option key={role} value={role}>
          {memberRoleLabels[role]}
        </option>
      ))}
    </>
  );
}

interface MemberTableProps {
  members: readonly MemberRow[];
  /** Give roles and end memberships: owners, while nothing is in dispute. */
  may: boolean;
}

/** Everybody of the organisation; each change is a form of its own. */
export function MemberTable({ members, may }: MemberTableProps) {
  return (
    <DataTable className="postings" caption="成员">
      <DataHead>
        <DataRow>
          <ColumnHead>姓名</ColumnHead>
          <ColumnHead>角色</ColumnHead>
          <ColumnHead>加入</ColumnHead>
          {may && (
            <ColumnHead>
              <span className="vh">操作</span>
            </ColumnHead>
          )}
        </DataRow>
      </DataHead>
      <DataBody>
        {members.map((member) => (
          <DataRow key={member.userId}>
            <RowHead>
              {member.name}
              {member.me && "（您）"}
              {member.email && <small>{member.email}</small>}
            </RowHead>
            <Cell data-label="角色">
              {may ? <RoleForm member={member} /> : memberRoleLabels[member.role]}
            </Cell>
            <Cell data-label="加入">{member.since}</Cell>
            {may && (
              <Cell className="todo">
                {!member.me && <Removal userId={member.userId} name={member.name} />}
              </Cell>
            )}
          </DataRow>
        ))}
      </DataBody>
    </DataTable>
  );
}

function RoleForm({ member }: { member: MemberRow }) {
  return (
    <Form method="post" className="actions inline-form">
      <input type="hidden" name="userId" value={member.userId} />
      <RoleSelect label={`${member.name}的角色`} given={member.role} />
      <Button small name="intent" value="role" aria-label={`保存${member.name}的角色`}>
        保存
      </Button>
    </Form>
  );
}

export function RoleSelect({ label, given }: { label: string; given: MemberRole }) {
  return (
    // Another role after saving is another field: it starts from what is stored.
    <select key={given} name="role" aria-label={label} defaultValue={given}>
      <RoleOptions />
    </select>
  );
}

/** Two steps, so that no slip ends a membership. */
function Removal({ userId, name }: { userId: string; name: string }) {
  return (
    <details className="fold">
      <summary aria-label={`移除${name}`}>移除</summary>
      <Form method="post">
        <input type="hidden" name="userId" value={userId} />
        <Button small name="intent" value="remove" aria-label={`确认移除${name}`}>
          确认移除
        </Button>
      </Form>
    </details>
  );
}
