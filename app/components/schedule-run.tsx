import { Form, Link, useRevalidator } from "@remix-run/react";
import { useEffect, type ReactNode } from "react";
import type { readinessOf, resultView, RunView } from "#app/views/schedule-page.ts";
import { Button } from "./button.tsx";
import { Figures } from "./figures.tsx";

/** Also between two attempts while the site cannot be asked. */
const pause = 1000;

interface ScheduleRunPanelProps {
  run: RunView | null;
  readiness: ReturnType<typeof readinessOf>;
  mayWrite: boolean;
  /** Without what was just told. */
  here: string;
}

/** What there is to schedule before there is a timetable, or the run under way. */
export function ScheduleRunPanel({ run, readiness, mayWrite, here }: ScheduleRunPanelProps) {
  if (run?.working) return <Progress run={run} mayWrite={mayWrite} here={here} />;
  return (
    <section className="sheet pad stack" aria-labelledby="run-title">
      <h2 id="run-title">排洽谈</h2>
      <Figures figures={readiness.figures} wide />
      <ScheduleStart run={run} readiness={readiness} mayWrite={mayWrite} first />
    </section>
  );
}

interface ScheduleStartProps {
  run: RunView | null;
  readiness: ReturnType<typeof readinessOf>;
  mayWrite: boolean;
  /** There is no timetable yet. */
  first: boolean;
}

/** The button that starts a run, with what is missing, and why the last one came to nothing. */
export function ScheduleStart({ run, readiness, mayWrite, first }: ScheduleStartProps) {
  const { missing, ready, second } = readiness;
  return (
    <>
      {missing.length > 0 && (
        <ul className="schedule-notes">
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {run && !run.working && run.state !== "done" && (
        <p>
          {run.at} 的一次{run.words}
          {run.reason && `：${run.reason}`}。
        </p>
      )}
      {mayWrite && ready && !run?.working && (
        <Form method="post" className="actions">
          <Button name="intent" value="start" look={first ? "main" : "plain"}>
            {first ? "开始排期" : "再排一次"}
          </Button>
          <span className="quiet">
            {first
              ? "按必见、想见和匹配自动安排，大型对接会约半分钟"
              : second
                ? "现有洽谈都不动，只用空出来的位置补排"
                : "已确认和已锁定的不动，草案会重新安排"}
          </span>
        </Form>
      )}
    </>
  );
}

/** How far the run is: by itself with JavaScript, by reloading without. */
function Progress({
  run,
  mayWrite,
  here,
}: Pick<ScheduleRunPanelProps, "mayWrite" | "here"> & { run: RunView }) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, pause);
    return () => clearTimeout(timer);
  }, [revalidate, state, run.percent, run.stage]);
  const { words, stage, percent, early, silent } = run;
  return (
    <section className="sheet pad stack" aria-labelledby="progress-title">
      <h2 id="progress-title" role="status">
        {early ? "正在收尾" : words}
        {stage && ` · ${stage} ${percent}%`}
      </h2>
      <progress className="import-progress" value={percent} max={100} aria-label="排期进度" />
      <p className="quiet">
        {silent
          ? "很久没有进展，可能中断了。可以取消后重新开始。"
          : "可以离开这一页，排期在后台继续。时间表在排完之前不变。"}
        <Link to={here} reloadDocument>
          刷新进度
        </Link>
      </p>
      {mayWrite && (
        <Form method="post" className="actions">
          {!early && stage && (
            <Button name="intent" value="take">
              用目前最好的结果
            </Button>
          )}
          <Button name="intent" value="cancel">
            取消排期
          </Button>
        </Form>
      )}
    </section>
  );
}

type Result = NonNullable<ReturnType<typeof resultView>>;

interface ScheduleResultProps {
  result: Result;
  meetingHref: (id: string) => string;
  /** How to run it again. */
  children: ReactNode;
}

/** How good the timetable is, and what is not in order with it. */
export function ScheduleResult({ result, meetingHref, children }: ScheduleResultProps) {
  const { figures, gap, fairness, fit, at, reseated, dropped, broken, next } = result;
  return (
    <section className="sheet pad stack" aria-labelledby="result-title">
      <h2 id="result-title">结果 {at && <span className="quiet">上次排期 {at}</span>}</h2>
      <Figures figures={figures} wide />
      <ul className="schedule-notes">
        {gap && <li>{gap}。</li>}
        <li>{fairness}</li>
        {fit && <li>{fit}</li>}
      </ul>
      {broken.length > 0 && (
        <div className="told refused" role="status">
          <div className="stack">
            <p>
              <strong>{broken.length} 处已经不成立</strong>，发布前需要再排一次或手工调整。
              {next.reseated > 0 && `已定下的 ${next.reseated} 场会在原时段换桌。`}
              {next.dropped.length > 0 &&
                `已定下的 ${next.dropped.length} 场保不住：${next.dropped.join("；")}。`}
            </p>
            <ul>
              {broken.slice(0, 20).map(({ words, meetings }, n) => (
                <li key={n}>
                  {words}
                  {meetings.map(({ id, name }) => (
                    <span key={id}>
                      {" "}
                      <Link to={meetingHref(id)}>处理 {name}</Link>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <Lines title={`换了桌的已定洽谈 ${reseated.length} 场`} lines={reseated} />
      <Lines title={`没能保住的已定洽谈 ${dropped.length} 场`} lines={dropped} />
      {children}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="fold">
      <summary>{title}</summary>
      <ul className="schedule-notes">
        {lines.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
