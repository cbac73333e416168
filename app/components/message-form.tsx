import { Form } from "@remix-run/react";
import { longestMessage } from "#app/domain/trade/inquiry.ts";
import { Button } from "./button.tsx";
import { TextArea } from "./form/index.ts";

interface MessageFormProps {
  /** Route that sends; the page's own action without it. */
  action?: string;
  /** The pair that the message is about. */
  needId: string;
  listingId: string;
  defaultValue?: string;
  errors?: readonly string[];
  /** Only one match of a page may hold the primary button. */
  main?: boolean;
  /** Opened: the first match, or after an error. */
  open?: boolean;
}

/** First contact from a match: one message of at most 1,000 characters. */
export function MessageForm(props: MessageFormProps) {
  const { action, needId, listingId, defaultValue, errors, main = false, open = false } = props;
  return (
    <details className="ask" open={open || undefined}>
      <summary>发起对接</summary>
      <Form method="post" action={action} className="stack mt-2">
        <input type="hidden" name="needId" value={needId} />
        <input type="hidden" name="listingId" value={listingId} />
        <TextArea
          name={`message-${needId}-${listingId}`}
          fieldName="message"
          label="留言"
          hint={`最多 ${longestMessage} 字。不要写电话等联系方式：对方同意后，双方联系卡自动互见。`}
          rows={4}
          maxLength={longestMessage}
          required
          defaultValue={defaultValue}
          errors={errors}
        />
        <Button look={main ? "main" : "plain"}>发送</Button>
      </Form>
    </details>
  );
}
