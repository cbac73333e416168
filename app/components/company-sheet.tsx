import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { CompanyView } from "#app/views/organisation-view.ts";
import { CompanyFields } from "./company-fields.tsx";
import { SubmitButton } from "./form/index.ts";

interface CompanySheetProps {
  company: CompanyView;
  /** An owner, and nothing is in dispute. */
  may: boolean;
  /** Typed after an error. */
  values: FormValues;
  errors: FormErrors;
}

/** Who the organisation is, how far it is verified, and for owners the form to change it. */
export function CompanySheet({ company, may, values, errors }: CompanySheetProps) {
  const wrong = Object.keys(errors).length > 0;
  return (
    <section className="sheet pad stack" aria-labelledby="company-title">
      <div className="between">
        <h2 id="company-title">企业资料</h2>
        <Link to="/workbench/organisation/upload">证明材料</Link>
      </div>
      <dl className="facts">
        <div>
          <dt>企业名称</dt>
          <dd>{company.name}</dd>
        </div>
        <div>
          <dt>信用代码</dt>
          <dd className="model">{company.creditCode}</dd>
        </div>
        <div>
          <dt>所在地</dt>
          <dd>{company.place}</dd>
        </div>
        <div>
          <dt>核验状态</dt>
          <dd>
            <strong>{company.trust}</strong> <span className="quiet">{company.meaning}</span>
          </dd>
        </div>
      </dl>
      {may && (
        <details className="fold" open={wrong || undefined}>
          <summary>修改资料</summary>
          <Form method="post" className="stack" noValidate>
            <CompanyFields values={wrong ? values : company.values} errors={errors} />
            {company.reviewed && (
              <p className="quiet">
                修改名称或代码后，企业重新变为“登记”，发布的信息先经审核，直到审核员再次核对。只改所在地不受影响。
              </p>
            )}
            <SubmitButton name="intent" value="edit">
              保存资料
            </SubmitButton>
          </Form>
        </details>
      )}
    </section>
  );
}
