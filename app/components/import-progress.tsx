import { Form, Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { importsPath } from "#app/views/import-list.ts";
import type { ImportHead } from "#app/views/import-page.ts";
import { Button } from "./button.tsx";

const pause = 1000;

const words = {
  checking: "正在检查",
  running: "正在导入",
  undoing: "正在撤销",
} as const;

/** How far a long step is: by itself with JavaScript, by reloading without. */
export function ImportProgress({ head }: { head: ImportHead }) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, pause);
    return () => clearTimeout(timer);
  }, [revalidate, state, head.position]);
  const { status, position, rows, id } = head;
  const word = words[status as keyof typeof words];
  return (
    <section className="sheet pad stack" aria-labelledby="progress-title">
      <h2 id="progress-title" role="status">
        {word} {position.toLocaleString("en-US")} / {rows.toLocaleString("en-US")} 行
      </h2>
      <progress className="import-progress" value={position} max={rows} aria-label={word} />
      <p className="quiet">
        可以离开这一页，导入在后台继续，完成后在“消息”里通知。
        <Link to={`${importsPath}/${id}`} reloadDocument>
          刷新进度
        </Link>
      </p>
      {status !== "undoing" && (
        <Form method="post" className="actions">
          <Button name="intent" value="cancel">
            {status === "running" ? "停止导入" : "取消"}
          </Button>
          {status === "running" && (
            <span className="quiet">已经写入的行会保留，停止后可以撤销</span>
          )}
        </Form>
      )}
    </section>
  );
}
