import type { EngineTrouble } from "#app/use-cases/search-port.ts";
import { failed, mayProbe, probed, probing, succeeded, untried, type Breaker } from "./breaker.ts";

/** Watches over one engine in this process: whether it is asked, and when it is tried again. */
export interface Guard {
  /** Null while the engine is asked. */
  trouble(): EngineTrouble | null;
  succeeded(): void;
  failed(trouble: EngineTrouble): void;
  /** Sends a probe where one is due and none is out; resolves when no probe is out any more, never throws. */
  probe(): Promise<void>;
}

interface GuardOptions {
  /** Throws, or says what is wrong; null when all is well. */
  readonly examine: () => Promise<EngineTrouble | null>;
  readonly troubleOf: (problem: unknown) => EngineTrouble;
  readonly changed: (trouble: EngineTrouble | null, problem: unknown) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
}

export function createGuard({
  examine,
  troubleOf,
  changed,
  clock = () => performance.now(),
}: GuardOptions): Guard {
  let breaker: Breaker<EngineTrouble> = untried("unready");
  let out: Promise<void> | null = null;
  const trouble = () => (breaker.kind === "closed" ? null : breaker.trouble);

  function become(next: Breaker<EngineTrouble>, problem: unknown = null): void {
    const before = trouble();
    breaker = next;
    if (trouble() !== before) changed(trouble(), problem);
  }

  async function probeOnce(): Promise<void> {
    let found: EngineTrouble | null;
    let problem: unknown = null;
    try {
      found = await examine();
    } catch (thrown) {
      problem = thrown;
      found = troubleOf(thrown);
    }
    become(probed(breaker, found, clock()), problem);
  }

  return {
    trouble,
    succeeded: () => become(succeeded(breaker)),
    failed: (found) => become(failed(breaker, found, clock())),
    async probe() {
      if (mayProbe(breaker, clock())) {
        breaker = probing(breaker);
        out = probeOnce().finally(() => {
          out = null;
        });
      }
      await out;
    },
  };
}
