import type { AllHTMLAttributes, ReactElement } from "react";
import { useKeptMarkup } from "../kept-markup.ts";

interface KeptPartsProps extends Omit<AllHTMLAttributes<HTMLElement>, "children"> {
  tag: "tbody" | "form" | "select" | "ul";
  /** Keyed elements of components whose props are plain data and whose links lead to whole addresses. */
  parts: readonly ReactElement<object>[];
}

/** An element of many parts that other pages show too: the server renders each of them once. */
export function KeptParts({ tag, parts, ...attributes }: KeptPartsProps) {
  const kept = useKeptMarkup();
  const Tag = tag as "div";
  if (!kept) return <Tag {...attributes}>{parts}</Tag>;
  const html = kept(parts);
  return <Tag {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
