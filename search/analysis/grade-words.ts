/** A grade of energy efficiency as it is asked for in words. */
export interface GradeInText {
  readonly from: number;
  readonly to: number;
  readonly grade: 1 | 2 | 3;
}

/** 一级能效, 能效2级, 能效等级为 3 级. The standards have three grades; 0级 and 4级 are none of them. */
const written =
  /(?<![\d一二三四五六七八九十.])([123一二三])\s?级\s?能效|能效(?:等级|级别|标识)?(?:为|:|达到|达)?\s?([123一二三])\s?级/g;
const grades: Record<string, 1 | 2 | 3> = { 1: 1, 2: 2, 3: 3, 一: 1, 二: 2, 三: 3 };

/** Grades in folded text, in order and disjoint. */
export function gradesIn(text: string): GradeInText[] {
  return [...text.matchAll(written)].flatMap(([all, before, after], i, matches) => {
    const grade = grades[before ?? after ?? ""];
    const from = matches[i]!.index;
    return grade ? [{ from, to: from + all.length, grade }] : [];
  });
}

/** The value of the mark filter as a token. Its dash keeps it apart from all that a text can hold. */
export function gradeToken(grade: 1 | 2 | 3): string {
  return `efficiency-${grade}`;
}
