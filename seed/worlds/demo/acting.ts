import type { Services } from "#app/services.server.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import { demoId } from "./random.ts";

/** Transactions at a time: half the connections, so that the site stays usable meanwhile. */
const atOnce = 6;

/** The platform itself, for an organisation: what it publishes nobody looks at. */
export function platformFor(organisation: string) {
  const actor = { kind: "system", organisationId: demoId(organisation) } as const;
  return { actor, requestId: "demo-world" };
}

export function actingFor(services: Services, organisation: string): UseCases {
  return services.useCases(platformFor(organisation));
}

/** An invented member, who publishes as people do: what a registered company sends waits for a reviewer. */
export function memberOf(services: Services, organisation: string): UseCases {
  const membership = {
    organisationId: demoId(organisation),
    organisationName: "",
    role: "owner",
  } as const;
  const actor = {
    kind: "person",
    userId: demoId(`member of ${organisation}`),
    name: "示例成员",
    membership,
    platformRole: null,
  } as const;
  return services.useCases({ actor, requestId: "demo-world" });
}

/** A refusal here is a fault of the demo world. */
export async function done<T>(answer: Answer<T>, what: string): Promise<T> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new Error(`demo world: ${what} was refused: ${JSON.stringify(result.error)}`);
}

/** Does the work for every item, a few at a time, in order of beginning. */
export async function forEach<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const hand = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
