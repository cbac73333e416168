/**
 * A text (its first line the title), the family it is about ("" for none) and its facts as `facts.ts` writes them.
 * No two texts differ in digits only.
 */
export type Sentence = readonly [
  side: "need" | "listing",
  text: string,
  family: string,
  facts: string,
];
