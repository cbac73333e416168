import { StatusTabs } from "./workbench-nav.tsx";

const checks = [
  { to: "/check", name: "旧设备体检" },
  { to: "/check/efficiency", name: "能效等级测算" },
] as const;

/** The two checks that anybody may use. */
export function CheckTabs({ at }: { at: (typeof checks)[number]["to"] }) {
  return (
    <StatusTabs
      label="核查工具"
      tabs={checks.map(({ to, name }) => ({ to, name, current: to === at }))}
    />
  );
}
