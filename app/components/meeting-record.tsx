import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import {
  meetingOutcomeLabels,
  meetingOutcomes,
  noteLimit,
  type MeetingOutcome,
} from "#app/domain/events/meeting-note.ts";
import { Button } from "./button.tsx";
import { TextArea } from "./form/index.ts";

interface MeetingRecordProps {
  held: boolean;
  outcome: MeetingOutcome | null;
  words: string;
  errors: FormErrors;
}

/** How a meeting went: one tap an outcome, and a note of one's own. */
export function MeetingRecord({ held, outcome, words, errors }: MeetingRecordProps) {
  return (
    <>
      <Form method="post" className="sheet pad stack" aria-labelledby="outcome-title">
        <h2 id="outcome-title">洽谈结果</h2>
        <div className="outcomes">
          {meetingOutcomes.map((each) => (
            <button
              key={each}
              name="outcome"
              value={each}
              className="btn"
              aria-pressed={outcome === each}
            >
              {meetingOutcomeLabels[each]}
            </button>
          ))}
        </div>
        {!held && (
          <Button name="outcome" value="held">
            只登记“已洽谈”
          </Button>
        )}
        <p className="quiet">点一下就保存，可以再改。结果供承办方汇总，对方看不到。</p>
      </Form>
      <Form method="post" className="sheet pad stack">
        <TextArea
          name="words"
          label="洽谈记录"
          hint="只有本企业能看到，请不要写联系方式。"
          rows={6}
          maxLength={noteLimit}
          defaultValue={words}
          errors={errors.words}
        />
        <p className="actions">
          <Button name="intent" value="note" look="ink">
            保存记录
          </Button>
        </p>
      </Form>
    </>
  );
}
