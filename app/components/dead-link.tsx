import type { ReactNode } from "react";

/** A link of a letter that opens nothing: used, too old, taken back or cut short, all the same. */
export function DeadLink({ children }: { children: ReactNode }) {
  return (
    <div className="wrap narrow-page stack-l">
      <h1>链接已失效</h1>
      <div className="sheet pad stack">
        <p>链接只能用一次，过期、撤回或复制不完整也会失效。</p>
        <p className="actions">{children}</p>
      </div>
    </div>
  );
}
