import { Form } from "@remix-run/react";
import { minuteInChina } from "#app/domain/shared/time.ts";
import type { FailedJob } from "#app/use-cases/ports.ts";
import { jobLabel } from "#app/views/job-labels.ts";
import { Button } from "./button.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

/** Jobs that failed, each with its reason; a POST to the page's own action lets one run again or drops it. */
export function FailedJobs({ jobs }: { jobs: readonly FailedJob[] }) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption="失败的任务，最近的在前">
        <DataHead>
          <DataRow>
            <ColumnHead>任务与原因</ColumnHead>
            <ColumnHead className="num">已试</ColumnHead>
            <ColumnHead>失败于</ColumnHead>
            <ColumnHead>下次</ColumnHead>
            <ColumnHead>
              <span className="vh">操作</span>
            </ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {jobs.map((job) => (
            <DataRow key={job.id}>
              <RowHead>
                {jobLabel(job.name)}
                <small>{job.error}</small>
              </RowHead>
              <Cell className="num" data-label="已试">
                {job.tries} / {job.mostTries}
              </Cell>
              <Cell data-label="失败于">
                <time dateTime={job.failedAt}>{minuteInChina(job.failedAt)}</time>
              </Cell>
              <Cell data-label="下次">
                {job.nextAt ? (
                  <time dateTime={job.nextAt}>{minuteInChina(job.nextAt)}</time>
                ) : (
                  <span className="status declined">不再重试</span>
                )}
              </Cell>
              <Cell className="todo">
                <Form method="post" className="actions">
                  <input type="hidden" name="id" value={job.id} />
                  <Button name="intent" value="retry" look="ink" small>
                    重试
                    <span className="vh">
                      ：{jobLabel(job.name)}，编号 {job.id}
                    </span>
                  </Button>
                  <Button name="intent" value="drop" small>
                    放弃
                    <span className="vh">
                      ：{jobLabel(job.name)}，编号 {job.id}
                    </span>
                  </Button>
                </Form>
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
