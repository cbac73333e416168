import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "./link.tsx";

/** main: the one primary action of a view. ink: the form at hand. text: reads as a link. */
export type ButtonLook = "plain" | "main" | "ink" | "text";

interface Look {
  look?: ButtonLook;
  small?: boolean;
}

function buttonClass({ look = "plain", small = false }: Look, extra = ""): string {
  return ["btn", look === "plain" ? "" : look, small ? "small" : "", extra]
    .filter(Boolean)
    .join(" ");
}

export function Button({
  look,
  small,
  className,
  type = "submit",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={buttonClass({ look, small }, className)} />;
}

interface ButtonLinkProps extends Look {
  to: string;
  children: ReactNode;
}

/** Starts something (a form, a posting); plain navigation stays a link. */
export function ButtonLink({ to, look, small, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={buttonClass({ look, small })}>
      {children}
    </Link>
  );
}
