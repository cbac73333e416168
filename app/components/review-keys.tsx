import { useHydrated } from "./use-hydrated.ts";
import { reviewKeys, useReviewKeys } from "./use-review-keys.ts";

/** The list of keys, and the switch that turns them off; nothing without script, where there are no keys. */
export function ReviewKeys() {
  const keys = useReviewKeys();
  if (!useHydrated()) return null;
  return (
    <details id="keys" className="keys">
      <summary>键盘操作（?）</summary>
      <div className="stack">
        <dl>
          {reviewKeys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd className="key-cap">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="check-line">
          <input
            type="checkbox"
            checked={keys.on}
            onChange={(event) => keys.turn(event.currentTarget.checked)}
          />
          <span>使用单键快捷键</span>
        </label>
      </div>
    </details>
  );
}
