export const contactKinds = [
  "mobile",
  "landline",
  "service-line",
  "abroad",
  "email",
  "url",
  "wechat",
  "qq",
  "douyin",
  "dingtalk",
  "whatsapp",
  "account",
] as const;
export type ContactKind = (typeof contactKinds)[number];
export const contactKindLabels: Record<ContactKind, string> = {
  mobile: "手机号",
  landline: "固定电话",
  "service-line": "400/800 电话",
  abroad: "境外电话",
  email: "邮箱",
  url: "网址",
  wechat: "微信号",
  qq: "QQ 号",
  douyin: "抖音号",
  dingtalk: "钉钉号",
  whatsapp: "WhatsApp",
  account: "社交账号",
};

/** One piece of contact data. */
export interface ContactFinding {
  readonly kind: ContactKind;
  /** As it is written. */
  readonly piece: string;
  /** UTF-16 span [from, to) in the written text. */
  readonly from: number;
  readonly to: number;
  /** The words or the form that made it so: “威信”后的账号, 汉字数字 … */
  readonly because: string;
}

/** A finding as places in the spelling. */
export interface SpelledFinding {
  readonly kind: ContactKind;
  readonly from: number;
  readonly to: number;
  readonly because: string;
}
