import { longestPassword, shortestPassword } from "#app/domain/people/password.ts";
import { Field } from "./form/index.ts";

interface NewPasswordProps {
  name?: string;
  label?: string;
  errors: readonly string[] | undefined;
}

/** A password that is being chosen. */
export function NewPassword({ name = "password", label = "密码", errors }: NewPasswordProps) {
  return (
    <Field
      name={name}
      label={label}
      type="password"
      autoComplete="new-password"
      hint={`至少 ${shortestPassword} 位，几个不相关的词连起来就好记又安全；不必混用大小写和符号`}
      maxLength={longestPassword}
      required
      errors={errors}
    />
  );
}
