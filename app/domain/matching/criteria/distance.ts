import { nearnessOf, placeName, type Nearness } from "../../shared/place.ts";
import { originMark } from "../../supply/origin.ts";
import { distanceWords } from "../words.ts";
import type { Judge } from "./criterion.ts";

const scores: Record<Nearness, number> = {
  "same-city": 1,
  "same-province": 0.85,
  neighbour: 0.6,
  far: 0.4,
};

/**
 * Where it was made against where it will stand: service is nearer. The names 鄂产, 粤产, 渝产 are said, and no
 * advantage in money is, because the documents grant none by origin.
 */
export const judgeDistance: Judge = ({ need, listing }) => {
  const nearness = nearnessOf(need.site, listing.origin);
  const { name } = originMark(listing.origin, "self-reported");
  const origin = `${name} ${placeName(listing.origin)}`;
  return { score: scores[nearness], reason: distanceWords(origin, need.site, nearness) };
};
