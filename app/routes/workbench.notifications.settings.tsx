import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Checkbox, SubmitButton } from "#app/components/form/index.ts";
import { Told } from "#app/components/told.tsx";
import {
  mailPaceLabels,
  notificationChannelLabels,
  notificationChannels,
} from "#app/domain/people/notification-rules.ts";
import { notificationKindLabels } from "#app/domain/people/notification.ts";
import { formValues } from "#app/forms/form-values.ts";
import { readSwitches, switchValue } from "#app/forms/notification-settings-form.ts";

export const meta: MetaFunction = () => [{ title: "通知设置 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const switches = valueOr(await context.useCases.viewNotificationSettings(null), request);
  return { switches, saved: new URL(request.url).searchParams.get("saved") === "1" };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const on = readSwitches(formValues(await request.formData()));
  valueOr(await context.useCases.saveNotificationSettings({ on }), request);
  return redirect("/workbench/notifications/settings?saved=1");
}

export default function NotificationSettings() {
  const { switches, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="between">
        <h1>通知设置</h1>
        <Link to="/workbench/notifications">看消息</Link>
      </div>
      {saved && <Told tone="done">已保存。</Told>}
      <Form method="post" className="sheet pad stack">
        <p className="quiet">
          只影响您自己。关掉“工作台”，这一类不再出现在消息页；邮件里没有联系方式，只有一句话和链接。
        </p>
        <table className="lines switches">
          <caption className="vh">每一类消息在哪里告诉您</caption>
          <thead>
            <tr>
              <th scope="col">消息类别</th>
              {notificationChannels.map((channel) => (
                <th key={channel} scope="col">
                  {notificationChannelLabels[channel]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {switches.map((each) => (
              <tr key={each.kind}>
                <th scope="row">
                  {notificationKindLabels[each.kind]}
                  <small>邮件：{mailPaceLabels[each.pace]}</small>
                </th>
                {notificationChannels.map((channel) => (
                  <td key={channel}>
                    <Checkbox
                      name="on"
                      value={switchValue({ kind: each.kind, channel })}
                      checked={each[channel]}
                    >
                      <span className="vh">
                        {notificationKindLabels[each.kind]}：{notificationChannelLabels[channel]}
                      </span>
                    </Checkbox>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <div className="actions">
          <SubmitButton main>保存设置</SubmitButton>
        </div>
      </Form>
    </>
  );
}
