/** How a company writes; its closing sentence is drawn from its own list. */
export const voices = ["plain", "formal", "sales", "terse", "factory", "chatty"] as const;
export type Voice = (typeof voices)[number];

/** Sentences that fit any machine: they state no figure of it. An empty one ends the text without. */
export const closings: Record<Voice, readonly string[]> = {
  plain: [
    "可以带料来试，试完再谈。",
    "发货前会录一段试车视频给您确认。",
    "整机质保 12 个月，易损件另列清单。",
    "操作和日常保养培训两天，在贵厂现场做。",
    "",
    "图纸和电气资料随机交付，不锁程序。",
    "",
  ],
  formal: [
    "供货范围含安装指导、单机试车及操作培训，质量保证期为验收合格后 12 个月。",
    "随机文件：产品合格证、使用说明书、电气原理图、主要外购件清单。",
    "出厂前按技术协议逐项预验收，需方可派员见证。",
    "接到故障通知后 24 小时内给出处理意见，省内 48 小时到场。",
    "报价含税、含至需方现场的运输，不含卸车就位。",
    "",
  ],
  sales: [
    "老客户都说省心！量大从优，欢迎来厂考察。",
    "以旧换新另有优惠，旧机可折价！",
    "支持分期，支持融资租赁，详情面谈。",
    "当月下单送一年保养。",
    "不满意包退换，写进合同。",
    "",
  ],
  terse: ["含税不含运。", "质保一年。", "订金三成，提货付清。", "地脚螺栓随机。", "", "", ""],
  factory: [
    "我们自己有车间也在用这款，欢迎来看开动状态。",
    "床身铸件时效处理后才上线，出厂检验单随机带走。",
    "电气柜里的元件品牌可以指定，差价实补实退。",
    "旧设备拆除、基础修补我们可以一并做。",
    "",
    "先看样机再签合同，路费我们报。",
    "",
  ],
  chatty: [
    "有需要的老板留个言，我看到就回。",
    "价格好说，先看货。",
    "图片是实拍，机器就在院里。",
    "能开机，能看活。",
    "懂行的来，一看便知。",
    "",
    "",
  ],
};
