import type { Need } from "../../demand/need.ts";
import { fold } from "../../shared/fold.ts";
import { remembered } from "../../shared/remembered.ts";
import { listingText, needText } from "../family-relation.ts";
import { noSharedUse, sharedUses } from "../words.ts";
import { unstatedScore, type Judge } from "./criterion.ts";

/** Processes and uses of the family that the need names, and whether the listing names them too. */
export const judgeUses: Judge = ({ need, listing, relation }) => {
  const wanted = wantedOf.get(need) ?? key(needText(need));
  wantedOf.set(need, wanted);
  const { need: wantedFamily, listing: offeredFamily } = relation.family;
  const known = new Set([...wantedFamily.uses, ...offeredFamily.uses]);
  const named = [...known].filter((use) => wanted.includes(keyOfUse(use)));
  if (named.length === 0) return null;
  const offered = key(listingText(listing));
  const shared = named.filter((use) => offered.includes(keyOfUse(use)));
  if (shared.length === 0) return { score: unstatedScore, reason: noSharedUse };
  const score = unstatedScore + (1 - unstatedScore) * (shared.length / named.length);
  return { score, reason: sharedUses(shared) };
};

function key(text: string): string {
  return fold(text).replaceAll(" ", "");
}

/** A need meets many listings, but its words are folded once. */
const wantedOf = new WeakMap<Need, string>();
const keyOfUse = remembered(2000, key);
