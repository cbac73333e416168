import type { ConsentRow } from "#app/components/consent-table.tsx";
import type { StatusTab } from "#app/components/workbench-nav.tsx";
import { disclosureWays, type DisclosureWay } from "#app/use-cases/consent-port.ts";
import type { ConsentLine } from "#app/use-cases/view-consents.ts";

const wayLabels: Record<DisclosureWay, string> = {
  given: "我方的名片",
  received: "收到的名片",
};

/** Both directions of the ledger; only the one that is shown has been counted. */
export function consentTabs(current: DisclosureWay, total: number): StatusTab[] {
  return disclosureWays.map((way) => ({
    name: wayLabels[way],
    to: `/workbench/consents?way=${way}`,
    ...(way === current ? { count: total } : {}),
    current: way === current,
  }));
}

/** One's own people who have left stand as such; those of the partner are not named at all. */
export function consentRow(line: ConsentLine, mayWithdraw: boolean): ConsentRow {
  const { disclosure, partner, about, consentedBy, withdrawnBy, own } = line;
  const who = (name: string | null, by: string | undefined) => {
    if (!own || by === undefined) return "";
    return name ?? (by === "system" ? "平台" : "已离开的成员");
  };
  return {
    id: disclosure.id,
    partner: partner ?? "已注销的企业",
    about: about && { title: about.title, to: `/workbench/inquiries/${about.inquiryId}` },
    consentedAt: disclosure.consentedAt,
    openedAt: disclosure.openedAt,
    withdrawnAt: disclosure.withdrawal?.at ?? null,
    consentedBy: who(consentedBy, disclosure.consentedBy),
    withdrawnBy: who(withdrawnBy, disclosure.withdrawal?.by),
    mayWithdraw: mayWithdraw && disclosure.withdrawal === null,
  };
}
