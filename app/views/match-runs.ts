import { matchRunStateLabels, stateOf, type MatchRun } from "#app/domain/matching/match-run.ts";
import { minuteInChina } from "#app/domain/shared/time.ts";

/** One run over all needs as operators see it. */
export function runView(run: MatchRun) {
  const { id, quiet, done, total, failed, askedAt, startedAt, finishedAt } = run;
  const state = stateOf(run);
  const spent = startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
  return {
    id,
    state,
    words: [
      matchRunStateLabels[state],
      quiet ? "规则或基础数据更新后" : "每日",
      ...(spent === null ? [] : [`用时 ${spokenTime(spent)}`]),
      ...(failed > 0 ? [`${failed} 条另行重试`] : []),
    ].join(" · "),
    done,
    total,
    at: minuteInChina(startedAt ?? askedAt),
  };
}
export type RunView = ReturnType<typeof runView>;

/** 40 秒, 12 分钟 */
function spokenTime(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 120 ? `${seconds} 秒` : `${Math.round(seconds / 60)} 分钟`;
}
