import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ticksPerSecond = 100;

/** Processor time of a process so far, milliseconds, without its children. Linux only. */
export function cpuOf(pid: number): number {
  const [user = 0, system = 0] = fieldsOf(pid).slice(11, 13).map(Number);
  return ((user + system) / ticksPerSecond) * 1000;
}

/** Of a database server and all its backends, those that have ended included. */
export function cpuOfServer(dataFolder: string): number {
  const main = Number(readFileSync(path.join(dataFolder, "postmaster.pid"), "utf8").split("\n")[0]);
  const [user = 0, system = 0] = fieldsOf(main).slice(13, 15).map(Number);
  const ended = ((user + system) / ticksPerSecond) * 1000;
  const children = readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    return Number.isInteger(pid) && parentOf(pid) === main ? [cpuOf(pid)] : [];
  });
  return children.reduce((sum, each) => sum + each, ended + cpuOf(main));
}

/** Resident memory, MB. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

function parentOf(pid: number): number | null {
  try {
    return Number(fieldsOf(pid)[1]);
  } catch {
    // It has ended meanwhile.
    return null;
  }
}

/** What stands behind the name of the program: state, parent, … */
function fieldsOf(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
