import { Told } from "./told.tsx";

/** For pages that lead to a letter, on a site that cannot send any. */
export function NoMail({ works }: { works: boolean }) {
  if (works) return null;
  return <Told tone="open">本站还没有配置发信，确认邮件暂时发不出去，请联系平台管理员。</Told>;
}
