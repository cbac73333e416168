import { useEffect, useState } from "react";

/** What each key does, for the list under ? */
export const reviewKeys = [
  ["j", "下一项"],
  ["k", "上一项"],
  ["a", "通过"],
  ["r", "退回：打开理由"],
  ["x", "不通过：打开理由"],
  ["s", "停用：打开理由"],
  ["1–9", "用第几条理由"],
  ["Esc", "收起理由"],
  ["?", "显示或收起按键说明"],
] as const;

const decisionOf: Readonly<Record<string, string>> = { r: "return", x: "refuse", s: "suspend" };
const setting = "review-keys";

/**
 * Decides by keyboard: every key presses what is on the page, so nothing works by key alone. Keys rest
 * while something is typed, and can be switched off (WCAG 2.1.4).
 */
export function useReviewKeys(): { readonly on: boolean; turn(on: boolean): void } {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(window.localStorage.getItem(setting) !== "off"), []);
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.key === "Escape") return closeReasons();
      if (isTyping(event.target)) return;
      if (press(event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [on]);
  return {
    on,
    turn(next) {
      window.localStorage.setItem(setting, next ? "on" : "off");
      setOn(next);
    },
  };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

/** Whether the key meant something here. */
function press(key: string): boolean {
  if (key === "j" || key === "k") return click(`[data-key="${key}"]`);
  if (key === "a") return click('[data-decision="approve"] button');
  if (key === "?") return toggle("#keys");
  const open = document.querySelector("details.reason[open]");
  if (open && /^[1-9]$/.test(key)) {
    const button = open.querySelectorAll<HTMLElement>(".ready button")[Number(key) - 1];
    button?.click();
    return button !== undefined;
  }
  const decision = decisionOf[key];
  return decision !== undefined && openReason(decision);
}

function click(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}

function toggle(selector: string): boolean {
  const details = document.querySelector<HTMLDetailsElement>(selector);
  if (details) details.open = !details.open;
  return details !== null;
}

function openReason(decision: string): boolean {
  const details = document.querySelector<HTMLDetailsElement>(
    `details.reason[data-decision="${decision}"]`,
  );
  if (!details) return false;
  closeReasons();
  details.open = true;
  details.querySelector<HTMLElement>(".ready button")?.focus();
  return true;
}

function closeReasons(): void {
  for (const open of document.querySelectorAll<HTMLDetailsElement>("details.reason[open]"))
    open.open = false;
}
