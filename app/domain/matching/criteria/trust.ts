import { trustWords } from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

const scores = { verified: 1, reviewed: 0.7, registered: unstatedScore } as const;

export const judgeTrust: Judge = ({ facts: { trust } }) => ({
  score: scores[trust],
  reason: trustWords[trust],
});
