import { Form } from "@remix-run/react";
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

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  /** The password that all accounts of the demo world share. */
  password?: string;
  /** Where to go after signing in. */
  next?: string;
}

/** One row a role; with the shared password at hand each row signs in by one press. */
export function DemoAccounts({ accounts, password, next }: DemoAccountsProps) {
  return (
    <section aria-labelledby="demo-accounts" className="sheet">
      <h2 id="demo-accounts" className="pad text-lead">
        示例账号
      </h2>
      {password && (
        <p className="quiet px-4 pb-2">
          密码均为 <span className="model">{password}</span>
        </p>
      )}
      <DataTable className="postings" caption="示例账号">
        <DataHead>
          <DataRow>
            <ColumnHead>企业与角色</ColumnHead>
            <ColumnHead>邮箱</ColumnHead>
            {password && (
              <ColumnHead>
                <span className="vh">登录</span>
              </ColumnHead>
            )}
          </DataRow>
        </DataHead>
        <DataBody>
          {accounts.map(({ email, name, role, organisation }) => (
            <DataRow key={email}>
              <RowHead>
                {organisation || name}
                <small>
                  {role}
                  {organisation && ` · ${name}`}
                </small>
              </RowHead>
              <Cell className="model" data-label="邮箱">
                {email}
              </Cell>
              {password && (
                <Cell className="todo">
                  <Form method="post" action="/login" className="actions">
                    <input type="hidden" name="email" value={email} />
                    <input type="hidden" name="password" value={password} />
                    {next && <input type="hidden" name="next" value={next} />}
                    <Button small aria-label={`以${organisation || name}（${role}）登录`}>
                      登录
                    </Button>
                  </Form>
                </Cell>
              )}
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </section>
  );
}
