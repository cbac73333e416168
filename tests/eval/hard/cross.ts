/** A pair of two clusters that an engineer would not call unrelated, by the titles of both. */
export interface CrossJudgment {
  readonly need: string;
  readonly listing: string;
  readonly grade: 1 | 2 | 3;
}

export const crossJudgments: readonly CrossJudgment[] = [
  // 变频 and 一级能效 are not said; the flow is more than enough.
  { need: "每分钟6个方、8公斤的气不够用", listing: "无油水润滑空压机 20方", grade: 2 },
  { need: "每分钟6个方、8公斤的气不够用", listing: "织布车间空压站 低压螺杆 5公斤", grade: 1 },
  { need: "每分钟6个方、8公斤的气不够用", listing: "色选机配套空压机 22kW 带储气罐", grade: 1 },
  { need: "每分钟6个方、8公斤的气不够用", listing: "光纤激光切割用空压机一体机", grade: 1 },
  // The load is enough; boxes per hour are not said.
  { need: "酒箱子最后人工搬上托盘太累", listing: "码垛搬运机器人 165公斤", grade: 2 },
  { need: "给老风机电机加调速柜省电", listing: "10kV高压变频器 1250kW", grade: 1 },
  // Duty and pressure are not said.
  { need: "空压站冷却水和采暖水换热,占地小", listing: "板式换热器 电镀废水余热 50平", grade: 2 },
  { need: "窑头引风带不动,要高温抽风的", listing: "防爆离心风机 50000风量", grade: 1 },
  { need: "预算紧,淘一台旧加工中心也行", listing: "立式加工中心 VMC1580", grade: 1 },
];
