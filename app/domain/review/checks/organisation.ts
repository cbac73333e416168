import { organisationCodeFits } from "../../people/credit-code.ts";
import type { Organisation } from "../../people/organisation.ts";
import type { Finding } from "../review.ts";

/** A company that registers: has it a code, and has somebody else its name? */
export function checkOrganisation(
  { creditCode }: Pick<Organisation, "creditCode">,
  namesakes: readonly Pick<Organisation, "id" | "name">[],
): Finding[] {
  const found: Finding[] = [];
  if (creditCode === null)
    found.push({
      code: "credit-code",
      seriousness: "serious",
      words: "没有填写统一社会信用代码，无法核对",
      evidence: "代码为空",
    });
  if (creditCode !== null && !organisationCodeFits(creditCode))
    found.push({
      code: "credit-code",
      seriousness: "serious",
      words: "代码中的组织机构代码（第 9–17 位）校验不符，请对照营业执照核对",
      evidence: creditCode,
    });
  const [namesake] = namesakes;
  if (namesake)
    found.push({
      code: "same-name",
      seriousness: "serious",
      words: `已有同名企业“${namesake.name}”登记`,
      evidence: `同名 ${namesakes.length} 家`,
      other: { kind: "organisation", id: namesake.id, title: namesake.name },
    });
  return found;
}
