import { useMemo } from "react";

/** Data that goes to the browser as one text: many small values are written and read much faster so. */
export interface Packed<Data> {
  readonly json: string;
  /** Never there: it only carries the type. */
  readonly of?: Data;
}

/** What was packed in this process; nothing in browsers. */
const packed = new WeakMap<object, unknown>();

/** For plain data: what JSON cannot say is lost. */
export function pack<Data extends object>(data: Data): Packed<Data> {
  const text: Packed<Data> = { json: JSON.stringify(data) };
  packed.set(text, data);
  return text;
}

/** The data as it was packed; the same object while the text is the same. */
export function useUnpacked<Data>(text: Packed<Data>): Data {
  return useMemo(() => (packed.get(text) ?? JSON.parse(text.json)) as Data, [text]);
}
