import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormErrors } from "#app/answers.ts";
import type { decisionForms } from "#app/views/review-view.ts";
import { Button } from "./button.tsx";
import { TextArea } from "./form/index.ts";

interface ReasonFormProps {
  /** Sent with the reason, so that the action knows what is meant: decision=return. */
  name: string;
  value: string;
  label: string;
  /** One press each. */
  ready: readonly string[];
  /** Where it goes; the page itself without. */
  action?: string;
  /** The key that opens it. */
  shortcut?: string;
  /** Stands open from the start. */
  open?: boolean;
  refused?: { readonly errors: FormErrors; readonly reason: string };
  /** Hidden fields. */
  children?: ReactNode;
}

/** A decision that needs a reason: opens, and then takes a ready-made one by a press or one's own words. */
export function ReasonForm(props: ReasonFormProps) {
  const { name, value, label, ready, action, shortcut, open, refused, children } = props;
  return (
    <details className="reason" data-decision={value} open={open || refused !== undefined}>
      <summary className="btn">
        {label}
        {shortcut && <Key>{shortcut}</Key>}
      </summary>
      <Form method="post" action={action} className="stack">
        <input type="hidden" name={name} value={value} />
        {children}
        <p className="quiet">点一条理由即{label}，提交人会看到：</p>
        <div className="ready">
          {ready.map((reason, index) => (
            <Button key={reason} name="ready" value={reason} small>
              {shortcut && index < 9 && <Key>{index + 1}</Key>}
              {reason}
            </Button>
          ))}
        </div>
        <TextArea
          name={`${value}-reason`}
          fieldName="reason"
          label="或自己写理由"
          rows={2}
          maxLength={300}
          defaultValue={refused?.reason}
          errors={refused?.errors.reason}
        />
        <Button look="ink">{label}</Button>
      </Form>
    </details>
  );
}

interface DecisionsProps {
  forms: ReturnType<typeof decisionForms>;
  refused?: {
    readonly errors: FormErrors;
    readonly decision: string;
    readonly reason: string;
  };
}

/** Approve by one press; the others by two. */
export function Decisions({ forms, refused }: DecisionsProps) {
  return (
    <div className="decisions">
      <Form method="post" data-decision="approve">
        <Button name="decision" value="approve" look="main">
          通过<Key>a</Key>
        </Button>
      </Form>
      {forms.map(({ decision, label, ready }) => (
        <ReasonForm
          key={decision}
          name="decision"
          value={decision}
          label={label}
          ready={ready}
          shortcut={keys[decision]}
          refused={refused?.decision === decision ? refused : undefined}
        />
      ))}
    </div>
  );
}

const keys = { return: "r", refuse: "x", suspend: "s" } as const;

function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="key-cap" aria-hidden="true">
      {children}
    </kbd>
  );
}
