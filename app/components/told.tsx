import type { ReactNode } from "react";

interface ToldProps {
  /** done: it worked. refused: it did not. open: something is missing. plain: what the system changed. */
  tone?: "plain" | "done" | "refused" | "open";
  children: ReactNode;
}

/** One line of what the system did, with the way back beside it. */
export function Told({ tone = "plain", children }: ToldProps) {
  return (
    <div className={tone === "plain" ? "told" : `told ${tone}`} role="status">
      {children}
    </div>
  );
}
