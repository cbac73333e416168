import type { DemoEvent } from "./event.ts";
import { finishedEvent } from "./finished.ts";
import { openEvent } from "./open.ts";
import { scheduledEvent } from "./scheduled.ts";

/** The finished one first: what was noted and agreed there is followed up at the others. */
export const demoEvents: readonly DemoEvent[] = [finishedEvent, scheduledEvent, openEvent];
