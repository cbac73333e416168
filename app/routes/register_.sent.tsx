import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckMail } from "#app/components/check-mail.tsx";
import { linkHours } from "#app/domain/people/link-life.ts";

export const meta: MetaFunction = () => [{ title: "请查收邮件 · 对接" }];

export function loader({ context }: LoaderFunctionArgs) {
  return { mailbox: context.mailbox };
}

export default function RegistrationSent() {
  const { mailbox } = useLoaderData<typeof loader>();
  return (
    <CheckMail mailbox={mailbox} again="/register">
      <p>
        我们向您填写的邮箱发了一封邮件。请在 {linkHours.registration} 小时内打开其中的链接完成注册。
      </p>
    </CheckMail>
  );
}
