import { Worker } from "node:worker_threads";
import type { SchedulingInstance } from "#app/domain/events/instance.ts";
import type { Schedule, ScheduleRefused } from "#app/domain/events/schedule.ts";
import type { ScheduleProgress, SearchEffort } from "#app/domain/events/scheduling/search.ts";
import type { ScheduleMessage, ScheduleTask } from "./schedule-thread.ts";

export interface ThreadOptions {
  /** The same seed gives the same schedule, unless a run is cancelled. */
  readonly seed: number;
  readonly effort?: SearchEffort;
  readonly onProgress?: (progress: ScheduleProgress) => void;
  /** Ends the run early: the answer is the best schedule found until then. */
  readonly signal?: AbortSignal;
}

// A thread does not take over how its process reads TypeScript.
const program = JSON.stringify(new URL("./schedule-thread.ts", import.meta.url).href);
const entry = `import("tsx/esm/api").then(({ register }) => { register(); return import(${program}); })`;

/** A schedule made in a thread of its own, so that the process goes on answering. Rejects where the thread fails. */
export function scheduleInThread(
  instance: SchedulingInstance,
  { seed, effort, onProgress, signal }: ThreadOptions,
): Promise<Schedule | ScheduleRefused> {
  const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const stop = () => Atomics.store(new Int32Array(flag), 0, 1);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  const task: ScheduleTask = { instance, seed, effort, flag };
  const worker = new Worker(entry, { eval: true, execArgv: [], workerData: task });
  return new Promise<Schedule | ScheduleRefused>((done, failed) => {
    worker.on("message", (message: ScheduleMessage) => {
      if ("answer" in message) done(message.answer);
      else onProgress?.(message.progress);
    });
    worker.on("error", failed);
    worker.on("exit", () => failed(new Error("The scheduling thread ended without an answer")));
  }).finally(() => {
    signal?.removeEventListener("abort", stop);
    return worker.terminate();
  });
}
