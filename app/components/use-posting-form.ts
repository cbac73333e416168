import { useFetcher } from "@remix-run/react";
import {
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import type { FormErrors } from "#app/answers.ts";
import { valueOf, type FormValues } from "#app/forms/form-values.ts";
import type { PostingFormChoices } from "#app/views/posting-form.ts";
import { useAutosave, type Autosave } from "./use-autosave.ts";

/** What the action of a posting's form answers when it shows the form again. */
interface FormAnswer {
  readonly errors: FormErrors;
  readonly values: {
    readonly fields: FormValues;
    readonly choices: PostingFormChoices;
    readonly read: readonly string[] | null;
  } | null;
}

interface Start {
  readonly noun: "listing" | "need";
  readonly desk: string;
  readonly values: FormValues;
  readonly choices: PostingFormChoices;
}

export interface PostingFormState {
  /** Changes when fields are filled for the person: what is below it is drawn anew. */
  readonly round: number;
  readonly values: FormValues;
  readonly choices: PostingFormChoices;
  /** What the form's own text just gave; null before it was asked. */
  readonly read: readonly string[] | null;
  readonly kind: string;
  readonly condition: string;
  readonly autosave: Autosave;
  onInput(event: FormEvent<HTMLFormElement>): void;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
  /** For the buttons that bring other lines or fill fields: done here where scripts run. */
  ask(event: MouseEvent<HTMLButtonElement>): void;
}

/**
 * A posting's form with scripts: it stays as it is on the screen. Lines of another family and values read from
 * the text come beside what is being typed, never in place of it.
 */
export function usePostingForm(
  form: RefObject<HTMLFormElement>,
  { noun, desk, values, choices }: Start,
): PostingFormState {
  const fetcher = useFetcher<FormAnswer>();
  const autosave = useAutosave(form, { noun, desk });
  const [shown, setShown] = useState({
    values,
    choices,
    round: 0,
    read: null as readonly string[] | null,
  });
  const [sections, setSections] = useState({
    kind: valueOf(values, "kind"),
    condition: valueOf(values, "condition"),
  });
  const next = useRef<string | null>(null);
  const submit = (intent: string) => {
    // One question at a time: a second one would break off the first.
    if (fetcher.state !== "idle") next.current = intent;
    else if (form.current) {
      const fields = new FormData(form.current);
      fields.set("intent", intent);
      fetcher.submit(fields, { method: "post" });
    }
  };
  useEffect(() => {
    const intent = next.current;
    if (fetcher.state !== "idle" || intent === null) return;
    next.current = null;
    submit(intent);
  });

  const answer = fetcher.data;
  useEffect(() => {
    if (!answer?.values || !form.current) return;
    const now = current(form.current);
    const { fields, choices: brought, read } = answer.values;
    const rows = new Set([
      ...(now.sectorRows ?? []),
      ...brought.sectors.proposed.map(({ id }) => id),
    ]);
    const kept = { ...now, sectorRows: [...rows] };
    if (read === null) setShown((before) => ({ ...before, values: kept, choices: brought }));
    else {
      const filled = filledBeside(kept, fields);
      setShown((before) => ({ values: filled, choices: brought, read, round: before.round + 1 }));
      setSections({ kind: valueOf(filled, "kind"), condition: valueOf(filled, "condition") });
    }
  }, [answer, form]);

  return {
    ...shown,
    ...sections,
    autosave,
    onInput({ target }) {
      autosave.touch();
      const { name, value } = target as HTMLInputElement;
      if (name === "kind" || name === "condition")
        setSections((before) => ({ ...before, [name]: value }));
      if (name === "family") submit("family");
    },
    onSubmit(event) {
      const waiting = autosave.finish();
      if (!waiting) return;
      // The version that the form sends is the one that was just saved.
      event.preventDefault();
      const { currentTarget: sent } = event;
      const { submitter } = event.nativeEvent as SubmitEvent;
      void waiting.then(() => setTimeout(() => sent.requestSubmit(submitter), 0));
    },
    ask(event) {
      event.preventDefault();
      submit(event.currentTarget.value);
    },
  };
}

function current(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") (values[name] ??= []).push(value);
  return values;
}

/** What is typed now stays; what was read fills the empty fields, with its unit and comparison. */
function filledBeside(now: FormValues, read: FormValues): FormValues {
  const filled = { ...read };
  for (const [name, value] of Object.entries(now)) {
    const field = name.replace(/\.(?:unit|op|strength|from)$/, "");
    const isRead = field !== name && valueOf(now, field) === "" && valueOf(read, field) !== "";
    if (!isRead && value.some((each) => each !== "")) filled[name] = value;
  }
  return filled;
}
