import { Outlet } from "@remix-run/react";

export default function About() {
  return (
    <div className="wrap page stack prose-page">
      <Outlet />
    </div>
  );
}
