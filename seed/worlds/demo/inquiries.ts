import type { InquiryMove, Side } from "#app/domain/trade/inquiry.ts";

/** One message between two postings of the demo world, named by their titles. */
export interface DemoInquiry {
  readonly need: string;
  readonly listing: string;
  readonly askedBy: Side;
  readonly message: string;
  /** What the other side made of it; null while it waits. */
  readonly answered: {
    readonly move: Exclude<InquiryMove, "withdraw">;
    readonly words: string;
  } | null;
}

export const demoInquiries: readonly DemoInquiry[] = [
  {
    need: "钣金激光切割机 6000瓦左右",
    listing: "6kW 光纤激光切割机 3015 交换台",
    askedBy: "factory",
    message:
      "您好，我们主要切 12 个厚的碳钢和 6 个厚的不锈钢，每天两班。想确认：一、空气切碳钢的断面能否不打磨直接喷粉；二、本省是否有常驻售后；三、旧机能否折价。",
    answered: {
      move: "accept",
      words: "可以带板来武汉试切，断面当场看。省内有两名驻点工程师，旧机折价需要看照片。",
    },
  },
  {
    need: "座椅骨架激光焊接工作站",
    listing: "机器人激光焊接工作站（双工位）",
    askedBy: "supplier",
    message:
      "看到贵厂座椅骨架由二保焊改激光焊，我们做过同类双工位站，换型用快换销，实测八分钟。方便的话寄两套散件，我们免费打样并出切片报告。",
    answered: null,
  },
  {
    need: "两台老空压机换永磁变频（75kW 级）",
    listing: "75kW 永磁变频螺杆空压机（双级压缩）",
    askedBy: "factory",
    message: "两台需在三月停线那一周内完成拆旧装新，请问能否承诺工期，并包含管道改接？",
    answered: {
      move: "decline",
      words: "三月的安装队已经排满，四月中旬以后可以承接，抱歉这次配合不上。",
    },
  },
];
