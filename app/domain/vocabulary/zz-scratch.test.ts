import { it } from "vitest";
import { familyOf, mentionsIn } from "#app/domain/vocabulary/mentions.ts";
import { vocabularyOf } from "#app/domain/vocabulary/vocabulary-of.ts";
import { vocabularyData } from "#seed/reference/vocabulary/index.ts";
const v = vocabularyOf(vocabularyData);
it("x", () => {
  for (const base of ["电机，", "螺杆机，", "空压机，", "电机 ", "离心机和水泵上的电机", "泵的", "带泵的", "马达a"]) for (const n of [100, 800, 8000]) {
    const t = base.repeat(n);
    let s = performance.now(); const m = mentionsIn(t, v).length; const a = performance.now() - s;
    s = performance.now(); familyOf(t, v); const b = performance.now() - s;
    console.log(JSON.stringify(base), t.length, m, a.toFixed(0), b.toFixed(0));
  }
  const cues = new Set(v.families.flatMap(f => f.synonyms.flatMap(s => s.cues ?? [])));
  const amb = v.families.flatMap(f => f.synonyms.filter(s => s.relation === "ambiguous").map(s=>s.term));
  console.log("cues", cues.size, "amb", amb.length);
  const t = amb.join("，").repeat(10).slice(0, 80000);
  for (const n of [2000, 8000, 20000]) { const s = performance.now(); const k = mentionsIn(t.slice(0, n), v).length; console.log("all amb", n, k, (performance.now() - s).toFixed(0)); }
});
