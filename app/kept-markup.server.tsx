import { Fragment, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";
import type { KeptMarkup } from "./kept-markup.ts";

/** Stands between two elements that are rendered together; no part of a page holds a rule. */
const between = <hr />;
const rule = "<hr/>";

/**
 * Keeps the markup of the parts that a page is made of, the least recently used going first; `most` in UTF-16 units.
 * Links inside a part lead to whole addresses: it does not know on which page it stands.
 */
export function keptMarkup(most: number): KeptMarkup {
  const known = new Map<string, string>();
  const kinds = new Map<unknown, number>();
  let size = 0;

  function keyOf({ type, props }: ReactElement): string {
    let kind = kinds.get(type);
    if (kind === undefined) kinds.set(type, (kind = kinds.size));
    return `${kind} ${JSON.stringify(props)}`;
  }

  /** What is not known is rendered in one go. */
  function render(elements: readonly ReactElement[]): string[] {
    if (elements.length === 0) return [];
    const listed = elements.map((element, n) => (
      <Fragment key={n}>
        {n > 0 && between}
        {element}
      </Fragment>
    ));
    return renderToString(<StaticRouter location="/">{listed}</StaticRouter>).split(rule);
  }

  return (elements) => {
    const keys = elements.map(keyOf);
    const missing = elements.filter((_, n) => !known.has(keys[n]!));
    const made = render(missing);
    let next = 0;
    const markup = keys.map((key, n) => {
      const kept = known.get(key);
      const own = elements[n] === missing[next] ? made[next++]! : (kept ?? "");
      known.delete(key);
      known.set(key, own);
      if (kept === undefined) size += key.length + own.length;
      return own;
    });
    for (const [oldest, its] of known) {
      if (size <= most) break;
      known.delete(oldest);
      size -= oldest.length + its.length;
    }
    return markup.join("");
  };
}
