/** What each job of the queue is called, by its name there. */
export const jobLabels: Readonly<Record<string, string>> = {
  "answer-mail-link": "回复邮件链接的申请",
  "answer-registration": "回复注册申请",
  "check-saved-searches": "核对收藏的搜索",
  "continue-rematch": "继续全部重新匹配",
  "escalate-claims": "转交未答复的申请",
  "expire-marks": "目录到期的标识",
  "expire-postings": "到期下架与提醒",
  "expire-trust": "企业核验到期",
  "fill-index": "补齐搜索引擎",
  "import-rows": "导入表格",
  "index-posting": "更新搜索引擎",
  "match-listing": "匹配一条供给",
  "match-need": "匹配一条需求",
  "recheck-assets": "重新体检在役设备",
  "recheck-edition": "按新版目录重新核对标识",
  "recompute-marks": "重新计算标识",
  "refresh-search-terms": "统计搜索用词",
  "rematch-needs": "全部重新匹配",
  "renew-documents": "更新搜索文档",
  "send-changes": "补发搜索引擎更新",
  "renew-vocabulary": "词表改动后的更新",
  "send-letter": "发送邮件",
  "send-news": "汇总消息邮件",
  "sweep-files": "清理不用的文件",
  "sweep-imports": "清理旧的导入",
  "sweep-letters": "清理旧的邮件",
  "sweep-links": "清理过期的链接",
  "sweep-notifications": "清理旧的消息",
  "sweep-once-keys": "清理旧的接口请求编号",
  "sweep-sessions": "清理过期的登录",
};

export function jobLabel(name: string): string {
  return jobLabels[name] ?? name;
}
