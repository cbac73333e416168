import type { FormErrors } from "#app/answers.ts";
import type { RosterLine, ToldCheckIn } from "#app/use-cases/check-in-desk.ts";

export interface DeskPageProps {
  id: string;
  title: string;
  paths: { readonly checkIn: string; readonly day: string; readonly desk: string };
  account: string;
  supervisor: boolean;
  hosted: boolean;
  scanId: string;
  /** What the form brought, in browsers without scripts. */
  answered: {
    readonly errors: FormErrors;
    readonly values: { readonly code: string };
    readonly done?: {
      readonly told: ToldCheckIn | null;
      readonly person: RosterLine | null;
      readonly deskName: string;
    };
  } | null;
}
