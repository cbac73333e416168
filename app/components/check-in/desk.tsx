import { useEffect, useRef, useState, type FormEvent } from "react";
import type { CheckInWay } from "#app/domain/events/check-in.ts";
import { Button } from "../button.tsx";
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
export function Desk({ id, account, paths, supervisor, answered }: DeskPageProps) {
  const desk = useCheckInDesk(id, account, paths.checkIn);
  // What the form brought before scripts took over stands until the next scan.
  const [brought, setBrought] = useState(answered?.done ?? null);
  const [refused, setRefused] = useState(answered?.errors.code?.[0] ?? null);
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

  const checkIn = (text: string, way: CheckInWay) => {
    const fine = desk.checkIn(text, way);
    if (fine) setBrought(null);
    return fine;
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = input.current;
    if (!field) return;
    const fast = performance.now() - begunAt.current < fastestTyping;
    const fine = checkIn(field.value, fast ? "scanner" : "typed");
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
      {desk.link === "refused" && (
        <div className="told refused" role="alert">
          <div className="stack">
            <p>
              此账号已不能在这里签到，本机还有 {desk.waiting}{" "}
              条没有同步。请联系承办方恢复权限，恢复后自动同步。
            </p>
            <details className="fold">
              <summary>不再需要这些记录</summary>
              <p className="actions">
                <Button type="button" onClick={() => void desk.discard()}>
                  丢弃 {desk.waiting} 条并清除本机数据
                </Button>
              </p>
            </details>
          </div>
        </div>
      )}
      <form className="sheet pad stack" onSubmit={send} onInput={typing}>
        <ScanField
          code={answered?.values.code ?? ""}
          input={input}
          errors={refused ? [refused] : undefined}
        />
        <CameraScan onCode={(text) => checkIn(text, "camera")} />
      </form>
      {brought?.told ? (
        <DeskResult
          outcome={brought.told.outcome}
          words={brought.told.words}
          person={brought.person}
          sent
        />
      ) : (
        last && (
          <DeskResult
            outcome={last.outcome}
            words={last.told}
            person={last.person}
            sent={last.scan.sent}
          />
        )
      )}
      <DeskSync desk={desk} />
      {supervisor && state && (
        <NameSearch roster={state.roster} onPick={(code) => checkIn(code, "search")} />
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
