import { Form } from "@remix-run/react";
import { Button } from "./button.tsx";
import { Told } from "./told.tsx";

interface CalendarLinkProps {
  download: string;
  /** Shown in the one answer in which it was made. */
  address: string | null;
  linkedAt: string | null;
  may: boolean;
}

/** The agenda for calendar programs: a file, or a secret link that follows changes. */
export function CalendarLink({ download, address, linkedAt, may }: CalendarLinkProps) {
  return (
    <section className="sheet pad stack no-print" aria-labelledby="calendar-title">
      <h2 id="calendar-title">放进日历</h2>
      <p>
        <a href={download}>下载日历文件（.ics）</a>
        <span className="quiet">　一次性导入，之后的变动不会跟上。</span>
      </p>
      {address && (
        <Told tone="done">
          <p>订阅链接已生成，只显示这一次，请现在复制到日历软件的“订阅日历”里：</p>
          <p>
            <code className="secret">{address}</code>
          </p>
        </Told>
      )}
      <p className="quiet">
        订阅链接会跟随变动。知道链接的人都能看到洽谈的时间、桌位和企业名称，看不到对方人员；不用时请停用。
      </p>
      {may && (
        <Form method="post" className="actions">
          <Button name="intent" value="link">
            {linkedAt ? "换一个订阅链接" : "生成订阅链接"}
          </Button>
          {linkedAt && (
            <>
              <Button name="intent" value="unlink">
                停用链接
              </Button>
              <span className="quiet">{linkedAt} 生成，使用中</span>
            </>
          )}
        </Form>
      )}
    </section>
  );
}
