import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { answerDays, disputePause, longestClaim } from "#app/domain/people/claim.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { CompanyFound } from "#app/views/joining-view.ts";
import { Button } from "./button.tsx";
import { Checkbox, TextArea } from "./form/index.ts";

interface JoinCompanyProps {
  company: CompanyFound;
  values: FormValues;
  errors: FormErrors;
}

/** A company that is registered already: ask to be let in, or say that it is in wrong hands. */
export function JoinCompany({ company, values, errors }: JoinCompanyProps) {
  const { name, creditCode, place, trust, member } = company;
  const disputing = errors.disputeWords !== undefined || valueOf(values, "intent") === "dispute";
  return (
    <section className="sheet pad stack" aria-labelledby="company-title">
      <h2 id="company-title">{name}</h2>
      <p className="quiet">
        {place}，{trust}，<span className="model">{creditCode}</span>
      </p>
      {member ? (
        <p>
          您已经是这家企业的成员。<Link to="/workbench/account">到账号页切换企业</Link>
        </p>
      ) : (
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="creditCode" value={creditCode} />
          <TextArea
            name="words"
            label="说明"
            optional
            rows={3}
            maxLength={longestClaim}
            hint="例如您的部门和职务，便于对方确认"
            defaultValue={valueOf(values, "words")}
            errors={errors.words}
          />
          <fieldset className="field">
            <legend>交给谁处理</legend>
            <Checkbox
              type="radio"
              name="to"
              value="owner"
              checked={valueOf(values, "to") !== "reviewer"}
            >
              企业所有者（{answerDays} 天没有答复，自动转给审核员）
            </Checkbox>
            <Checkbox
              type="radio"
              name="to"
              value="reviewer"
              checked={valueOf(values, "to") === "reviewer"}
            >
              平台审核员：所有者已离职或联系不上
            </Checkbox>
          </fieldset>
          <Button look="main" name="intent" value="join">
            申请加入
          </Button>
        </Form>
      )}
      <details className="fold" open={disputing || undefined}>
        <summary>这家企业被无权的人登记了</summary>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="creditCode" value={creditCode} />
          <p>
            提出归属争议后，审核员会核对双方的材料；处理期间这家企业暂停修改和发布。一人同时只能提出一个争议，不成立的
            {disputePause} 天内不能再提。
          </p>
          <TextArea
            name="disputeWords"
            label="情况说明"
            rows={4}
            maxLength={longestClaim}
            required
            defaultValue={valueOf(values, "disputeWords")}
            errors={errors.disputeWords}
          />
          <Button name="intent" value="dispute">
            提出归属争议
          </Button>
        </Form>
      </details>
    </section>
  );
}
