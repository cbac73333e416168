import type { Day } from "../shared/time.ts";
import { placeName, type Place } from "../shared/place.ts";

/** What a company states is dashed; only a verified origin is shown solid. */
export const originStates = ["self-reported", "verified"] as const;
export type OriginState = (typeof originStates)[number];
export const originStateLabels: Record<OriginState, string> = {
  "self-reported": "企业自报",
  verified: "产地已核验",
};

/** 鄂产, 粤产, 渝产 for the three provinces of the programme, 产地 with the province's name for others. */
export const originNames = ["鄂产", "粤产", "渝产", "产地"] as const;
export type OriginName = (typeof originNames)[number];

export interface OriginMark {
  readonly name: OriginName;
  /** The character of the mark's left cell. */
  readonly sign: "鄂" | "粤" | "渝" | "产";
  readonly place: Place;
  readonly state: OriginState;
  /** The words of the right cell: 企业自报; 湖南 已核验. */
  readonly label: string;
  /** The whole in one line, for titles and screen readers: 鄂产 湖北襄阳，企业自报. */
  readonly description: string;
}

/** Whether the origin of a listing is verified on a day. */
export function originStateOf(
  { originVerifiedUntil }: { readonly originVerifiedUntil: Day | null },
  today: Day,
): OriginState {
  return originVerifiedUntil !== null && today <= originVerifiedUntil
    ? "verified"
    : "self-reported";
}

export function originMark(place: Place, state: OriginState): OriginMark {
  const name = originNameOf(place);
  const label =
    name === "产地"
      ? `${place.province} ${state === "verified" ? "已核验" : "企业自报"}`
      : originStateLabels[state];
  return {
    name,
    sign: name === "产地" ? "产" : signs[name],
    place,
    state,
    label,
    description: `${name} ${placeName(place)}，${originStateLabels[state]}`,
  };
}

const signs = { 鄂产: "鄂", 粤产: "粤", 渝产: "渝" } as const;

function originNameOf(place: Place): OriginName {
  switch (place.province) {
    case "湖北":
      return "鄂产";
    case "广东":
      return "粤产";
    case "重庆":
      return "渝产";
    default:
      return "产地";
  }
}
