import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";

interface CheckMailProps {
  /** Whether this site shows its letters itself. */
  mailbox: boolean;
  /** What the letter holds and how long it is good; the same whoever asked. */
  children: ReactNode;
  /** Where to ask again. */
  again: string;
}

/** 请查收邮件: the one answer to everybody who asks for a letter. */
export function CheckMail({ mailbox, children, again }: CheckMailProps) {
  return (
    <div className="wrap narrow-page stack-l">
      <h1>请查收邮件</h1>
      <div className="sheet pad stack">
        {children}
        <p className="quiet">
          几分钟内没有收到，请看看垃圾邮件，确认邮箱没有写错，再<Link to={again}>提交一次</Link>。
        </p>
        {mailbox && (
          <p className="actions">
            <ButtonLink to="/mailbox" look="main">
              打开本机邮箱
            </ButtonLink>
          </p>
        )}
      </div>
    </div>
  );
}
