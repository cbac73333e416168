import type { StaffLink } from "#app/views/staff-view.ts";
import { ButtonLink } from "./button.tsx";

/** On a public page, for platform staff alone: the ways to the forms of the review desk. */
export function StaffBar({ staff }: { staff: readonly StaffLink[] }) {
  return (
    <nav className="actions items-center staff-bar" aria-label="审核员操作">
      <span className="quiet">审核员</span>
      {staff.map(({ name, to }) => (
        <ButtonLink key={name} to={to} small>
          {name}
        </ButtonLink>
      ))}
    </nav>
  );
}
