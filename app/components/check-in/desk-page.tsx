import { Form } from "@remix-run/react";
import { ErrorSummary } from "../form/index.ts";
import { IconSprite } from "../icons.tsx";
import { useHydrated } from "../use-hydrated.ts";
import { Desk } from "./desk.tsx";
import type { DeskPageProps } from "./desk-props.ts";
import { DeskResult } from "./desk-result.tsx";
import { ScanField } from "./scan-field.tsx";

/** The check-in desk of one event: a page of its own, without the frame of the site. */
export function DeskPage(props: DeskPageProps) {
  const { title, paths, hosted, answered, scanId } = props;
  const hydrated = useHydrated();
  return (
    <>
      <IconSprite />
      <header className="desk-head">
        <div>
          <h1>签到</h1>
          <p className="quiet">{title}</p>
        </div>
        <a href={hosted ? paths.day : "/workbench/events"}>{hosted ? "回现场页" : "回工作台"}</a>
      </header>
      <main id="main" className="desk-main stack" tabIndex={-1}>
        {hydrated ? (
          <Desk {...props} />
        ) : (
          <>
            <ErrorSummary errors={answered?.errors} />
            {answered?.done?.told && (
              <DeskResult
                outcome={answered.done.told.outcome}
                words={answered.done.told.words}
                person={answered.done.person}
                sent
              />
            )}
            <Form method="post" className="sheet pad stack" reloadDocument>
              <input type="hidden" name="scan" value={scanId} />
              <ScanField
                errors={answered?.errors.code}
                code={answered?.values.code ?? ""}
                desk={answered?.done?.deskName ?? "1号台"}
              />
            </Form>
            <p className="quiet">离线签到、摄像头扫码和按姓名查找需要浏览器开启脚本。</p>
          </>
        )}
      </main>
    </>
  );
}
