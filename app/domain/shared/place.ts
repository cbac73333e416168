/** The provinces of GB/T 2260 by the short name that people write, in code order. */
export const provinces = [
  "北京",
  "天津",
  "河北",
  "山西",
  "内蒙古",
  "辽宁",
  "吉林",
  "黑龙江",
  "上海",
  "江苏",
  "浙江",
  "安徽",
  "福建",
  "江西",
  "山东",
  "河南",
  "湖北",
  "湖南",
  "广东",
  "广西",
  "海南",
  "重庆",
  "四川",
  "贵州",
  "云南",
  "西藏",
  "陕西",
  "甘肃",
  "青海",
  "宁夏",
  "新疆",
  "台湾",
  "香港",
  "澳门",
] as const;
export type Province = (typeof provinces)[number];

export interface Place {
  readonly province: Province;
  /** City or district as written, without 市: 襄阳, 渝北区. */
  readonly city: string | null;
}

/** Reads 湖北, 湖北省, 内蒙古自治区, 重庆市. */
export function parseProvince(text: string): Province | null {
  const tidy = text.trim();
  return provinces.find((name) => tidy.startsWith(name)) ?? null;
}

export function placeName(place: Place): string {
  return place.city && place.city !== place.province
    ? `${place.province}${place.city}`
    : place.province;
}

/** Reads a place as placeName writes it: 湖北襄阳, 湖北, 重庆渝北区; null where no province begins it. */
export function parsePlace(text: string): Place | null {
  const province = parseProvince(text);
  if (!province) return null;
  const city = text
    .trim()
    .slice(province.length)
    .replace(/^[省市]/, "")
    .trim();
  return { province, city: city === "" ? null : city.slice(0, 20) };
}

/** Provinces that share a land border with the three of the programme; order within a list carries nothing. */
const neighbours: Partial<Record<Province, readonly Province[]>> = {
  湖北: ["河南", "安徽", "江西", "湖南", "重庆", "陕西"],
  广东: ["福建", "江西", "湖南", "广西", "海南", "香港", "澳门"],
  重庆: ["湖北", "湖南", "贵州", "四川", "陕西"],
};

export const nearness = ["same-city", "same-province", "neighbour", "far"] as const;
export type Nearness = (typeof nearness)[number];
export const nearnessLabels: Record<Nearness, string> = {
  "same-city": "同城",
  "same-province": "同省",
  neighbour: "邻省",
  far: "外省",
};

export function nearnessOf(a: Place, b: Place): Nearness {
  if (a.province === b.province) return a.city && a.city === b.city ? "same-city" : "same-province";
  const border =
    neighbours[a.province]?.includes(b.province) || neighbours[b.province]?.includes(a.province);
  return border ? "neighbour" : "far";
}
