import { Form } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { graceMinutes } from "#app/domain/events/no-show.ts";
import { Button } from "./button.tsx";
import { Field } from "./form/index.ts";

interface DayDeskProps {
  paths: { readonly checkIn: string; readonly board: string };
  expected: number;
  present: number;
  /** 5月6日 where the event has several days. */
  cameOn: string;
  mayWrite: boolean;
}

/** How many have come, and the ways to the desk and the wall screen: documents of their own, without the site's frame. */
export function DayDesk({ paths, expected, present, cameOn, mayWrite }: DayDeskProps) {
  return (
    <section className="sheet pad stack" aria-labelledby="present-title">
      <h2 id="present-title">
        {cameOn}已签到 {present} / {expected} 人
      </h2>
      {expected === 0 && <p className="quiet">报名通过的人员会列在这里，每人自动有一张入场证。</p>}
      <p className="actions">
        {mayWrite && (
          <a className="btn main" href={paths.checkIn}>
            打开签到台
          </a>
        )}
        <a className="btn" href={paths.board}>
          打开洽谈大屏
        </a>
      </p>
      {mayWrite && (
        <p className="quiet">签到台联网打开过一次后，没有网络也能用；可以添加到手机主屏幕。</p>
      )}
    </section>
  );
}

interface DayBoardProps {
  boardLink: string | null;
  /** As it was typed. */
  grace: string;
  mayWrite: boolean;
  errors: FormErrors;
}

/** The link for a screen without sign-in, and how long tables wait. */
export function DayBoard({ boardLink, grace, mayWrite, errors }: DayBoardProps) {
  const { least, most } = graceMinutes;
  return (
    <div className="field-pair">
      <section className="sheet pad stack" aria-labelledby="board-title">
        <h2 id="board-title">大屏链接</h2>
        <p>会场屏幕不用登录，打开链接就能显示。只有企业名称，没有人名。</p>
        {boardLink && (
          <p className="board-link">
            <a href={boardLink}>{boardLink}</a>
          </p>
        )}
        {mayWrite && (
          <Form method="post" className="actions">
            <Button name="intent" value="hand-out" small>
              {boardLink ? "换一个链接" : "生成链接"}
            </Button>
            {boardLink && (
              <Button name="intent" value="take-back" small>
                收回链接
              </Button>
            )}
          </Form>
        )}
      </section>
      <section className="sheet pad stack" aria-labelledby="grace-title">
        <h2 id="grace-title">缺席等候</h2>
        <p>
          对接会进行中，洽谈开始后超过等候时间仍有一方没有签到，这场记为未到场，空桌提供给双方都在场、互相想见的企业。
        </p>
        {mayWrite ? (
          <Form method="post" className="stack">
            <Field
              name="grace"
              label="等候时间"
              unit="分钟"
              inputMode="numeric"
              hint={`${least} 到 ${most} 分钟`}
              defaultValue={grace}
              errors={errors.grace}
            />
            <p className="actions">
              <Button name="intent" value="grace" small>
                保存
              </Button>
            </p>
          </Form>
        ) : (
          <p>等候 {grace} 分钟。</p>
        )}
      </section>
    </div>
  );
}
