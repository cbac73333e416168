import { judgeCompleteness } from "./completeness.ts";
import type { Judge } from "./criterion.ts";
import { judgeDistance } from "./distance.ts";
import { judgeFamily } from "./family.ts";
import { judgeFreshness } from "./freshness.ts";
import { judgeLeadTime } from "./lead-time.ts";
import { judgeLikeness } from "./likeness.ts";
import { judgeMarks } from "./marks.ts";
import { judgePrice } from "./price.ts";
import { judgeRequirements } from "./requirements.ts";
import { judgeSectorRows } from "./sector-rows.ts";
import { judgeSize } from "./size.ts";
import { judgeTrust } from "./trust.ts";
import { judgeUses } from "./uses.ts";
import { judgeWording } from "./wording.ts";

export const criterionCodes = [
  "requirements",
  "family",
  "uses",
  "wording",
  "likeness",
  "size",
  "price",
  "leadTime",
  "marks",
  "sectorRows",
  "distance",
  "trust",
  "freshness",
  "completeness",
] as const;
export type CriterionCode = (typeof criterionCodes)[number];

export interface Criterion {
  readonly code: CriterionCode;
  readonly label: string;
  /** Its share of the score, relative to the others that apply to the need. */
  readonly weight: number;
  /** Why it weighs that much, for the page that explains the order. */
  readonly why: string;
  readonly judge: Judge;
}

/** Everything that decides the order inside a tier, the weightiest first. Weights stand here and nowhere else. */
export const criteria: readonly Criterion[] = [
  {
    code: "requirements",
    label: "参数要求",
    weight: 30,
    why: "参数合不合用是需方首先要知道的，权重最大；硬性按两份、期望按一份计",
    judge: judgeRequirements,
  },
  {
    code: "family",
    label: "设备类别",
    weight: 20,
    why: "不是同一类设备，参数再接近也难替换",
    judge: judgeFamily,
  },
  {
    code: "uses",
    label: "工艺用途",
    weight: 10,
    why: "双方写到同一工艺，说明设备做过这类活",
    judge: judgeUses,
  },
  {
    code: "likeness",
    label: "文字相近",
    weight: 20,
    why: "类别和参数没有写明时，双方文字说的是不是一回事最能说明问题；少见的词比常见的词更说明问题",
    judge: judgeLikeness,
  },
  {
    code: "wording",
    label: "工况用词",
    weight: 8,
    why: "标题里写的物料、工件和场合，供方也写到，多半做过同样的活；不看长篇说明，免得客套话影响名次",
    judge: judgeWording,
  },
  {
    code: "size",
    label: "规格贴近",
    weight: 8,
    why: "都满足时，规格贴近的占地、能耗和价格更合适；大几倍的多半是另一类设备",
    judge: judgeSize,
  },
  {
    code: "price",
    label: "价格与预算",
    weight: 10,
    why: "预算内的更可能成交；价低只略微加分，不鼓励低价竞争",
    judge: judgePrice,
  },
  {
    code: "leadTime",
    label: "交期与期限",
    weight: 8,
    why: "更新项目有完工期限，赶得上即可，更快不再加分",
    judge: judgeLeadTime,
  },
  {
    code: "marks",
    label: "能效等级",
    weight: 7,
    why: "鄂经信规划〔2024〕56号 二（三）8：“推广应用能效二级及以上节能设备”",
    judge: judgeMarks,
  },
  {
    code: "sectorRows",
    label: "专栏行",
    weight: 6,
    why: "同列一个专栏行，说明属于同一行业的更新方向",
    judge: judgeSectorRows,
  },
  {
    code: "distance",
    label: "产地与距离",
    weight: 5,
    why: "距离近，安装和服务方便；不代表任何补贴",
    judge: judgeDistance,
  },
  {
    code: "trust",
    label: "主体核验",
    weight: 4,
    why: "已核验的主体更可靠，但未核验不等于不可靠，权重不大",
    judge: judgeTrust,
  },
  {
    code: "freshness",
    label: "更新时间",
    weight: 3,
    why: "近期更新的信息更可能仍然有效",
    judge: judgeFreshness,
  },
  {
    code: "completeness",
    label: "资料完整",
    weight: 3,
    why: "资料填得全，需方少问一轮；只在其他都相近时起作用",
    judge: judgeCompleteness,
  },
];

export const criterionLabels = Object.fromEntries(
  criteria.map(({ code, label }) => [code, label]),
) as Record<CriterionCode, string>;
