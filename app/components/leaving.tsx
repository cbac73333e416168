import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { LeavingView } from "#app/views/organisation-view.ts";
import { Button } from "./button.tsx";
import { plainGroup, Select } from "./form/index.ts";

interface LeavingProps extends LeavingView {
  /** Delete: owners, while nothing is in dispute. */
  may: boolean;
  errors: FormErrors;
}

/** The way out: for the last owner by naming another, or by deleting where nobody is left. */
export function Leaving({ successors, alone, may, errors }: LeavingProps) {
  const wrong = Object.keys(errors).length > 0;
  return (
    <section className="sheet pad stack" aria-labelledby="leaving-title">
      <h2 id="leaving-title">退出与删除</h2>
      {alone ? (
        <p>您是唯一的成员。可以邀请同事接任所有者后退出，或者删除企业。</p>
      ) : (
        <details className="fold" open={wrong || undefined}>
          <summary>退出企业</summary>
          <Form method="post" className="stack" noValidate>
            <p>
              退出后不能再管理本企业的信息，您的个人账号保留。
              {successors.length > 0 && "您是唯一的所有者，请先指定一位成员接任。"}
            </p>
            {successors.length > 0 && (
              <Select
                name="successor"
                label="接任所有者"
                empty="请选择"
                groups={plainGroup(successors)}
                errors={errors.successor}
              />
            )}
            <Button name="intent" value="leave">
              退出企业
            </Button>
          </Form>
        </details>
      )}
      {may && (
        <p>
          <Link to="/workbench/organisation/delete">删除企业</Link>
        </p>
      )}
    </section>
  );
}
