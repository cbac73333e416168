import type { Refusal } from "#app/use-cases/verb.ts";

/** What each verb is called in the list of operations, by its name in the audit. */
export const verbLabels: Readonly<Record<string, string>> = {
  "accept-inquiry": "同意对接",
  "close-listing": "关闭供给",
  "close-need": "关闭需求",
  "create-listing": "新建供给",
  "create-need": "新建需求",
  "decline-inquiry": "婉拒对接",
  "edit-listing": "修改供给",
  "edit-need": "修改需求",
  "pause-listing": "暂停供给",
  "pause-need": "暂停需求",
  "promote-administrator": "设为平台管理员",
  "publish-listing": "发布供给",
  "publish-need": "发布需求",
  "reopen-listing": "重新打开供给",
  "reopen-need": "重新打开需求",
  "save-contact-card": "保存联系名片",
  "send-inquiry": "发起对接",
  "sign-in": "登录",
  "sign-out": "退出",
  "sign-out-everywhere": "退出所有设备",
  "switch-organisation": "切换企业",
  "withdraw-inquiry": "撤回对接",
};

const refusalLabels: Record<Refusal["code"], string> = {
  signed_out: "没有登录",
  forbidden: "没有权限",
  not_found: "没有找到",
  invalid: "填写有误",
  conflict: "状态已变",
  too_many: "次数过多",
};

/** 完成, or 拒绝 with the reason. `outcome` is "done" or the code of the refusal. */
export function outcomeLabel(outcome: string): string {
  if (outcome === "done") return "完成";
  const refusals: Readonly<Record<string, string>> = refusalLabels;
  return `拒绝：${refusals[outcome] ?? outcome}`;
}

/** Who acted: an account's id, or a word where it was nobody in particular. */
export function actorName(actor: string): string {
  return { visitor: "访客", system: "平台" }[actor] ?? actor;
}
