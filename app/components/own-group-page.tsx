import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import type { ListAnswer } from "#app/invitation-action.server.ts";
import type { OwnGroupView } from "#app/views/own-group-page.ts";
import { Button } from "./button.tsx";
import { Crumbs } from "./crumbs.tsx";
import { InvitationListForm, InvitationPreviewTable, InvitedTold } from "./event-inviting.tsx";
import { EventStateTag, GroupStateTag } from "./event-list.tsx";
import { EventRegistrations } from "./event-registrations.tsx";
import { EventFacts } from "./event-timetable.tsx";
import { ErrorSummary } from "./form/index.ts";
import { Told } from "./told.tsx";

interface OwnGroupPageProps extends OwnGroupView {
  told: string | null;
  invited: boolean;
  answer: {
    readonly list: ListAnswer | null;
    /** The list's organisations were invited by this step. */
    readonly invited?: boolean;
    readonly errors: FormErrors;
    readonly values: Readonly<Record<string, string>>;
  } | null;
}

/** What a co-organiser sees of an event: the request, then its group. */
export function OwnGroupPage({ answer, told, invited, ...page }: OwnGroupPageProps) {
  const { title, name, state, list, sectors, waiting } = page;
  return (
    <>
      <Crumbs way={[{ to: "/workbench/events", name: "对接会" }]} here={title} />
      <div className="between">
        <h1>{title}</h1>
        <EventStateTag state={page.eventState} />
      </div>
      <p>
        承办：{page.hostName}
        {page.published && (
          <>
            {"　"}
            <Link to={page.publicPath}>公开页面</Link>
          </>
        )}
      </p>
      <ErrorSummary errors={answer?.errors} />
      {!answer && told && <Told tone="done">{told}</Told>}
      <InvitedTold
        words={
          (answer ? answer.invited : invited)
            ? "已邀请。别家已经邀请过或已报名的企业不会重复收到消息。"
            : null
        }
        rest={answer?.list?.text ?? ""}
      />
      <section className="sheet pad stack" aria-labelledby="group-title">
        <div className="between">
          <h2 id="group-title">协办组：{name}</h2>
          <GroupStateTag state={state} />
        </div>
        {sectors && <p className="quiet">带来这些专栏行的供给或需求的企业：{sectors}</p>}
        {state === "asked" && (
          <p>
            承办方请贵企业照看这一组参会企业。接受后，贵企业在公开页面列为协办方，编辑和所有者可以看到并审核这一组的报名、邀请企业进组。
          </p>
        )}
        {page.door && (
          <p className="actions">
            <a className="btn main" href={page.door}>
              打开签到台
            </a>
          </p>
        )}
        {page.mayAnswer && state !== "declined" && (
          <Form method="post" className="actions">
            {state === "asked" && (
              <Button name="intent" value="accept" look="main">
                接受协办
              </Button>
            )}
            <Button name="intent" value="decline">
              {state === "asked" ? "谢绝" : "退出协办"}
            </Button>
          </Form>
        )}
      </section>
      {list && (
        <EventRegistrations
          list={list}
          values={answer?.values ?? {}}
          errors={answer?.errors ?? {}}
          none="这一组还没有企业报名"
        />
      )}
      {answer?.list?.preview && (
        <InvitationPreviewTable preview={answer.list.preview} action={page.path} />
      )}
      {page.mayInvite && (
        <InvitationListForm
          action={page.path}
          upload={null}
          text={answer?.list?.text ?? ""}
          errors={answer?.list?.errors ?? {}}
        />
      )}
      {waiting.length > 0 && (
        <section className="sheet pad stack" aria-labelledby="waiting-title">
          <h2 id="waiting-title">
            组里还没有报名的 <span className="count">{waiting.length} 家</span>
          </h2>
          <ul className="choices names">
            {waiting.map((each) => (
              <li key={each.id}>{each.name}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="sheet pad stack" aria-labelledby="facts-title">
        <h2 id="facts-title">安排</h2>
        <EventFacts facts={page.facts} />
      </section>
    </>
  );
}
