import { useSyncExternalStore } from "react";

/** True once scripts have taken over; false on the server and in its first picture. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
