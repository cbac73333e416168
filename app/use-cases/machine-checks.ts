import { checkOldMachine, type OldMachineCheck } from "#app/domain/catalogue/phase-out/check.ts";
import type { MachineFacts } from "#app/domain/demand/old-asset.ts";
import { familyNamed } from "#app/domain/sheets/header.ts";
import type { Day } from "#app/domain/shared/time.ts";
import { familyOf } from "#app/domain/vocabulary/family-of.ts";
import type { Reference } from "./ports.ts";

/** Checks machines of one request or job; what the vocabulary calls a type is looked up once. */
export function machineChecks(
  { vocabulary, phaseOut }: Pick<Reference, "vocabulary" | "phaseOut">,
  on: Day,
): (facts: MachineFacts) => OldMachineCheck {
  const names = new Map<string, string | null>();
  const familyName = (type: string): string | null => {
    const known = names.get(type);
    if (known !== undefined) return known;
    const code = familyNamed(type, vocabulary) ?? familyOf(type, vocabulary)?.family ?? null;
    const name = code === null ? null : (vocabulary.family(code)?.name ?? null);
    names.set(type, name);
    return name;
  };
  return (facts) => {
    const { model, type, powerKw, capacity, voltage } = facts;
    const { yearMade, yearCommissioned, inChemicalPlant } = facts;
    const machine = { model, type, powerKw, capacity, voltage, yearMade, yearCommissioned };
    const named = type.trim() === "" ? null : familyName(type.trim());
    return checkOldMachine({ ...machine, inChemicalPlant, familyName: named }, phaseOut, on);
  };
}

/** Machines that are checked before others get their turn. */
const atOnce = 100;

/** Lets the process answer others now and then; stops where nobody waits for it any more. */
export async function eachInTurn<T, R>(
  items: readonly T[],
  work: (item: T) => R,
  stopped: () => boolean = () => false,
): Promise<R[]> {
  const done: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % atOnce === 0) {
      await new Promise((resolve) => setTimeout(resolve));
      if (stopped()) break;
    }
    done.push(work(item));
  }
  return done;
}
