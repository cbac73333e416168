import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { historyView } from "#app/views/schedule-page.ts";
import type { PlaceChoices } from "#app/views/schedule-grid.ts";
import type { ClosuresView, WhoChoices } from "#app/views/schedule-lists.ts";
import { Button } from "./button.tsx";
import { Select } from "./form/index.ts";

interface AddMeetingProps {
  who: WhoChoices;
  places: PlaceChoices;
  values: FormValues;
  errors: FormErrors;
  /** Two were chosen from a list, or something was wrong with them. */
  open: boolean;
}

/** Two who come, and where: empty for the first place that fits. */
export function AddMeeting({ who, places, values, errors, open }: AddMeetingProps) {
  return (
    <details className="fold sheet pad" id="add" open={open}>
      <summary>手工添加一场洽谈</summary>
      <Form method="post" className="stack">
        <div className="field-pair">
          <Select
            name="buyer"
            label="需方"
            empty="请选择"
            groups={who.slice(0, 1)}
            defaultValue={valueOf(values, "buyer")}
            errors={errors.buyer}
          />
          <Select
            name="supplier"
            label="供方"
            empty="请选择"
            groups={who.slice(1)}
            defaultValue={valueOf(values, "supplier")}
            errors={errors.supplier}
          />
          <Select
            name="slot"
            label="时段"
            empty="自动找最早的"
            groups={places.slots}
            defaultValue={valueOf(values, "slot")}
            errors={errors.slot}
          />
          <Select
            name="table"
            label="洽谈桌"
            empty="自动找空桌"
            groups={places.tables}
            defaultValue={valueOf(values, "table")}
            errors={errors.table}
          />
        </div>
        <div className="actions">
          <Button name="intent" value="add" look="ink">
            添加
          </Button>
        </div>
      </Form>
    </details>
  );
}

/** Who changed what by hand, with the way back. */
export function ScheduleHistory({
  history: { undo, redo, lines },
  mayWrite,
}: {
  history: ReturnType<typeof historyView>;
  mayWrite: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <section className="sheet pad stack" aria-labelledby="history-title">
      <h2 id="history-title">手工改动</h2>
      {mayWrite && (undo ?? redo) && (
        <div className="actions">
          {undo && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="change" value={undo.id} />
              <Button name="intent" value="undo" aria-label={`撤销：${undo.words}`}>
                撤销
              </Button>
            </Form>
          )}
          {redo && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="change" value={redo.id} />
              <Button name="intent" value="redo" aria-label={`重做：${redo.words}`}>
                重做
              </Button>
            </Form>
          )}
        </div>
      )}
      <ol className="schedule-notes">
        {lines.map(({ id, words, undone, who, at }) => (
          <li key={id}>
            {undone ? <s>{words}</s> : words}
            {undone && " 已撤销"} <small className="quiet block">{`${who} ${at}`}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ClosedTablesProps {
  closures: ClosuresView;
  places: PlaceChoices;
  mayWrite: boolean;
  values: FormValues;
  errors: FormErrors;
}

/** Tables that cannot be used in some slots. */
export function ClosedTables({ closures, places, mayWrite, values, errors }: ClosedTablesProps) {
  return (
    <section className="sheet pad stack" aria-labelledby="tables-title">
      <h2 id="tables-title">停用的洽谈桌</h2>
      {closures.length === 0 && <p className="quiet">所有洽谈桌全程可用。</p>}
      {closures.map(({ id, name, slots, meetings }) => (
        <Form key={id} method="post" className="between">
          <input type="hidden" name="closing-table" value={id} />
          <span>
            {name}　<span className="quiet">{slots}</span>
            {meetings > 0 && `　还有 ${meetings} 场排在这里`}
          </span>
          {mayWrite && (
            <Button name="intent" value="close-table" small>
              恢复<span className="vh"> {name}</span>
            </Button>
          )}
        </Form>
      ))}
      {mayWrite && (
        <Form method="post" className="stack">
          <Select
            name="closing-table"
            label="停用一张洽谈桌"
            empty="请选择"
            groups={places.tables}
            defaultValue={valueOf(values, "closing-table")}
            errors={errors["closing-table"]}
          />
          {places.slots.map(({ title, options }) => (
            <fieldset key={title}>
              <legend>{title}</legend>
              <div className="actions">
                {options.map(({ value, label }) => (
                  <label key={value} className="check-line">
                    <input
                      type="checkbox"
                      name="closing-slot"
                      value={value}
                      defaultChecked={values["closing-slot"]?.includes(value)}
                    />
                    <span>{label}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
          <div className="actions">
            <Button name="intent" value="close-table" look="ink">
              停用所选时段
            </Button>
            <span className="quiet">排在这里的洽谈会列出来，再排一次或手工移走</span>
          </div>
        </Form>
      )}
    </section>
  );
}
