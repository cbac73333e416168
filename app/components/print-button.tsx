import { Button } from "./button.tsx";
import { useHydrated } from "./use-hydrated.ts";

/** Browsers print without it; it only saves the way through their menu. */
export function PrintButton() {
  const hydrated = useHydrated();
  if (!hydrated) return null;
  return (
    <Button type="button" onClick={() => window.print()}>
      打印
    </Button>
  );
}
