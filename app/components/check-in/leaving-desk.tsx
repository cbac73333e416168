import { Form } from "@remix-run/react";
import { useEffect, useState } from "react";
import { eventPaths } from "#app/views/event-view.ts";
import { Button } from "../button.tsx";
import { Told } from "../told.tsx";
import { useHydrated } from "../use-hydrated.ts";
import { unsentScans } from "./device-store.ts";
import { leaveDevice, wipeField } from "./leave-device.ts";
import { SignOut } from "./sign-out.tsx";

/** Signing out of a browser that is a check-in desk. asked: somebody pressed the button, so nothing unsent is no question. */
export function LeavingDesk({ asked }: { asked: boolean }) {
  const hydrated = useHydrated();
  return (
    <div className="wrap narrow-page stack">
      <h1>退出登录</h1>
      <p>这个浏览器用作签到台。</p>
      {hydrated ? (
        <Unsent asked={asked} />
      ) : (
        <Form method="post" reloadDocument className="sheet pad stack">
          <input type="hidden" {...wipeField} />
          <p className="quiet">退出登录会清除本机的名单、签到记录和离线页面。</p>
          <p className="actions">
            <Button>退出登录并清除本机数据</Button>
          </p>
        </Form>
      )}
    </div>
  );
}

/** Leaves at once where the site has every scan; asks otherwise, with the ways to the desks that can still send. */
function Unsent({ asked }: { asked: boolean }) {
  const [events, setEvents] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = async () => {
      const unsent = await unsentScans();
      const left = asked && unsent.length === 0 && (await leaveDevice());
      if (!left) setEvents(unsent);
    };
    void look();
  }, [asked]);
  if (!events) return <Told>正在核对有没有没同步的签到…</Told>;
  return (
    <div className="sheet pad stack">
      {[...new Set(events)].map((id) => (
        <a key={id} href={eventPaths(id).checkIn}>
          回签到台，同步 {events.filter((each) => each === id).length} 条
        </a>
      ))}
      <SignOut waiting={events.length} />
    </div>
  );
}
