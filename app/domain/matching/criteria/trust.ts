import { trustWords } from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

export const judgeTrust: Judge = ({ facts: { trust } }) => ({
  score: trust === "verified" ? 1 : unstatedScore,
  reason: trustWords[trust],
});
