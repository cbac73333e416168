import type { FieldProblem } from "#app/domain/shared/problem.ts";
import type { FamilyCode, SectorRowId } from "#app/domain/vocabulary/vocabulary.ts";
import type { Reference } from "./ports.ts";

/** Codes that name nothing in the reference data, as problems of the fields that hold them. */
export function referenceProblems(
  content: { readonly family: FamilyCode | null; readonly sectorRows: readonly SectorRowId[] },
  reference: Reference,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (content.family !== null && !reference.vocabulary.family(content.family))
    problems.push({ field: "family", message: "没有这个设备类别，请从列表中选择" });
  for (const row of content.sectorRows)
    if (!reference.sectorRows.some(({ id }) => id === row))
      problems.push({
        field: "sectorRows",
        message: `没有专栏行“${row.slice(0, 20)}”，请从列表中选择`,
      });
  return problems;
}
