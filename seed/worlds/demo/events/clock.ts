import type { Day, Instant } from "#app/domain/shared/time.ts";
import type { Services } from "#app/services.server.ts";
import { bindUseCases, type UseCases } from "#app/use-cases/bind.ts";
import type { Ports } from "#app/use-cases/ports.ts";
import { platformFor } from "../acting.ts";
import { demoHostKey } from "../hosts.ts";

/** What was done before the day of loading is done at its own time; never later than now. */
export interface Clock {
  /** Use cases of an organisation at a time in China: 2026-11-02, 09:30. */
  as(key: string, day: Day, time: string): UseCases;
  host(day: Day, time: string): UseCases;
  /** For jobs. */
  at(day: Day, time: string): { readonly ports: Ports; readonly now: Instant };
}

export function clockOf(services: Services): Clock {
  const at: Clock["at"] = (day, time) => {
    const now = services.ports.now();
    const then = new Date(`${day}T${time}:00+08:00`).toISOString();
    const moment = then < now ? then : now;
    return { ports: { ...services.ports, now: () => moment }, now: moment };
  };
  const as: Clock["as"] = (key, day, time) => bindUseCases(at(day, time).ports, platformFor(key));
  return { as, at, host: (day, time) => as(demoHostKey, day, time) };
}
