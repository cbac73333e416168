import type { OldMachineCheck } from "#app/domain/catalogue/phase-out/check.ts";
import type { MachineFacts } from "#app/domain/demand/old-asset.ts";
import { ok } from "#app/domain/shared/result.ts";
import { dayInChina, type Day } from "#app/domain/shared/time.ts";
import { eachInTurn, machineChecks } from "./machine-checks.ts";
import { phaseOutInForce } from "./phase-out-in-force.ts";
import { question } from "./verb.ts";

interface Asked {
  readonly machines: readonly MachineFacts[];
  /** Says when nobody waits for the answer any more. */
  readonly stopped?: () => boolean;
}

export interface MachinesChecked {
  readonly on: Day;
  /** In the order of the machines; shorter where the asker went away. */
  readonly checks: readonly OldMachineCheck[];
}

/** 旧设备体检 for anybody: asks no database, keeps and logs nothing. */
export const checkOldMachines = question<Asked, MachinesChecked>({
  name: "check-old-machines",
  access: "anyone",
  async answer({ ports, now }, { machines, stopped }) {
    const on = dayInChina(now);
    const phaseOut = await phaseOutInForce(ports.store, ports.reference);
    const check = machineChecks({ ...ports.reference, phaseOut }, on);
    return ok({
      on,
      checks: await eachInTurn(machines, check, stopped),
    });
  },
});
