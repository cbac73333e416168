import { createContext, useContext, type ReactElement } from "react";

/** The markup of elements whose props are plain data, kept for the next page that shows the same. */
export type KeptMarkup = (elements: readonly ReactElement<object>[]) => string;

/** Null in the browser, which renders. */
export const KeptMarkupContext = createContext<KeptMarkup | null>(null);

export function useKeptMarkup(): KeptMarkup | null {
  return useContext(KeptMarkupContext);
}
