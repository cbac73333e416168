import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckMail } from "#app/components/check-mail.tsx";
import { linkHours } from "#app/domain/people/link-life.ts";

export const meta: MetaFunction = () => [{ title: "请查收邮件 · 对接" }];

export function loader({ context }: LoaderFunctionArgs) {
  return { mailbox: context.mailbox };
}

export default function ResetSent() {
  const { mailbox } = useLoaderData<typeof loader>();
  return (
    <CheckMail mailbox={mailbox} again="/reset">
      <p>
        如果这个邮箱有账号，我们已向它发了一封邮件。请在 {linkHours.reset}{" "}
        小时内打开其中的链接，设置新密码。
      </p>
    </CheckMail>
  );
}
