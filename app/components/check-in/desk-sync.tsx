import { minuteInChina, monthDay } from "#app/domain/shared/time.ts";
import { Button } from "../button.tsx";
import type { CheckInDesk } from "./use-check-in-desk.ts";

const linkWords = {
  starting: "正在连接…",
  online: "已联网",
  offline: "离线，签到照常记在本机",
  failed: "已联网，但网站出了问题，签到照常记在本机，会自动重试",
  "signed-out": "登录已过期",
  refused: "此账号已不能在这里签到",
} as const;

const keptWords = {
  kept: "；没有网络也能打开本页",
  failed: "；还没有存好离线页面，会自动重试，请先保持页面开着",
  impossible: "；此浏览器不能离线打开本页，请保持页面开着",
} as const;

/** How many have come, and what of this device's scans the site has. */
export function DeskSync({ desk }: { desk: CheckInDesk }) {
  const { link, waiting, sent, kept } = desk;
  const state = desk.desk?.state ?? null;
  const severalDays = (state?.days ?? []).length > 1;
  const heardAt = desk.desk?.heardAt ?? null;
  return (
    <section className="sheet pad stack" aria-labelledby="sync-title">
      <h2 id="sync-title">进度</h2>
      <dl className="desk-figures">
        <div>
          <dt>{state && severalDays && monthDay(state.day)}全场已签到</dt>
          <dd>{state ? `${state.present} / ${state.expected}` : "未知"}</dd>
        </div>
        <div>
          <dt>本机已同步</dt>
          <dd>
            {sent} / {sent + waiting}
          </dd>
        </div>
        <div>
          <dt>待同步</dt>
          <dd className={waiting > 0 ? "due" : undefined}>{waiting}</dd>
        </div>
      </dl>
      {sent + waiting > 0 && (
        <progress max={sent + waiting} value={sent} aria-label="本机记录的同步进度" />
      )}
      <p className="quiet" role="status">
        {linkWords[link]}
        {heardAt && `，上次同步 ${minuteInChina(heardAt).slice(-5)}`}
        {kept && keptWords[kept]}
      </p>
      <p className="actions">
        <Button type="button" small onClick={() => void desk.sync()}>
          立即同步
        </Button>
      </p>
    </section>
  );
}
