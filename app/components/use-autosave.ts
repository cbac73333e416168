import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** What a page without scripts shows of it is nothing: there the button saves. */
export type SaveState =
  | { readonly state: "idle" }
  | { readonly state: "dirty" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: string }
  | { readonly state: "failed"; readonly why: string };

/** What the address that keeps drafts answers. */
interface Kept {
  readonly id?: string;
  readonly version?: number;
  readonly at?: string;
  readonly why?: string;
}

export interface Autosave {
  readonly save: SaveState;
  /** Of the draft that the form became; null before. */
  readonly head: { readonly id: string; readonly version: number } | null;
  /** Something was typed or chosen. */
  touch(): void;
  /** Waits for what is under way; nothing is saved by itself after it. */
  finish(): Promise<void> | null;
}

/** Milliseconds after the last key, and after a failure. */
const pause = { typing: 1_200, failed: 10_000 } as const;
/** The most that a browser sends while it leaves the page. */
const keepaliveLimit = 60_000;

/**
 * Keeps a form while it is being filled: a while after the last key, and when the page is left. The first
 * time the form becomes a draft with an address of its own, so that a reload shows it again.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  { noun, desk }: { noun: "listing" | "need"; desk: string },
): Autosave {
  const [save, setSave] = useState<SaveState>({ state: "idle" });
  const [head, setHead] = useState<Autosave["head"]>(null);
  const known = useRef<Autosave["head"]>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const dirty = useRef(false);
  const over = useRef(false);
  const last = useRef<FormData>(null!);

  const flush = useCallback((): Promise<void> | null => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    if (running.current || !dirty.current || over.current) return running.current;
    dirty.current = false;
    setSave({ state: "saving" });
    // The page may have been left already: then what stood there last is kept.
    const fields = form.current ? new FormData(form.current) : last.current;
    fields.set("noun", noun);
    if (known.current) {
      fields.set("id", known.current.id);
      fields.set("version", String(known.current.version));
    }
    const again = () => {
      dirty.current = true;
      if (!over.current) timer.current = setTimeout(() => void flush(), pause.failed);
    };
    running.current = keep(fields)
      .then((kept) => {
        if (kept.id !== undefined && kept.version !== undefined) {
          const first = !fields.get("id");
          known.current = { id: kept.id, version: kept.version };
          setHead(known.current);
          if (first) history.replaceState(history.state, "", `${desk}/${kept.id}`);
          setSave(dirty.current ? { state: "dirty" } : { state: "saved", at: kept.at ?? "" });
        } else {
          setSave({ state: "failed", why: kept.why ?? "" });
        }
      })
      .catch(() => {
        setSave({ state: "failed", why: "网络不通，稍后自动再试" });
        again();
      })
      .finally(() => {
        running.current = null;
        if (dirty.current && !timer.current && !over.current)
          timer.current = setTimeout(() => void flush(), pause.typing);
      });
    return running.current;
  }, [form, noun, desk]);

  useEffect(() => {
    const leave = () => void flush();
    const hide = () => document.visibilityState === "hidden" && leave();
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [flush]);

  return {
    save,
    head,
    touch() {
      over.current = false;
      if (!form.current) return;
      last.current = new FormData(form.current);
      dirty.current = true;
      if (!running.current) setSave({ state: "dirty" });
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause.typing);
    },
    finish() {
      over.current = true;
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
      return running.current;
    },
  };
}

async function keep(fields: FormData): Promise<Kept> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === "string") body.append(name, value);
  const text = body.toString();
  const answer = await fetch("/workbench/drafts", {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
    body: text,
    keepalive: text.length < keepaliveLimit,
    redirect: "manual",
  });
  if (answer.type === "opaqueredirect") return { why: "登录已过期，请在新窗口登录后再试" };
  const isJson = answer.headers.get("Content-Type")?.includes("json") ?? false;
  if (isJson) return (await answer.json()) as Kept;
  if (answer.status >= 500) throw new Error(String(answer.status));
  return { why: "这条信息不能在这里保存" };
}
