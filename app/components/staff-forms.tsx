import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { trustLevelLabels, trustLevels, type TrustLevel } from "#app/domain/people/organisation.ts";
import {
  originEvidenceLabels,
  originEvidences,
  trustEvidenceLabels,
  trustEvidences,
} from "#app/domain/review/trust.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { Button } from "./button.tsx";
import { Field, plainGroup, Select } from "./form/index.ts";

interface StaffFormProps {
  id: string;
  /** A year from now, proposed as the last day. */
  until: Day;
  errors?: FormErrors;
  /** Stands open from the start. */
  open?: boolean;
}

/** Puts an organisation on a step of the ladder of trust; 已核验 asks for what was seen and until when. */
export function TrustForm({
  id,
  until,
  trust,
  errors,
  open,
}: StaffFormProps & { trust: TrustLevel }) {
  return (
    <details className="reason" open={open || errors !== undefined}>
      <summary className="btn">调整级别</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="staff" value="trust" />
        <input type="hidden" name="id" value={id} />
        <div className="field-pair">
          <Select
            name="level"
            label="级别"
            defaultValue={trust === "verified" ? "verified" : "reviewed"}
            groups={plainGroup(
              trustLevels.map((level) => ({ value: level, label: trustLevelLabels[level] })),
            )}
          />
          <Select
            name="evidence"
            label="看过的材料"
            hint="只有“已核验”需要"
            empty="请选择"
            errors={errors?.evidence}
            groups={plainGroup(
              trustEvidences.map((each) => ({ value: each, label: trustEvidenceLabels[each] })),
            )}
          />
        </div>
        <div className="field-pair">
          <Field
            name="until"
            label="有效至"
            type="date"
            defaultValue={until}
            hint="只有“已核验”需要，最长三年"
            errors={errors?.until}
          />
          <Field
            name="note"
            label="说明，企业会看到"
            errors={errors?.note}
            maxLength={300}
            required
          />
        </div>
        <Button look="ink">保存级别</Button>
      </Form>
    </details>
  );
}

/** Says where a machine is made and what proves it. */
export function OriginForm({ id, until, errors, open }: StaffFormProps) {
  return (
    <details className="reason" open={open || errors !== undefined}>
      <summary className="btn">核验产地</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="staff" value="origin" />
        <input type="hidden" name="id" value={id} />
        <div className="field-pair">
          <Select
            name="evidence"
            label="看过的材料"
            errors={errors?.evidence}
            groups={plainGroup(
              originEvidences.map((each) => ({ value: each, label: originEvidenceLabels[each] })),
            )}
          />
          <Field
            name="until"
            label="有效至"
            type="date"
            defaultValue={until}
            hint="最长三年"
            errors={errors?.until}
          />
        </div>
        <Field
          name="note"
          label="说明：看到了什么"
          errors={errors?.note}
          maxLength={300}
          required
        />
        <Button look="ink">核验产地</Button>
      </Form>
    </details>
  );
}
