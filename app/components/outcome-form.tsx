import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { outcomeKindLabels, outcomeLimits } from "#app/domain/events/outcome.ts";
import type { FormValues } from "#app/forms/form-values.ts";
import type { OutcomeFormView } from "#app/views/outcomes-page.ts";
import { Button } from "./button.tsx";
import { Checkbox, Field, plainGroup, Select } from "./form/index.ts";

interface OutcomeFormProps extends Omit<OutcomeFormView, "values"> {
  values: FormValues;
  errors: FormErrors;
  /** Where to leave the form. */
  back: string;
  /** Of the host, who names both. */
  pairs?: Readonly<
    Record<"buyers" | "suppliers", readonly { readonly id: string; readonly name: string }[]>
  >;
}

/** What a pair agreed: kind, amount, number, day, what, and what proves it. */
export function OutcomeForm({ values, errors, back, pairs, ...form }: OutcomeFormProps) {
  const said = (name: string) => values[name]?.[0] ?? "";
  const { correcting, title, hidden, subjects, files, before } = form;
  const options = (list: readonly { id: string; title: string }[]) =>
    plainGroup(list.map(({ id, title: label }) => ({ value: id, label })));
  return (
    <Form
      method="post"
      id="outcome-form"
      className="sheet pad stack"
      aria-labelledby="outcome-form-title"
      noValidate
    >
      <h2 id="outcome-form-title">{title}</h2>
      {correcting && <input type="hidden" name="correcting" value={correcting} />}
      {hidden &&
        Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      {!hidden && pairs && (
        <div className="field-pair">
          {(["buyers", "suppliers"] as const).map((of) => {
            const name = of === "buyers" ? "buyerId" : "supplierId";
            return (
              <Select
                key={of}
                name={name}
                label={of === "buyers" ? "需方" : "供方"}
                empty="请选择"
                defaultValue={said(name)}
                groups={plainGroup(pairs[of].map(({ id, name: label }) => ({ value: id, label })))}
                errors={errors[name]}
              />
            );
          })}
        </div>
      )}
      <div className="field-pair">
        <Select
          name="kind"
          label="成果"
          defaultValue={said("kind") || "intent"}
          groups={plainGroup(
            (["intent", "signed"] as const).map((kind) => ({
              value: kind,
              label: outcomeKindLabels[kind],
            })),
          )}
          errors={errors.kind}
        />
        <Field name="day" label="日期" type="date" defaultValue={said("day")} errors={errors.day} />
      </div>
      <div className="field-pair">
        <Field
          name="amount"
          label="金额"
          unit="万元"
          inputMode="decimal"
          maxLength={40}
          defaultValue={said("amount")}
          errors={errors.amount}
        />
        <Field
          name="sets"
          label="数量"
          unit="台（套）"
          inputMode="numeric"
          maxLength={10}
          defaultValue={said("sets")}
          errors={errors.sets}
        />
      </div>
      <Field
        name="what"
        label="采购内容"
        maxLength={outcomeLimits.what}
        defaultValue={said("what")}
        hint="例如：75 kW 永磁变频空压机"
        errors={errors.what}
      />
      {subjects.needs.length + subjects.listings.length > 0 && (
        <div className="field-pair">
          <Select
            name="needId"
            label="对应的需求"
            optional
            empty="不指定"
            defaultValue={said("needId")}
            groups={options(subjects.needs)}
            errors={errors.needId}
          />
          <Select
            name="listingId"
            label="对应的供给"
            optional
            empty="不指定"
            defaultValue={said("listingId")}
            groups={options(subjects.listings)}
            errors={errors.listingId}
          />
        </div>
      )}
      <Field
        name="evidence"
        label="依据"
        maxLength={outcomeLimits.evidence}
        defaultValue={said("evidence")}
        hint="合同编号、意向书编号等，双方和承办方可见；签约必填"
        errors={errors.evidence}
      />
      {files.length > 0 && (
        <fieldset className="stack">
          <legend>证明文件（仅本企业和审核员可见）</legend>
          {files.map(({ id, name }) => (
            <Checkbox
              key={id}
              name="attachments"
              value={id}
              checked={values.attachments?.includes(id)}
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {!correcting && before.length > 0 && (
        <Checkbox name="separate" value="yes" checked={said("separate") === "yes"}>
          另一笔：与已登记的“{before.join("”“")}”不是同一笔
          <span className="quiet block">
            同一需求、同一供给或同一名称的登记算作一笔，签约替换意向，不重复计金额。
          </span>
        </Checkbox>
      )}
      {correcting && (
        <Field
          name="reason"
          label="更正原因"
          maxLength={outcomeLimits.reason}
          defaultValue={said("reason")}
          hint="原来的一条保留在记录里；对方确认过的，更正要再由对方确认"
          errors={errors.reason}
        />
      )}
      <div className="actions">
        <Button name="intent" value={correcting ? "correct" : "enter"} look="ink">
          {correcting ? "保存更正" : "登记"}
        </Button>
        {correcting && (
          <Button name="intent" value="void">
            作废这一条
          </Button>
        )}
        <Link to={back}>取消</Link>
      </div>
    </Form>
  );
}
