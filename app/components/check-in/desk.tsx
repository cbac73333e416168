import { useEffect, useRef, useState, type FormEvent } from "react";
import { Told } from "../told.tsx";
import { CameraScan } from "./camera-scan.tsx";
import { DeskLog, Duplicates } from "./desk-log.tsx";
import type { DeskPageProps } from "./desk-props.ts";
import { DeskResult } from "./desk-result.tsx";
import { DeskSync } from "./desk-sync.tsx";
import { NameSearch } from "./name-search.tsx";
import { ScanField } from "./scan-field.tsx";
import { SignOut } from "./sign-out.tsx";
import { useCheckInDesk } from "./use-check-in-desk.ts";

/** A scanner types a whole code in less time than anybody could. */
const fastestTyping = 400;

/** The desk with scripts: works on without a network, and tells what waits to be sent. */
export function Desk({ id, account, paths, supervisor }: DeskPageProps) {
  const desk = useCheckInDesk(id, account, paths.checkIn);
  const [refused, setRefused] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const begunAt = useRef(0);
  const [last] = desk.scans;
  const state = desk.desk?.state ?? null;

  // Scanners type into whatever has the focus: with nothing chosen, that is the field.
  useEffect(() => {
    input.current?.focus();
    const toField = (event: KeyboardEvent) => {
      if (event.target === document.body && event.key.length === 1) input.current?.focus();
    };
    document.addEventListener("keydown", toField);
    return () => document.removeEventListener("keydown", toField);
  }, [desk.ready]);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = input.current;
    if (!field) return;
    const fast = performance.now() - begunAt.current < fastestTyping;
    const fine = desk.checkIn(field.value, fast ? "scanner" : "typed");
    setRefused(fine ? null : "这不是入场证的证号，请核对后再输入");
    if (fine) field.value = "";
    else field.select();
    field.focus();
  };
  const typing = () => {
    if ((input.current?.value.length ?? 0) <= 1) begunAt.current = performance.now();
  };

  if (!desk.ready) return <Told>正在打开本机的签到记录…</Told>;
  return (
    <>
      {desk.forgetful && (
        <Told tone="refused">
          此浏览器不能在本机保存记录（可能是无痕模式）：关闭页面会丢失未同步的签到，请换一个浏览器。
        </Told>
      )}
      {desk.link === "signed-out" && (
        <Told tone="open">
          登录已过期，签到仍记在本机。<a href={`/login?next=${paths.checkIn}`}>重新登录后同步</a>
        </Told>
      )}
      <form className="sheet pad stack" onSubmit={send} onInput={typing}>
        <ScanField code="" input={input} errors={refused ? [refused] : undefined} />
        <CameraScan onCode={(text) => desk.checkIn(text, "camera")} />
      </form>
      {last && (
        <DeskResult
          outcome={last.outcome}
          words={last.told}
          person={last.person}
          sent={last.scan.sent}
        />
      )}
      <DeskSync desk={desk} />
      {supervisor && state && (
        <NameSearch roster={state.roster} onPick={(code) => desk.checkIn(code, "search")} />
      )}
      <DeskLog scans={desk.scans} />
      {state && <Duplicates lines={state.duplicates} />}
      <section className="sheet pad stack" aria-labelledby="device-title">
        <h2 id="device-title">这台设备</h2>
        <div className="field">
          <label htmlFor="desk-name">签到台名称</label>
          <input
            id="desk-name"
            maxLength={20}
            autoComplete="off"
            defaultValue={desk.desk?.deskName}
            onChange={(event) => desk.nameDesk(event.target.value.trim() || "未命名")}
          />
        </div>
        <SignOut waiting={desk.waiting} sync={desk.sync} />
      </section>
    </>
  );
}
