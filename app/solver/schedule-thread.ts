import { parentPort, workerData } from "node:worker_threads";
import type { SchedulingInstance } from "#app/domain/events/instance.ts";
import { schedule, type Schedule, type ScheduleRefused } from "#app/domain/events/schedule.ts";
import type { ScheduleProgress, SearchEffort } from "#app/domain/events/scheduling/search.ts";
import { openHighs } from "./highs.ts";

/** One thread, one schedule: tells how far it is and ends with its answer. */
export interface ScheduleTask {
  readonly instance: SchedulingInstance;
  readonly seed: number;
  readonly effort: SearchEffort | undefined;
  /** One number; anything but 0 asks the thread to stop. */
  readonly flag: SharedArrayBuffer;
}
export type ScheduleMessage =
  { readonly progress: ScheduleProgress } | { readonly answer: Schedule | ScheduleRefused };

const { instance, seed, effort, flag } = workerData as ScheduleTask;
const stop = new Int32Array(flag);
const tell = (message: ScheduleMessage) => parentPort!.postMessage(message);
const solver = await openHighs();
let told = -1;
const answer = schedule(instance, {
  solver,
  seed,
  ...(effort && { effort }),
  cancelled: () => Atomics.load(stop, 0) !== 0,
  onProgress: (progress) => {
    // A hundredth is as fine as anybody can see.
    const step = Math.floor(progress.share * 100);
    if (step === told) return;
    told = step;
    tell({ progress });
  },
});
tell({ answer });
