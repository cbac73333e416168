import type { ReactNode } from "react";
import { Button } from "../button.tsx";

interface SubmitButtonProps {
  /** The one primary action of the view. */
  main?: boolean;
  /** Where one form offers several actions: save, publish. */
  name?: string;
  value?: string;
  children: ReactNode;
}

export function SubmitButton({ main = false, name, value, children }: SubmitButtonProps) {
  return (
    <Button look={main ? "main" : "ink"} name={name} value={value}>
      {children}
    </Button>
  );
}
